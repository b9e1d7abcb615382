using System;
using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Linking;

/// <summary>How a machine lays functions out in memory, with the words that they load.</summary>
internal interface ICodeLayout
{
    /// <summary>Gives each function its address.</summary>
    /// <param name="code">The functions, in the order in which they are to lie.</param>
    /// <param name="start">The first address, a multiple of 4.</param>
    /// <param name="end">The first address that is not to be used.</param>
    /// <param name="external">The address of a symbol whose place is known already, or null.</param>
    /// <exception cref="LinkException">They do not fit.</exception>
    void Place(IReadOnlyList<CodeObject> code, uint start, uint end, Func<Symbol, uint?> external);

    /// <summary>The first address behind the functions.</summary>
    uint End { get; }

    /// <summary>The address of a function that was placed.</summary>
    uint AddressOf(CodeObject code);

    /// <summary>The bytes from the first address on.</summary>
    /// <param name="addressOf">The address of any symbol.</param>
    byte[] Write(Func<Symbol, uint> addressOf);
}

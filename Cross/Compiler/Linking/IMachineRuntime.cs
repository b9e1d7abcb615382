using System.Collections.Generic;

namespace DeviceKit.Cross.Linking;

/// <summary>What a machine puts below a program, and how it lays code out.</summary>
internal interface IMachineRuntime
{
    /// <summary>e_flags.</summary>
    uint Flags { get; }

    /// <summary>Adds what the program may refer to.</summary>
    /// <returns>The symbols by name.</returns>
    IReadOnlyDictionary<string, long> AddBelow(Linker linker);

    /// <summary>Adds what refers to the program: where the machine starts.</summary>
    /// <param name="linker">The linker.</param>
    /// <param name="main">The address of the function to call; its result is the exit code.</param>
    /// <param name="symbols">What the linker defines.</param>
    /// <returns>The name of the symbol at which an image starts.</returns>
    string AddAbove(Linker linker, uint main, IReadOnlyDictionary<string, long> symbols);

    /// <summary>A new layout of code.</summary>
    ICodeLayout CreateLayout();

    /// <summary>An address as return words have it, so that tables can be compared with those.</summary>
    uint CodeWord(uint address);
}

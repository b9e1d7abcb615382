using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Linking;

/// <summary>A compiled function. Its bytes are the machine's business, which asks where symbols are when it writes them.</summary>
internal abstract class CodeObject(FunctionSymbol symbol)
{
    /// <summary>Its name.</summary>
    public FunctionSymbol Symbol { get; } = symbol;

    /// <summary>Bytes of code, as it stands.</summary>
    public abstract int Size { get; }

    /// <summary>The symbols that it refers to, in the order of the code; with repetitions.</summary>
    public abstract IEnumerable<Symbol> References { get; }

    /// <summary>Tables that are made with it, such as those of jumps; valid when addresses are final.</summary>
    public abstract IReadOnlyList<DataSymbol> Tables { get; }

    /// <summary>The protected regions, each behind its parent.</summary>
    public abstract IReadOnlyList<CodeRegion> Regions { get; }

    /// <summary>The code that is in regions, by rising offset.</summary>
    public abstract IReadOnlyList<CodeRange> Ranges { get; }

    /// <summary>Where the code comes from, by rising offset.</summary>
    public abstract IReadOnlyList<CodePosition> Positions { get; }

    /// <summary>Bytes of stack that a call of it takes, without those that it calls and what it takes by the way.</summary>
    public abstract int FrameSize { get; }

    /// <summary>Whether it takes memory from the stack of a size that only the program knows.</summary>
    public abstract bool HasDynamicFrame { get; }

    /// <summary>The functions that it calls by name; with repetitions.</summary>
    public abstract IEnumerable<Symbol> Calls { get; }

    /// <summary>Whether it calls code by its address.</summary>
    public abstract bool CallsIndirectly { get; }

    /// <summary>Makes it compare the stack pointer with the limit, before its addresses are asked for.</summary>
    /// <param name="overflow">The function that it calls when the stack has grown over the limit; it does not return.</param>
    public abstract void CheckStack(FunctionSymbol overflow);
}

using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Importing;

/// <summary>A range of IL as it is imported at one place. A finally handler has one for the normal way and one for exceptions, and all in it is copied with it.</summary>
/// <param name="range">The range.</param>
/// <param name="parent">The copy around it, null of the body or of a filter.</param>
/// <param name="region">The protected region that its blocks belong to.</param>
internal sealed class CodeCopy(CodeRange range, CodeCopy? parent, Region? region)
{
    /// <summary>The range.</summary>
    public CodeRange Range { get; } = range;

    /// <summary>The copy around it.</summary>
    public CodeCopy? Parent { get; } = parent;

    /// <summary>The protected region that its blocks belong to.</summary>
    public Region? Region { get; } = region;

    /// <summary>Where its instructions are entered, by offset.</summary>
    public Dictionary<int, EntryPoint> Entries { get; } = [];

    /// <summary>The protected blocks directly in it.</summary>
    public Dictionary<CodeRange, TryCopy> Tries { get; } = [];

    /// <summary>Of a catch handler: the exception.</summary>
    public Instruction? Exception { get; set; }

    /// <summary>Of a finally or fault handler that an exception enters: exception and state for <see cref="Operation.Resume"/>.</summary>
    public IReadOnlyList<Instruction>? Resumption { get; set; }

    /// <summary>Of a finally handler on the normal way: where it goes on.</summary>
    public FinallyCopy? Finally { get; set; }

    /// <summary>Of the body of a protected block: the block.</summary>
    public TryCopy? Try { get; set; }
}

using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Importing;

/// <summary>A finally handler on the normal way out of its protected block: one copy, that goes on to where the leave instruction said.</summary>
/// <param name="entry">Its first block.</param>
/// <param name="selector">The variable that holds the number of the exit.</param>
internal sealed class FinallyCopy(Block entry, Slot selector)
{
    /// <summary>Its first block.</summary>
    public Block Entry { get; } = entry;

    /// <summary>The variable that holds the number of the exit.</summary>
    public Slot Selector { get; } = selector;

    /// <summary>The stores to the selector; removed when there is one exit only.</summary>
    public List<Instruction> SelectorStores { get; } = [];

    /// <summary>Where control goes on, by the number of the exit.</summary>
    public List<Block> Exits { get; } = [];

    /// <summary>The numbers of the exits by the offset of the leave instruction's target.</summary>
    public Dictionary<int, int> ExitNumbers { get; } = [];

    /// <summary>Blocks that end with endfinally; their terminators wait until all exits are known.</summary>
    public List<Block> Ends { get; } = [];
}

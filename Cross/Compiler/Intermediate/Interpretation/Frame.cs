using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate.Interpretation;

/// <summary>One call of a function.</summary>
/// <param name="function">The function.</param>
/// <param name="values">The values, by the numbers of the instructions.</param>
/// <param name="isBarrier">Whether it is a filter, past which nothing is thrown.</param>
internal sealed class Frame(Function function, long[] values, bool isBarrier)
{
    /// <summary>The function.</summary>
    public Function Function { get; } = function;

    /// <summary>The values, by the numbers of the instructions.</summary>
    public long[] Values { get; } = values;

    /// <summary>Whether it is a filter, past which nothing is thrown.</summary>
    public bool IsBarrier { get; } = isBarrier;

    /// <summary>Where the slots are.</summary>
    public Dictionary<Slot, int> Slots { get; } = [];

    /// <summary>The arguments.</summary>
    public required IReadOnlyList<long> Arguments { get; init; }

    /// <summary>The block that runs.</summary>
    public required Block Block { get; set; }

    /// <summary>What a landing pad gets: exception, clause, two words of state.</summary>
    public long[] Landing { get; } = new long[4];

    /// <summary>The results of calls that give several.</summary>
    public Dictionary<Instruction, IReadOnlyList<long>> Results { get; } = [];
}

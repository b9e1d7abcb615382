namespace DeviceKit.Cross.Allocation;

/// <summary>How far a range was divided.</summary>
internal enum SplitStage
{
    /// <summary>As the program has it.</summary>
    Whole,

    /// <summary>A loop, the value loaded before it.</summary>
    Loop,

    /// <summary>A run of operands in one block, the value in memory before and behind it.</summary>
    Run,

    /// <summary>One instruction.</summary>
    Instruction,
}

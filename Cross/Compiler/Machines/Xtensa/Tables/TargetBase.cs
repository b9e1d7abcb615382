namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>The address that a target is relative to; PC is the instruction's own.</summary>
internal enum TargetBase
{
    /// <summary>The operand is not a target.</summary>
    None,

    /// <summary>PC + 4.</summary>
    Next,

    /// <summary>(PC and not 3) + 4: the word after the one that the instruction begins in.</summary>
    NextWord,

    /// <summary>(PC + 3) and not 3: the first word at or after the instruction.</summary>
    ThisWord,
}

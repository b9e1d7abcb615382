namespace DeviceKit.Cross.Lowering;

/// <summary>What lowering must know of a machine: which operations it lacks, and what is wanted of its code.</summary>
internal sealed record MachineTraits
{
    /// <summary>The high word of a 32-bit product is an instruction.</summary>
    public bool HasMultiplyHigh { get; init; }

    /// <summary>a * b + c of binary32 with one rounding is an instruction.</summary>
    public bool HasFusedMultiplyAdd { get; init; }

    /// <summary>Integer division by zero traps in hardware; else lowering tests for it.</summary>
    public bool DivisionTraps { get; init; }

    /// <summary>Few bytes count more than few executed instructions (-Os).</summary>
    public bool PrefersSize { get; init; }

    /// <summary>Switches of more cases than this are left to the machine, which has jump tables.</summary>
    public int LongestCompareChain { get; init; } = int.MaxValue;
}

using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <summary>For which core, and what is wanted of the code.</summary>
/// <param name="Core">The core.</param>
/// <param name="PrefersSize">Few bytes count more than few executed instructions (-Os).</param>
internal sealed record SelectionOptions(Core Core, bool PrefersSize = false)
{
    private const int CasesOfATable = 5;

    /// <summary>What lowering must know of the core.</summary>
    public MachineTraits Traits => new()
    {
        HasMultiplyHigh = HasMultiplyHigh,
        HasFusedMultiplyAdd = true,
        DivisionTraps = true,
        PrefersSize = PrefersSize,
        LongestCompareChain = CasesOfATable,
    };

    /// <summary>MULUH and MULSH.</summary>
    public bool HasMultiplyHigh => Core.Options.Contains("mul32-high");

    /// <summary>Zero-overhead loops.</summary>
    public bool HasLoops => Core.Options.Contains("loop");
}

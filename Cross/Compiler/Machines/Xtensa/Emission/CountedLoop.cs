using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>A loop that counts, by LOOP where it can.</summary>
/// <param name="header">The block at its beginning.</param>
internal sealed class CountedLoop(MachineBlock header)
{
    /// <summary>The block at its beginning.</summary>
    public MachineBlock Header { get; } = header;

    /// <summary>Whether it is a LOOP; else the counter is in a register.</summary>
    public bool IsHardware { get; set; }

    /// <summary>The end of the body, in bytes from the function's start.</summary>
    public int End { get; set; }
}

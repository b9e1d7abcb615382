namespace DeviceKit.Emulation;

/// <summary>What passed a switch and what did not, by cause.</summary>
public sealed class SwitchCounters
{
    private readonly long[] _drops = new long[(int)SwitchDrop.GroupSource + 1];

    /// <summary>Frames that went to the one port where their destination was seen.</summary>
    public long Forwarded { get; internal set; }

    /// <summary>Frames that went to every other port: to groups, to everybody, and to addresses not yet seen.</summary>
    public long Flooded { get; internal set; }

    /// <summary>The copies dropped for one cause.</summary>
    /// <param name="cause">The cause.</param>
    public long Drops(SwitchDrop cause) => _drops[(int)cause];

    internal void CountDrop(SwitchDrop cause) => _drops[(int)cause]++;
}

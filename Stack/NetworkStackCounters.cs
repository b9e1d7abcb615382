namespace DeviceKit.Stack;

/// <summary>What the stack did not use, by cause. What passed the interface is in the netif's counters.</summary>
public sealed class NetworkStackCounters
{
    private readonly long[] _drops = new long[(int)StackDrop.TcpNoMemory + 1];

    /// <summary>The number of causes.</summary>
    public static int Causes => (int)StackDrop.TcpNoMemory + 1;

    /// <summary>The frames, packets or datagrams dropped for one cause.</summary>
    /// <param name="cause">The cause.</param>
    public long Drops(StackDrop cause) => _drops[(int)cause];

    internal void Count(StackDrop cause) => _drops[(int)cause]++;
}

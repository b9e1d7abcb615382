namespace DeviceKit.Stack.Tcp;

/// <summary>What tells connections apart: both addresses and both ports.</summary>
/// <param name="Local">This side's address.</param>
/// <param name="Remote">The peer's address.</param>
/// <param name="Ports">This side's port in the upper half, the peer's in the lower.</param>
internal readonly record struct ConnectionKey(IPv4Address Local, IPv4Address Remote, uint Ports)
{
    public ConnectionKey(IPv4Address local, ushort localPort, IPv4Address remote, ushort remotePort)
        : this(local, remote, ((uint)localPort << 16) | remotePort)
    {
    }

    public ushort LocalPort => (ushort)(Ports >> 16);

    public ushort RemotePort => (ushort)Ports;

    public IPEndPoint LocalEndPoint => new(Local, LocalPort);

    public IPEndPoint RemoteEndPoint => new(Remote, RemotePort);

    /// <summary>A hash that a peer cannot steer without knowing the seed.</summary>
    /// <param name="seed">A random number of the stack's.</param>
    public uint Hash(uint seed)
    {
        uint hash = (Ports ^ seed) * 0x9E37_79B1;
        hash = (hash ^ (hash >> 15) ^ Remote.Value) * 0x85EB_CA77;
        hash = (hash ^ (hash >> 13) ^ Local.Value ^ seed) * 0xC2B2_AE3D;
        return hash ^ (hash >> 16);
    }

    public bool Matches(in ConnectionKey other) => Ports == other.Ports && Remote == other.Remote && Local == other.Local;
}

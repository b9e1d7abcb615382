using DeviceKit.Signatures;
using DeviceKit.Stack;

namespace DeviceKit.Emulation.Fuzzing;

/// <summary>Whom hostile frames are addressed to, and from whom they seem to come.</summary>
public sealed record HostileTarget
{
    /// <summary>The victim's Ethernet address.</summary>
    public MacAddress MacAddress { get; init; } = new(0x020000000002);

    /// <summary>The victim's IPv4 address.</summary>
    public IPv4Address Address { get; init; } = new(10, 0, 0, 2);

    /// <summary>The sender's Ethernet address.</summary>
    public MacAddress PeerMacAddress { get; init; } = new(0x020000000001);

    /// <summary>The sender's IPv4 address.</summary>
    public IPv4Address PeerAddress { get; init; } = new(10, 0, 0, 1);

    /// <summary>A UDP port on which the victim listens.</summary>
    public ushort UdpPort { get; init; } = 7;

    /// <summary>A TCP port on which the victim listens.</summary>
    public ushort TcpPort { get; init; } = 80;

    /// <summary>The sender's port.</summary>
    public ushort PeerPort { get; init; } = 49152;
}

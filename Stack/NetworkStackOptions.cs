using System;

namespace DeviceKit.Stack;

/// <summary>The stack's limits. The defaults suit a device with 100 KB for its network.</summary>
public sealed record NetworkStackOptions
{
    /// <summary>The VLAN that the stack lives in, 1 to 4094, or 0 for untagged frames (priority-tagged ones are accepted too).</summary>
    public int VlanId { get; init; }

    /// <summary>The 802.1Q priority of frames sent into <see cref="VlanId"/>, 0 to 7.</summary>
    public int VlanPriority { get; init; }

    /// <summary>The number of neighbours in the ARP cache; the least recently used makes room.</summary>
    public int ArpCacheSize { get; init; } = 32;

    /// <summary>How long a neighbour's MAC address is used before it is asked for again.</summary>
    public TimeSpan ArpLifetime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The number of packets that wait for one neighbour's address (RFC 1122 section 2.3.2.2 wants at least one).</summary>
    public int ArpQueueLength { get; init; } = 4;

    /// <summary>The number of packets that wait for neighbours in all, and of those on the way to this host itself.</summary>
    public int PacketBuffers { get; init; } = 16;

    /// <summary>True to keep a configured address when another host claims it, as RFC 5227 section 2.4 (c) lets a server do.</summary>
    public bool KeepAddressOnConflict { get; init; }

    /// <summary>The number of datagrams that may be in reassembly at once.</summary>
    public int ReassemblyDatagrams { get; init; } = 4;

    /// <summary>The memory for reassembly in bytes.</summary>
    public int ReassemblyBytes { get; init; } = 128 * 1024;

    /// <summary>How long the fragments of a datagram are waited for.</summary>
    public TimeSpan ReassemblyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>True to answer pings.</summary>
    public bool AnswersEcho { get; init; } = true;

    /// <summary>The number of ICMP errors that may be sent in a second (RFC 1812 section 4.3.2.8).</summary>
    public int IcmpErrorsPerSecond { get; init; } = 50;

    /// <summary>The memory of a UDP socket's receive queue in bytes; made when the first datagram comes.</summary>
    public int UdpReceiveBufferSize { get; init; } = 16 * 1024;

    /// <summary>The limits of TCP as a whole; null for the defaults.</summary>
    public TcpStackOptions? Tcp { get; init; }

    /// <summary>How names are resolved; null for the defaults, which use the stack's own TCP for long answers.</summary>
    public DnsResolverOptions? Dns { get; init; }

    /// <summary>The number of frames taken from the netif before applications get their turn.</summary>
    public int ReceiveBurst { get; init; } = 64;
}

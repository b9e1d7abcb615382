namespace DeviceKit.Stack;

/// <summary>Why the stack did not use a frame, packet or datagram.</summary>
public enum StackDrop
{
    /// <summary>A frame ended within its Ethernet header, or its source address is a group.</summary>
    EthernetMalformed,

    /// <summary>A frame's EtherType is not one that the stack handles.</summary>
    EthernetUnknownType,

    /// <summary>A frame belongs to another VLAN.</summary>
    EthernetOtherVlan,

    /// <summary>A frame to another station's address, from a netif that lets such frames through.</summary>
    EthernetNotForUs,

    /// <summary>An ARP packet is malformed or not about IPv4 over Ethernet.</summary>
    ArpMalformed,

    /// <summary>A packet waiting for its next hop's MAC address was dropped: the queue was full, or nobody answered.</summary>
    ArpUnresolved,

    /// <summary>An IPv4 header is malformed.</summary>
    IPv4Malformed,

    /// <summary>An IPv4 header checksum is wrong.</summary>
    IPv4BadChecksum,

    /// <summary>A packet's source address cannot be one (loopback, multicast or broadcast).</summary>
    IPv4BadSource,

    /// <summary>A packet is for another host.</summary>
    IPv4NotForUs,

    /// <summary>A packet's protocol is none that the stack handles.</summary>
    IPv4UnknownProtocol,

    /// <summary>A fragment overlaps another, has an impossible length, or belongs to a datagram that was given up.</summary>
    FragmentRejected,

    /// <summary>A fragment found no memory.</summary>
    FragmentNoMemory,

    /// <summary>A datagram was not whole in time.</summary>
    FragmentTimeout,

    /// <summary>An ICMP message is malformed.</summary>
    IcmpMalformed,

    /// <summary>An ICMP checksum is wrong.</summary>
    IcmpBadChecksum,

    /// <summary>An ICMP answer was not sent: the limit on their rate was reached, or no buffer was free.</summary>
    IcmpNotSent,

    /// <summary>A UDP header is malformed.</summary>
    UdpMalformed,

    /// <summary>A UDP checksum is wrong.</summary>
    UdpBadChecksum,

    /// <summary>No socket has the datagram's port.</summary>
    UdpNoPort,

    /// <summary>The socket's receive queue was full.</summary>
    UdpQueueFull,

    /// <summary>A TCP header is malformed.</summary>
    TcpMalformed,

    /// <summary>A TCP checksum is wrong.</summary>
    TcpBadChecksum,

    /// <summary>No connection and no listener has the segment's ports.</summary>
    TcpNoConnection,

    /// <summary>A segment is outside the window, or not acceptable in its state.</summary>
    TcpUnacceptable,

    /// <summary>A connection request found the listener's queues full.</summary>
    TcpBacklogFull,

    /// <summary>Out-of-order data found no memory.</summary>
    TcpNoMemory,
}

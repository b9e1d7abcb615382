namespace DeviceKit.Stack;

/// <summary>Why a network operation failed.</summary>
public enum NetworkError
{
    /// <summary>The connection was reset by the peer (RST, RFC 9293 section 3.5.2).</summary>
    ConnectionReset,

    /// <summary>The peer refused the connection: RST in answer to SYN, or ICMP port unreachable.</summary>
    ConnectionRefused,

    /// <summary>The connection was aborted on this side.</summary>
    ConnectionAborted,

    /// <summary>The peer did not answer in time.</summary>
    TimedOut,

    /// <summary>No route leads to the destination, or the stack has no address yet.</summary>
    NetworkUnreachable,

    /// <summary>ARP got no answer, or ICMP host unreachable came.</summary>
    HostUnreachable,

    /// <summary>The local port is taken, or all ephemeral ports are.</summary>
    AddressInUse,

    /// <summary>The datagram is longer than UDP carries, or than the path allows unfragmented.</summary>
    MessageTooLong,

    /// <summary>A limit on memory, sockets or queue places was reached.</summary>
    NoBuffers,

    /// <summary>The socket, stream or stack is closed.</summary>
    Closed,

    /// <summary>The link is down.</summary>
    NetworkDown,

    /// <summary>The name does not exist (DNS NXDOMAIN, or no record of the wanted type).</summary>
    NameNotFound,

    /// <summary>No name server gave a usable answer.</summary>
    NameServerFailure,
}

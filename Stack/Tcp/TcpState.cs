namespace DeviceKit.Stack;

/// <summary>The states of a TCP connection (RFC 9293 section 3.3.2). LISTEN is <see cref="TcpListener"/>.</summary>
public enum TcpState
{
    /// <summary>No connection: not yet, or no more.</summary>
    Closed,

    /// <summary>SYN was sent; a matching SYN is awaited.</summary>
    SynSent,

    /// <summary>SYN was sent and received; the acknowledgment of ours is awaited.</summary>
    SynReceived,

    /// <summary>Data flows both ways.</summary>
    Established,

    /// <summary>This side has ended its direction; neither its acknowledgment nor the peer's FIN has come.</summary>
    FinWait1,

    /// <summary>This side has ended its direction, and the peer knows; the peer may go on sending.</summary>
    FinWait2,

    /// <summary>The peer has ended its direction; this side may go on sending.</summary>
    CloseWait,

    /// <summary>Both sides have ended their directions at the same time; the acknowledgment of ours is awaited.</summary>
    Closing,

    /// <summary>The peer ended first, then this side; the acknowledgment of ours is awaited.</summary>
    LastAck,

    /// <summary>All is done; old segments are waited for to die out.</summary>
    TimeWait,
}

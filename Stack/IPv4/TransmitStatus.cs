namespace DeviceKit.Stack.IPv4;

/// <summary>What became of an attempt to begin a packet.</summary>
internal enum TransmitStatus
{
    /// <summary>A payload span was lent; End or Abort follows in the same call.</summary>
    Ok,

    /// <summary>No transmit slot is free, or the next hop is being resolved and cannot be queued for: TransmitReady follows.</summary>
    Busy,

    /// <summary>No route, or no address of our own.</summary>
    NoRoute,

    /// <summary>The next hop did not answer ARP lately.</summary>
    HostUnreachable,

    /// <summary>The packet is longer than the route takes unfragmented, or than 65,535 bytes.</summary>
    TooLong,

    /// <summary>The link is down.</summary>
    LinkDown,
}

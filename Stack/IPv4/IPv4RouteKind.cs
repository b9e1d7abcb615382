namespace DeviceKit.Stack.IPv4;

/// <summary>How a destination is reached.</summary>
internal enum IPv4RouteKind
{
    /// <summary>A host, by its own MAC address or its router's.</summary>
    Unicast,

    /// <summary>Everybody on the link.</summary>
    Broadcast,

    /// <summary>A group on the link (RFC 1112 section 6.4).</summary>
    Multicast,

    /// <summary>This host itself.</summary>
    Loopback,
}

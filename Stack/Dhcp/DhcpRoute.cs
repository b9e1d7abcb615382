namespace DeviceKit.Stack;

/// <summary>A classless static route (RFC 3442).</summary>
/// <param name="Destination">The network; prefix 0 is the default route.</param>
/// <param name="Gateway">The router, 0.0.0.0 when the network is on the link.</param>
public readonly record struct DhcpRoute(IPv4Subnet Destination, IPv4Address Gateway);

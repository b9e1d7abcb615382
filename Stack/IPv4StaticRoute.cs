namespace DeviceKit.Stack;

/// <summary>A route to a network through a router on the link.</summary>
/// <param name="Destination">The network.</param>
/// <param name="Gateway">The router, or 0.0.0.0 when the network is on the link itself.</param>
public readonly record struct IPv4StaticRoute(IPv4Subnet Destination, IPv4Address Gateway);

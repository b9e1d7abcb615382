using DeviceKit.Stack.Arp;

namespace DeviceKit.Stack.IPv4;

/// <summary>The way to a destination. May be kept until the stack's route generation changes.</summary>
internal struct IPv4Route
{
    /// <summary>The address that packets are sent from.</summary>
    public IPv4Address Source { get; set; }

    public IPv4Address Destination { get; set; }

    /// <summary>The host on the link that packets are handed to.</summary>
    public IPv4Address NextHop { get; set; }

    /// <summary>The largest IP packet in bytes.</summary>
    public int Mtu { get; set; }

    public IPv4RouteKind Kind { get; set; }

    /// <summary>The next hop where it has been looked up; found anew when it was forgotten.</summary>
    internal Neighbor? Neighbor;
}

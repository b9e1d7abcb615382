using System.Collections.Generic;

namespace DeviceKit.Stack.IPv4;

/// <summary>Finds the way to a destination: this host, the link, the longest matching route, the gateway.</summary>
internal sealed class RoutingTable
{
    private readonly int _mtu;

    public RoutingTable(int mtu) => _mtu = mtu;

    public IPv4Configuration? Configuration { get; private set; }

    /// <summary>Changes with each configuration; a route of an older generation is looked up anew.</summary>
    public int Generation { get; private set; }

    public void Set(IPv4Configuration? configuration)
    {
        Configuration = configuration;
        Generation++;
    }

    /// <summary>Finds a route.</summary>
    /// <returns>False when none leads there.</returns>
    public bool TryFind(IPv4Address destination, out IPv4Route route)
    {
        route = new IPv4Route { Destination = destination, NextHop = destination, Mtu = _mtu };
        if (Configuration is not { } configuration)
        {
            // Without an address only the link's broadcast can be reached, from 0.0.0.0 (RFC 1122 section 3.2.1.3 (a)).
            route.Kind = IPv4RouteKind.Broadcast;
            return destination.IsLimitedBroadcast;
        }

        route.Source = configuration.Subnet.Address;
        if (destination.IsLimitedBroadcast || configuration.Subnet.IsBroadcast(destination))
        {
            route.Kind = IPv4RouteKind.Broadcast;
            return true;
        }

        if (destination.IsMulticast)
        {
            route.Kind = IPv4RouteKind.Multicast;
            return true;
        }

        if (destination.IsLoopback || destination == configuration.Subnet.Address)
        {
            route.Kind = IPv4RouteKind.Loopback;
            route.Source = destination;
            return true;
        }

        return !destination.IsAny && TryFindNextHop(configuration, ref route);
    }

    private static bool TryFindNextHop(IPv4Configuration configuration, ref IPv4Route route)
    {
        IPv4Address destination = route.Destination;
        int bestLength = configuration.Subnet.Contains(destination) ? configuration.Subnet.PrefixLength : -1;
        IReadOnlyList<IPv4StaticRoute> routes = configuration.Routes;
        for (int i = 0; i < routes.Count; i++)
        {
            IPv4Subnet subnet = routes[i].Destination;
            if (subnet.PrefixLength > bestLength && subnet.Contains(destination))
            {
                bestLength = subnet.PrefixLength;
                route.NextHop = routes[i].Gateway.IsAny ? destination : routes[i].Gateway;
            }
        }

        if (bestLength >= 0)
        {
            return true;
        }

        route.NextHop = configuration.Gateway;
        return !configuration.Gateway.IsAny;
    }
}

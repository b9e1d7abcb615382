using System.Collections.Generic;

namespace DeviceKit.Stack.Dns;

/// <summary>The servers, and which of them answered last: it is asked first.</summary>
internal sealed class DnsServerList
{
    private readonly List<IPEndPoint> _servers = [];
    private int _first;

    public int Count => _servers.Count;

    /// <summary>The servers of now.</summary>
    /// <returns>True when they are others than before.</returns>
    public bool Update(IReadOnlyList<IPEndPoint>? endPoints, IReadOnlyList<IPv4Address>? addresses)
    {
        int count = endPoints?.Count ?? addresses?.Count ?? 0;
        bool same = count == _servers.Count;
        for (int i = 0; same && i < count; i++)
        {
            same = _servers[i] == Server(endPoints, addresses, i);
        }

        if (same)
        {
            return false;
        }

        _servers.Clear();
        _first = 0;
        for (int i = 0; i < count; i++)
        {
            _servers.Add(Server(endPoints, addresses, i));
        }

        return true;
    }

    /// <summary>The servers in the order in which they are to be asked.</summary>
    public IPEndPoint[] InOrder()
    {
        var order = new IPEndPoint[_servers.Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = _servers[(_first + i) % order.Length];
        }

        return order;
    }

    /// <summary>A server answered.</summary>
    public void Prefer(IPEndPoint server)
    {
        int index = _servers.IndexOf(server);
        _first = index < 0 ? _first : index;
    }

    private static IPEndPoint Server(IReadOnlyList<IPEndPoint>? endPoints, IReadOnlyList<IPv4Address>? addresses, int index) =>
        endPoints is not null ? endPoints[index] : new IPEndPoint(addresses![index], DnsHeader.ServerPort);
}

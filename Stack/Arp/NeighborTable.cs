using System;
using System.Collections.Generic;

namespace DeviceKit.Stack.Arp;

/// <summary>The bounded set of neighbours; the least recently used makes room.</summary>
internal sealed class NeighborTable
{
    private readonly Dictionary<uint, Neighbor> _byAddress = [];
    private readonly int _capacity;

    public NeighborTable(int capacity) => _capacity = Math.Max(1, capacity);

    public int Count => _byAddress.Count;

    public Dictionary<uint, Neighbor>.ValueCollection All => _byAddress.Values;

    public Neighbor? Find(IPv4Address address) => _byAddress.GetValueOrDefault(address.Value);

    /// <summary>Adds a neighbour.</summary>
    /// <returns>The neighbour that had to make room, or null.</returns>
    public Neighbor? Add(Neighbor neighbor)
    {
        Neighbor? evicted = null;
        if (_byAddress.Count >= _capacity)
        {
            foreach (Neighbor candidate in _byAddress.Values)
            {
                if (evicted is null || IsBefore(candidate, evicted))
                {
                    evicted = candidate;
                }
            }

            Remove(evicted!);
        }

        _byAddress.Add(neighbor.Address.Value, neighbor);
        return evicted;
    }

    /// <summary>Packets wait for an incomplete neighbour: it goes only where all are so.</summary>
    private static bool IsBefore(Neighbor left, Neighbor right)
    {
        bool leftWaits = left.State == NeighborState.Incomplete;
        bool rightWaits = right.State == NeighborState.Incomplete;
        return leftWaits != rightWaits ? rightWaits : left.LastUsed < right.LastUsed;
    }

    public void Remove(Neighbor neighbor)
    {
        _byAddress.Remove(neighbor.Address.Value);
        neighbor.State = NeighborState.Forgotten;
    }
}

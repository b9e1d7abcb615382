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
                if (evicted is null || candidate.LastUsed < evicted.LastUsed)
                {
                    evicted = candidate;
                }
            }

            Remove(evicted!);
        }

        _byAddress.Add(neighbor.Address.Value, neighbor);
        return evicted;
    }

    public void Remove(Neighbor neighbor)
    {
        _byAddress.Remove(neighbor.Address.Value);
        neighbor.State = NeighborState.Forgotten;
    }
}

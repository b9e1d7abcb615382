using System;
using System.Collections.Generic;
using DeviceKit.Signatures;
using DeviceKit.Stack;

namespace DeviceKit.Emulation.Servers;

/// <summary>Who has which address. A client keeps its address as long as nobody else needs it.</summary>
internal sealed class DhcpPool
{
    private readonly DhcpServerOptions _options;
    private readonly IPv4Address _own;
    private readonly Dictionary<MacAddress, DhcpBinding> _bindings = [];
    private readonly HashSet<IPv4Address> _declined = [];

    public DhcpPool(DhcpServerOptions options, IPv4Address own)
    {
        _options = options;
        _own = own;
    }

    public IReadOnlyCollection<DhcpBinding> Bindings => _bindings.Values;

    /// <summary>The address for a client: reserved, its own, the one it asks for, or the first free one; null when there is none.</summary>
    public IPv4Address? Choose(MacAddress client, IPv4Address requested, TimeSpan now)
    {
        if (_options.Reservations.TryGetValue(client, out IPv4Address reserved))
        {
            return reserved;
        }

        if (_bindings.TryGetValue(client, out DhcpBinding? binding) && IsFor(client, binding.Address, now))
        {
            return binding.Address;
        }

        if (IsFor(client, requested, now))
        {
            return requested;
        }

        for (uint value = _options.First.Value; value <= _options.Last.Value; value++)
        {
            var address = new IPv4Address(value);
            if (IsFor(client, address, now))
            {
                return address;
            }
        }

        return null;
    }

    /// <summary>True when a client may have an address.</summary>
    public bool IsFor(MacAddress client, IPv4Address address, TimeSpan now)
    {
        if (_options.Reservations.TryGetValue(client, out IPv4Address reserved))
        {
            return address == reserved;
        }

        if (address < _options.First || address > _options.Last || address == _own || _declined.Contains(address))
        {
            return false;
        }

        foreach (IPv4Address other in _options.Reservations.Values)
        {
            if (other == address)
            {
                return false;
            }
        }

        foreach (DhcpBinding binding in _bindings.Values)
        {
            if (binding.Address == address && binding.Client != client && binding.Expires > now)
            {
                return false;
            }
        }

        return true;
    }

    public void Bind(MacAddress client, IPv4Address address, TimeSpan expires, bool isLent) =>
        _bindings[client] = new DhcpBinding(client, address, expires, isLent);

    public void Release(MacAddress client) => _bindings.Remove(client);

    public void Decline(MacAddress client, IPv4Address address)
    {
        _declined.Add(address);
        _bindings.Remove(client);
    }
}

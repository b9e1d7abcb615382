using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Arp;

/// <summary>Probes, announces and defends the host's address (RFC 5227).</summary>
internal sealed class AddressGuard
{
    // RFC 5227 section 1.1.
    private const int AnnounceCount = 2;
    private static readonly TimeSpan s_announceInterval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_defendInterval = TimeSpan.FromSeconds(10);

    private readonly ArpLayer _arp;
    private readonly INetif _netif;
    private readonly EventLoop _loop;
    private readonly IRandom _random;
    private readonly bool _keepAddress;
    private readonly IClockTimer _announceTimer;
    private readonly List<AddressProbe> _probes = [];
    private int _announcementsLeft;
    private TimeSpan? _lastConflict;

    public AddressGuard(ArpLayer arp, INetif netif, EventLoop loop, IRandom random, bool keepAddress)
    {
        _arp = arp;
        _netif = netif;
        _loop = loop;
        _random = random;
        _keepAddress = keepAddress;
        _announceTimer = loop.Clock.CreateTimer(static state => ((AddressGuard)state!).Announce(), this);
        arp.Seen = OnSeen;
    }

    /// <summary>Called when another host claims our address and we give it up (RFC 5227 section 2.4).</summary>
    public Action<IPv4Address, MacAddress>? Lost { get; set; }

    /// <summary>Asks whether anybody uses an address; takes 4 to 7 seconds when nobody does.</summary>
    /// <returns>True when the address is free.</returns>
    public async ValueTask<bool> ProbeAsync(IPv4Address address, CancellationToken cancellationToken)
    {
        var probe = new AddressProbe(_arp, _netif.MacAddress, _loop, _random, address);
        _probes.Add(probe);
        try
        {
            return await probe.RunAsync(cancellationToken);
        }
        finally
        {
            _probes.Remove(probe);
        }
    }

    /// <summary>Announces the host's address, twice (RFC 5227 section 2.3).</summary>
    public void BeginAnnouncing()
    {
        _announcementsLeft = AnnounceCount;
        _lastConflict = null;
        Announce();
    }

    public void StopAnnouncing() => _announceTimer.Cancel();

    /// <summary>Stops announcing, and asking.</summary>
    public void Close()
    {
        StopAnnouncing();
        foreach (AddressProbe probe in _probes)
        {
            probe.Cancel();
        }
    }

    private void Announce()
    {
        if (_arp.OwnAddress.IsAny || _announcementsLeft <= 0)
        {
            return;
        }

        SendAnnouncement();
        if (--_announcementsLeft > 0)
        {
            _announceTimer.Set(_loop.Clock.Now + s_announceInterval);
        }
    }

    private void SendAnnouncement() => _arp.Send(
        new ArpPacket(ArpOperation.Request, _netif.MacAddress, _arp.OwnAddress, MacAddress.None, _arp.OwnAddress), MacAddress.Broadcast);

    private void OnSeen(ArpPacket packet)
    {
        foreach (AddressProbe probe in _probes)
        {
            probe.OnSeen(packet);
        }

        if (!_arp.OwnAddress.IsAny && packet.SenderProtocol == _arp.OwnAddress)
        {
            Defend(packet);
        }
    }

    private void Defend(in ArpPacket packet)
    {
        TimeSpan now = _loop.Clock.Now;
        bool again = _lastConflict is { } last && now - last < s_defendInterval;
        if (again && _keepAddress)
        {
            return;
        }

        if (again)
        {
            Lost?.Invoke(_arp.OwnAddress, packet.SenderHardware);
            return;
        }

        _lastConflict = now;
        SendAnnouncement();
    }
}

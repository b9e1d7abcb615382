using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Arp;

/// <summary>Probes, announces and defends the host's address (RFC 5227).</summary>
internal sealed class AddressGuard
{
    // RFC 5227 section 1.1.
    private const int ProbeCount = 3;
    private const int AnnounceCount = 2;
    private static readonly TimeSpan s_probeWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_probeMinimum = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_probeMaximum = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_announceWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_announceInterval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_defendInterval = TimeSpan.FromSeconds(10);

    private readonly ArpLayer _arp;
    private readonly INetif _netif;
    private readonly EventLoop _loop;
    private readonly IRandom _random;
    private readonly bool _keepAddress;
    private readonly IClockTimer _announceTimer;
    private readonly Completion<bool> _probeStep;
    private readonly IClockTimer _probeTimer;
    private IPv4Address _probing;
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
        _probeTimer = loop.Clock.CreateTimer(static state => ((AddressGuard)state!)._probeStep!.TrySetResult(true), this);
        _probeStep = new Completion<bool>(loop) { Canceled = static state => ((AddressGuard)state!)._probeTimer.Cancel(), State = this };
        arp.Seen = OnSeen;
    }

    /// <summary>Called when another host claims our address and we give it up (RFC 5227 section 2.4).</summary>
    public Action<IPv4Address, MacAddress>? Lost { get; set; }

    /// <summary>Asks whether anybody uses an address; takes 4 to 7 seconds when nobody does.</summary>
    /// <returns>True when the address is free.</returns>
    public async ValueTask<bool> ProbeAsync(IPv4Address address, CancellationToken cancellationToken)
    {
        if (!_probing.IsAny)
        {
            throw new InvalidOperationException($"{_probing} is being probed; one address is probed at a time.");
        }

        _probing = address;
        try
        {
            bool free = await Wait(Random(TimeSpan.Zero, s_probeWait), cancellationToken);
            for (int i = 0; free && i < ProbeCount; i++)
            {
                _arp.Send(
                    new ArpPacket(ArpOperation.Request, _netif.MacAddress, IPv4Address.Any, MacAddress.None, address), MacAddress.Broadcast);
                free = await Wait(i < ProbeCount - 1 ? Random(s_probeMinimum, s_probeMaximum) : s_announceWait, cancellationToken);
            }

            return free;
        }
        finally
        {
            _probing = IPv4Address.Any;
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

    private ValueTask<bool> Wait(TimeSpan duration, CancellationToken cancellationToken)
    {
        _probeTimer.Set(_loop.Clock.Now + duration);
        return _probeStep.Begin(cancellationToken);
    }

    private TimeSpan Random(TimeSpan minimum, TimeSpan maximum) =>
        minimum + TimeSpan.FromTicks((long)(((ulong)(maximum - minimum).Ticks * _random.NextUInt32()) >> 32));

    private void OnSeen(ArpPacket packet)
    {
        if (!_probing.IsAny && IsConflictWithProbe(packet))
        {
            _probeTimer.Cancel();
            _probeStep.TrySetResult(false);
        }

        if (!_arp.OwnAddress.IsAny && packet.SenderProtocol == _arp.OwnAddress)
        {
            Defend(packet);
        }
    }

    private bool IsConflictWithProbe(in ArpPacket packet) => packet.SenderProtocol == _probing
        || (packet.Operation == ArpOperation.Request && packet.SenderProtocol.IsAny && packet.TargetProtocol == _probing);

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

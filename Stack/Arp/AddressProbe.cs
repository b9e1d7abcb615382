using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.Arp;

/// <summary>One question whether an address is free (RFC 5227 section 2.1.1).</summary>
internal sealed class AddressProbe
{
    // RFC 5227 section 1.1.
    private const int ProbeCount = 3;
    private static readonly TimeSpan s_probeWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_probeMinimum = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_probeMaximum = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_announceWait = TimeSpan.FromSeconds(2);

    private readonly ArpLayer _arp;
    private readonly MacAddress _mac;
    private readonly IClock _clock;
    private readonly IRandom _random;
    private readonly IPv4Address _address;
    private readonly Completion<bool> _step;
    private readonly IClockTimer _timer;
    private bool _isTaken;

    public AddressProbe(ArpLayer arp, MacAddress mac, EventLoop loop, IRandom random, IPv4Address address)
    {
        _arp = arp;
        _mac = mac;
        _clock = loop.Clock;
        _random = random;
        _address = address;
        _timer = loop.Clock.CreateTimer(static state => ((AddressProbe)state!)._step!.TrySetResult(true), this);
        _step = new Completion<bool>(loop) { Canceled = static state => ((AddressProbe)state!)._timer.Cancel(), State = this };
    }

    /// <summary>Asks; true when nobody uses the address.</summary>
    public async ValueTask<bool> RunAsync(CancellationToken cancellationToken)
    {
        bool free = await Wait(Random(TimeSpan.Zero, s_probeWait), cancellationToken);
        for (int i = 0; free && i < ProbeCount; i++)
        {
            _arp.Send(new ArpPacket(ArpOperation.Request, _mac, IPv4Address.Any, MacAddress.None, _address), MacAddress.Broadcast);
            free = !_isTaken && await Wait(i < ProbeCount - 1 ? Random(s_probeMinimum, s_probeMaximum) : s_announceWait, cancellationToken);
        }

        // A conflict may come between the end of the last wait and here.
        return free && !_isTaken;
    }

    /// <summary>Looks at a packet from another host: its user answers, or somebody else probes the same address.</summary>
    public void OnSeen(in ArpPacket packet)
    {
        if (packet.SenderProtocol == _address
            || (packet.Operation == ArpOperation.Request && packet.SenderProtocol.IsAny && packet.TargetProtocol == _address))
        {
            _isTaken = true;
            _timer.Cancel();
            _step.TrySetResult(false);
        }
    }

    /// <summary>Gives the question up: the stack is closed.</summary>
    public void Cancel()
    {
        _timer.Cancel();
        _step.TrySetException(new OperationCanceledException("The network stack was closed while it probed an address."));
    }

    private ValueTask<bool> Wait(TimeSpan duration, CancellationToken cancellationToken)
    {
        _timer.Set(_clock.Now + duration);
        return _step.Begin(cancellationToken);
    }

    private TimeSpan Random(TimeSpan minimum, TimeSpan maximum) =>
        minimum + TimeSpan.FromTicks((long)(((ulong)(maximum - minimum).Ticks * _random.NextUInt32()) >> 32));
}

using System;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>One station's netif on a <see cref="VirtualSwitch"/>, and its cable: rate, latency, queues, link state.</summary>
/// <remarks>The port and its cable have one timer, set to the next of: a frame leaves or arrives, one way or the other.</remarks>
public sealed partial class VirtualPort : INetif
{
    /// <summary>What a frame may be longer than the MTU: the Ethernet header and one 802.1Q tag.</summary>
    internal const int FrameOverhead = 18;

    /// <summary>The shortest frame on the wire, without its FCS.</summary>
    internal const int MinimumLength = 60;

    private const int HeaderLength = 14;

    private readonly VirtualSwitch _switch;
    private readonly PortOptions _options;
    private readonly MulticastFilter _filter;
    private readonly Lane _toSwitch;
    private readonly Lane _fromSwitch;
    private readonly IClock _clock;
    private readonly IClockTimer _timer;
    private INetifEvents? _events;
    private bool _isClosed;
    private bool _isInTimer;

    internal VirtualPort(VirtualSwitch owner, int index, MacAddress mac, PortOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TransmitSlots, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.ReceiveSlots, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.SwitchQueue, 1, nameof(options));
        _switch = owner;
        _options = options;
        _filter = new MulticastFilter(options.MulticastSlots);
        _toSwitch = new Lane(options.BitsPerSecond, options.Latency);
        _fromSwitch = new Lane(options.BitsPerSecond, options.Latency);
        _clock = owner.Loop.Clock;
        _timer = _clock.CreateTimer(static state => ((VirtualPort)state!).OnTimer(), this);
        _owed = new OwedCompletions(owner.Loop, tag => _events?.TransmitCompleted(tag));
        Index = index;
        MacAddress = mac;
        IsLinkUp = options.IsLinkUp;
    }

    /// <summary>The port's number on its switch, from 0.</summary>
    public int Index { get; }

    /// <inheritdoc/>
    public MacAddress MacAddress { get; }

    /// <inheritdoc/>
    public int Mtu => _options.Mtu;

    /// <inheritdoc/>
    public bool IsLinkUp { get; private set; }

    /// <inheritdoc/>
    public NetifChecksums TransmitChecksums => _options.TransmitChecksums;

    /// <inheritdoc/>
    public bool CompletesTransmits => _options.CompletesTransmits;

    /// <inheritdoc/>
    public NetifCounters Counters { get; } = new();

    /// <inheritdoc/>
    public void Start(INetifEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (_events is not null || _isClosed)
        {
            throw new InvalidOperationException("This netif was started before, or is closed.");
        }

        _events = events;
    }

    /// <summary>Plugs the cable in or pulls it. Frames that wait or fly are lost with it; received ones stay.</summary>
    /// <param name="isUp">True to plug it in.</param>
    public void SetLink(bool isUp)
    {
        if (_isClosed || isUp == IsLinkUp)
        {
            return;
        }

        IsLinkUp = isUp;
        if (!isUp)
        {
            DropCable();
        }

        _switch.Loop.Post(isUp ? static state => ((VirtualPort)state!).RaiseLink(true) : static state => ((VirtualPort)state!).RaiseLink(false), this);
        if (isUp && _wantsTransmitReady)
        {
            _switch.Loop.Post(static state => ((VirtualPort)state!).RaiseTransmitReady(), this);
        }
    }

    /// <inheritdoc/>
    public bool AddMulticast(MacAddress group) => _filter.Add(group);

    /// <inheritdoc/>
    public void RemoveMulticast(MacAddress group) => _filter.Remove(group);

    /// <inheritdoc/>
    public void Close()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        IsLinkUp = false;
        _events = null;
        DropCable();
        _owed.Clear();
        _switch.Pool.ReturnAll(_received);
    }

    private void DropCable()
    {
        for (PooledFrame? frame = _toSwitch.Waiting.First; frame is not null; frame = frame.Next)
        {
            Counters.CountDrop(NetifDrop.TransmitLinkDown);
        }

        GiveUpWaiting();
        DropQueue(_toSwitch.Flying);
        DropQueue(_fromSwitch.Waiting);
        DropQueue(_fromSwitch.Flying);
        _toSwitch.Reset();
        _fromSwitch.Reset();
        _timer.Cancel();
        _switch.Forget(this);
    }

    private void DropQueue(FrameQueue queue)
    {
        while (queue.Count > 0)
        {
            _switch.Drop(queue.Dequeue(), SwitchDrop.LinkDown);
        }
    }

    private void RaiseLink(bool isUp) => _events?.LinkChanged(isUp);

    private void OnTimer()
    {
        TimeSpan now = _clock.Now;
        _isInTimer = true;
        try
        {
            while (NextEvent() <= now)
            {
                RunEvent(NextEvent());
            }
        }
        finally
        {
            _isInTimer = false;
            Arm();
        }
    }

    private void RunEvent(TimeSpan at)
    {
        if (_toSwitch.NextDeparture == at)
        {
            OnDeparted(_toSwitch.Depart());
        }
        else if (_toSwitch.NextArrival == at)
        {
            _switch.Forward(this, _toSwitch.Arrive(), at);
        }
        else if (_fromSwitch.NextDeparture == at)
        {
            _fromSwitch.Depart();
        }
        else
        {
            OnArrived(_fromSwitch.Arrive());
        }
    }

    private TimeSpan NextEvent()
    {
        TimeSpan transmit = Min(_toSwitch.NextDeparture, _toSwitch.NextArrival);
        TimeSpan receive = Min(_fromSwitch.NextDeparture, _fromSwitch.NextArrival);
        return Min(transmit, receive);
    }

    private void Arm()
    {
        if (_isInTimer)
        {
            return;
        }

        TimeSpan next = NextEvent();
        if (next == TimeSpan.MaxValue)
        {
            _timer.Cancel();
        }
        else if (!_timer.IsSet || _timer.Due != next)
        {
            _timer.Set(next);
        }
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}

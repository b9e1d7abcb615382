using System;
using System.Collections.Generic;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Captures;

/// <summary>
/// A netif on which the frames of a capture come in, on the loop's clock. What the stack sends is kept for assertions; to have both directions
/// in a new capture, put a <see cref="NetifRecorder"/> around it. The link is up until <see cref="Close"/>.
/// </summary>
/// <remarks>
/// It keeps every law of NETIF. Those of a link that goes down, of a full transmit queue and of completions find nothing to look at: a
/// capture has no cable to pull, and what is sent goes nowhere, at once.
/// </remarks>
public sealed class ReplayNetif : INetif
{
    private const int HeaderLength = 14;

    private readonly EventLoop _loop;
    private readonly ReplayOptions _options;
    private readonly ReplaySource _source;
    private readonly Queue<(CapturePacket Packet, int Length, TimeSpan Arrival)> _queue = new();
    private readonly List<CapturePacket> _sent = [];
    private readonly Dictionary<MacAddress, int> _groups = [];
    private readonly IClockTimer _timer;
    private readonly byte[] _transmit;
    private INetifEvents? _events;
    private bool _closed;
    private bool _receiveLent;
    private bool _receiveAnnounced;
    private bool _posted;
    private int _transmitLent;

    /// <summary>A netif over a capture.</summary>
    /// <param name="loop">The stack's event loop.</param>
    /// <param name="capture">What is played; disposed by <see cref="Close"/>. A damaged file ends the loop's run with its exception.</param>
    /// <param name="options">How it is played.</param>
    public ReplayNetif(EventLoop loop, ICaptureReader capture, ReplayOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(loop);
        _loop = loop;
        _options = options ?? new ReplayOptions();
        _source = new ReplaySource(capture, _options);
        MacAddress = _source.MacAddress;
        _transmit = new byte[_options.Mtu + 18];
        _timer = loop.Clock.CreateTimer(static netif => ((ReplayNetif)netif!).Arrive(), this);
    }

    /// <inheritdoc/>
    public MacAddress MacAddress { get; }

    /// <inheritdoc/>
    public int Mtu => _options.Mtu;

    /// <inheritdoc/>
    public bool IsLinkUp => !_closed;

    /// <inheritdoc/>
    public NetifChecksums TransmitChecksums => NetifChecksums.None;

    /// <summary>Always free: what is sent goes nowhere.</summary>
    public int TransmitSlots => 1;

    /// <inheritdoc/>
    public int FreeTransmitSlots => _closed || _transmitLent != 0 ? 0 : 1;

    /// <inheritdoc/>
    public bool CompletesTransmits => false;

    /// <inheritdoc/>
    public NetifCounters Counters { get; } = new();

    /// <summary>True when the capture has ended and the stack has taken its last frame.</summary>
    public bool IsCompleted => _events is not null && _source.Ended && _queue.Count == 0 && !_receiveLent;

    /// <summary>What the stack has sent, with the loop's time.</summary>
    public IReadOnlyList<CapturePacket> Sent => _sent;

    /// <inheritdoc/>
    public void Start(INetifEvents events)
    {
        ArgumentNullException.ThrowIfNull(events);
        if (_closed || _events is not null)
        {
            throw new InvalidOperationException("The replay netif was started before, or is closed.");
        }

        _events = events;
        _source.Begin(_loop.Clock.Now);
        ScheduleNext();
    }

    /// <inheritdoc/>
    public bool TryReceive(out ReceivedFrame frame)
    {
        if (_receiveLent)
        {
            throw new InvalidOperationException("A received frame is lent already.");
        }

        frame = default;
        if (_queue.Count == 0)
        {
            _receiveAnnounced = false;
            return false;
        }

        (CapturePacket packet, int length, TimeSpan arrival) = _queue.Dequeue();
        _receiveLent = true;
        Counters.CountReceived(length);
        frame = new ReceivedFrame(packet.Data.Span[..length], arrival);
        if (!_closed)
        {
            ScheduleNext();
        }

        return true;
    }

    /// <inheritdoc/>
    public void EndReceive() =>
        _receiveLent = _receiveLent ? false : throw new InvalidOperationException("No received frame is lent.");

    /// <inheritdoc/>
    public bool TryBeginTransmit(int length, out Span<byte> frame)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, HeaderLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, _transmit.Length);
        if (_transmitLent != 0)
        {
            throw new InvalidOperationException("A transmit buffer is lent already.");
        }

        _transmitLent = _closed ? 0 : length;
        frame = _transmit.AsSpan(0, _transmitLent);
        return !_closed;
    }

    /// <inheritdoc/>
    public void EndTransmit(int length, uint tag = 0)
    {
        ThrowIfNotLent();
        ArgumentOutOfRangeException.ThrowIfLessThan(length, HeaderLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, _transmitLent);
        _transmitLent = 0;
        if (_closed)
        {
            Counters.CountDrop(NetifDrop.TransmitLinkDown);
            return;
        }

        Counters.CountTransmitted(length);
        if (_options.KeepSent)
        {
            byte[] copy = _transmit.AsSpan(0, length).ToArray();
            var stamp = CaptureTimestamp.FromTimeSpan(_loop.Clock.Now);
            _sent.Add(new CapturePacket(0, stamp, copy) { Direction = CaptureDirection.Outbound });
        }
    }

    /// <inheritdoc/>
    public void AbortTransmit()
    {
        ThrowIfNotLent();
        _transmitLent = 0;
    }

    /// <inheritdoc/>
    public bool AddMulticast(MacAddress group)
    {
        _groups[group] = _groups.GetValueOrDefault(group) + 1;
        return true;
    }

    /// <inheritdoc/>
    public void RemoveMulticast(MacAddress group)
    {
        if (_groups.TryGetValue(group, out int count) && count > 1)
        {
            _groups[group] = count - 1;
        }
        else
        {
            _groups.Remove(group);
        }
    }

    /// <inheritdoc/>
    public void Close()
    {
        if (!_closed)
        {
            _closed = true;
            _timer.Cancel();
            for (; _queue.Count > 0; _queue.Dequeue())
            {
                Counters.CountDrop(NetifDrop.ReceiveQueueFull);
            }

            _source.Close();
        }
    }

    private void ThrowIfNotLent()
    {
        if (_transmitLent == 0)
        {
            throw new InvalidOperationException("No transmit buffer is lent.");
        }
    }

    private void ScheduleNext()
    {
        if (_source.Next is null || _posted || _timer.IsSet)
        {
            return;
        }

        if (_options.Timing == ReplayTiming.Original)
        {
            _timer.Set(_source.Due);
        }
        else if (_queue.Count < _options.ReceiveQueueLength)
        {
            _posted = true;
            _loop.Post(static netif => ((ReplayNetif)netif!).Arrive(), this);
        }
    }

    private void Arrive()
    {
        _posted = false;
        if (_closed || _source.Next is not { } packet)
        {
            return;
        }

        int length = _source.Length;
        try
        {
            _source.MoveNext();
        }
        finally
        {
            Deliver(packet, length);
        }

        ScheduleNext();
    }

    private void Deliver(CapturePacket packet, int length)
    {
        if (Refuse(packet.Data.Span[..length]) is { } cause)
        {
            Counters.CountDrop(cause);
            return;
        }

        _queue.Enqueue((packet, length, _loop.Clock.Now));
        if (!_receiveAnnounced)
        {
            _receiveAnnounced = true;
            _events!.ReceiveReady();
        }
    }

    private NetifDrop? Refuse(ReadOnlySpan<byte> frame)
    {
        if (frame.Length < HeaderLength || frame.Length > _transmit.Length)
        {
            return frame.Length < HeaderLength ? NetifDrop.ReceiveTooShort : NetifDrop.ReceiveTooLong;
        }

        MacAddress destination = MacAddress.Read(frame);
        bool wanted = destination.IsMulticast ? destination.IsBroadcast || _groups.ContainsKey(destination) : destination == MacAddress;
        return !wanted ? NetifDrop.ReceiveFiltered : _queue.Count >= _options.ReceiveQueueLength ? NetifDrop.ReceiveQueueFull : null;
    }
}

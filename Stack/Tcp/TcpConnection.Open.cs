using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>The handshake (RFC 9293 sections 3.5, 3.10.1 and 3.10.7.2 to 3.10.7.4).</summary>
internal sealed partial class TcpConnection
{
    private bool _synPending;
    private bool _synWasLost;
    private bool _scaleWindows = true;
    private int _synRetries;

    /// <summary>The largest payload that this side takes, as its SYN says.</summary>
    private int _receiveSegmentSize;

    /// <summary>Active open.</summary>
    /// <param name="initial">ISS.</param>
    public void Connect(SequenceNumber initial)
    {
        State = TcpState.SynSent;
        StartSending(initial);
        _timers.Set(TcpTimer.Lifetime, _layer.Now + Options.ConnectTimeout);
        _synPending = true;
        Output();
    }

    /// <summary>Passive open, by the SYN that a listener got.</summary>
    /// <param name="initial">ISS.</param>
    /// <param name="segment">The SYN.</param>
    public void Accept(SequenceNumber initial, in TcpSegment segment)
    {
        State = TcpState.SynReceived;
        StartSending(initial);
        ReceiveSyn(segment);
        _synPending = true;
        Output();
    }

    /// <summary>A segment in SYN-SENT (section 3.10.7.3).</summary>
    private void ReceiveInSynSent(in TcpSegment segment)
    {
        bool hasAck = segment.Has(TcpFlags.Ack);
        if (hasAck && (segment.Acknowledgment <= _initialSend || segment.Acknowledgment > _send.Highest))
        {
            if (!segment.Has(TcpFlags.Reset))
            {
                _layer.SendReset(Key, segment);
            }

            return;
        }

        if (segment.Has(TcpFlags.Reset))
        {
            if (hasAck)
            {
                Fail(NetworkError.ConnectionRefused);
            }

            return;
        }

        if (!segment.Has(TcpFlags.Syn))
        {
            return;
        }

        ReceiveSyn(segment);
        if (!hasAck)
        {
            // Simultaneous open (section 3.5 figure 8).
            State = TcpState.SynReceived;
            _synPending = true;
            _layer.MarkDirty(this);
            return;
        }

        AcknowledgeSyn(segment);
        Establish();
        _ackNow = true;
    }

    /// <summary>The acknowledgment of our SYN in SYN-RECEIVED.</summary>
    /// <returns>True when the connection is established now.</returns>
    private bool TryEstablish(in TcpSegment segment)
    {
        if (segment.Acknowledgment <= _initialSend || segment.Acknowledgment > _send.Highest)
        {
            _layer.SendReset(Key, segment);
            return false;
        }

        if (Listener is { } listener && !listener.TryAccept(this))
        {
            _layer.Drops.Count(StackDrop.TcpBacklogFull);
            return false;
        }

        AcknowledgeSyn(segment);
        Establish();
        return true;
    }

    private void StartSending(SequenceNumber initial)
    {
        _initialSend = initial;
        _send.Start(initial);
        _smallEnd = initial;

        // RFC 6582 starts at ISS, which would keep the first segment from being recovered: nothing before it can have been lost.
        _recovery.Start(initial - 1);
        _out = new SendBuffer(Options.SendBufferSize, initial + 1);
        NoDelay = Options.NoDelay;
    }

    private void ReceiveSyn(in TcpSegment segment)
    {
        TcpHeaderOptions options = TcpHeaderOptions.Parse(segment.Options);
        _initialReceive = segment.Sequence;
        _in = new ReceiveBuffer(Options.ReceiveBufferSize, Options.OutOfOrderRanges, segment.Sequence + 1);
        _scaleWindows = options.WindowShift >= 0;
        _send.Shift = (byte)Math.Max(0, options.WindowShift);
        int shift = _scaleWindows ? ReceiveWindow.ShiftFor(_in.Capacity) : 0;
        _window.Start(_in.Next, SynWindow, _in.Capacity, _receiveSegmentSize, shift);

        // An MSS of less than a small IP packet's would only serve to make us send many packets.
        SegmentSize = Math.Min(SegmentSize, Math.Max((int)options.MaximumSegmentSize, MinimumSegmentSize));
        _send.Set(segment, segment.Window);
    }

    private void AcknowledgeSyn(in TcpSegment segment)
    {
        if (_timing && !_synWasLost)
        {
            _rtt.AddSample(_layer.Now - _timedAt);
        }
        else if (_synWasLost)
        {
            _rtt.RestartAfterLostSyn();
        }

        _timing = false;
        _timers.Clear(TcpTimer.Retransmission);
        _timers.Clear(TcpTimer.Lifetime);
        _send.Acknowledge(segment.Acknowledgment);
        _synPending = false;

        // The window of a SYN is never scaled (RFC 7323 section 2.2).
        _send.Set(segment, segment.Has(TcpFlags.Syn) ? segment.Window : segment.Window << _send.Shift);
    }

    private void Establish()
    {
        State = TcpState.Established;
        _congestion.Start(SegmentSize, _synWasLost);
        if (Options.KeepAlive is { } idle)
        {
            _timers.Set(TcpTimer.KeepAlive, _layer.Now + idle);
        }

        Socket ??= new TcpSocket(this, _layer);
        ConnectOperation? connecting = Connecting;
        Connecting = null;
        connecting?.Succeed(Socket);
        Listener?.Deliver(this);
        _layer.MarkDirty(this);
    }
}

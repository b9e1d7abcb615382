using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>What is sent, and when (RFC 9293 sections 3.7.4 and 3.8.6).</summary>
internal sealed partial class TcpConnection
{
    private int _persistBackOff;
    private TimeSpan _lastSent;

    /// <summary>The end of the last segment that was not full.</summary>
    private SequenceNumber _smallEnd;

    /// <summary>True when the last <see cref="Output"/> stopped at its quota and not for want of a slot.</summary>
    public bool HasTurnEnded { get; private set; }

    /// <summary>Sends all that may be sent now.</summary>
    /// <param name="quota">The largest number of data segments.</param>
    /// <param name="force">True to try although the connection waits for a slot: its timer has waited long enough.</param>
    /// <returns>False when the connection waits for a transmit slot.</returns>
    public bool Output(int quota = int.MaxValue, bool force = false)
    {
        HasTurnEnded = false;
        if (Waiting.IsQueued && !force)
        {
            return false;
        }

        switch (State)
        {
            case TcpState.Closed or TcpState.TimeWait:
                return true;
            case TcpState.SynSent or TcpState.SynReceived:
                return OutputSyn();
        }

        if (_retransmitPending && !SendFirstAgain())
        {
            return false;
        }

        while (TryChooseSegment(out int length, out bool fin))
        {
            if (quota-- == 0)
            {
                HasTurnEnded = true;
                _layer.Wait(this);
                return false;
            }

            if (!SendNext(length, fin))
            {
                return false;
            }
        }

        if (_ackNow && !SendAcknowledgment())
        {
            return false;
        }

        ArmPersist();
        return true;
    }

    private bool OutputSyn()
    {
        if (!_synPending)
        {
            return true;
        }

        TcpFlags flags = State == TcpState.SynReceived ? TcpFlags.Syn | TcpFlags.Ack : TcpFlags.Syn;
        if (!Transmit(_initialSend, 0, flags))
        {
            return false;
        }

        _synPending = false;
        if (_send.Next == _initialSend)
        {
            _send.Advance(1);
            _timing = true;
            _timedAt = _layer.Now;
        }
        else
        {
            // Sent twice, so its acknowledgment measures nothing.
            _timing = false;
        }

        if (!_timers.IsSet(TcpTimer.Retransmission))
        {
            _timers.Set(TcpTimer.Retransmission, _layer.Now + _rtt.Timeout);
        }

        return true;
    }

    /// <summary>
    /// The next segment, if one may leave: within both windows, and not needlessly small: full, or the last of what was written while no other
    /// small segment is unacknowledged (Nagle as modified in appendix A.3) or Nagle is off, or half of the largest window that the peer ever
    /// had (section 3.8.6.2.1).
    /// </summary>
    private bool TryChooseSegment(out int length, out bool fin)
    {
        SequenceNumber next = _send.Next;
        int unsent = _out.DataEnd - next;
        length = 0;
        fin = false;
        if (unsent < 0 || (unsent == 0 && !_out.IsEnded))
        {
            _isCongestionLimited = false;
            return false;
        }

        int inFlight = _send.InFlight;
        int byWindow = _send.Size - inFlight;
        int byCongestion = _congestion.Size + LimitedTransmit - inFlight;
        int usable = Math.Min(byWindow, byCongestion);
        length = Math.Min(Math.Min(unsent, SegmentSize), usable);
        _isCongestionLimited = byCongestion < byWindow && usable < Math.Min(unsent, SegmentSize);
        if (usable <= 0)
        {
            return false;
        }

        fin = _out.IsEnded && length == unsent && usable > length;
        if (length == SegmentSize || fin || next < _send.Highest)
        {
            return true;
        }

        return length == unsent
            ? NoDelay || _out.IsEnded || _smallEnd <= _send.Unacknowledged
            : !_isCongestionLimited && length >= _send.LargestSize / 2;
    }

    /// <summary>RFC 3042: the first two duplicate acknowledgments let one new segment out each.</summary>
    private int LimitedTransmit => _recovery is { IsActive: false, Duplicates: 1 or 2 } && _send.Next == _send.Highest
        ? _recovery.Duplicates * SegmentSize
        : 0;

    private bool SendNext(int length, bool fin)
    {
        SequenceNumber sequence = _send.Next;
        TimeSpan now = _layer.Now;
        bool isNew = sequence >= _send.Highest;
        if (_send.InFlight == 0)
        {
            _progressAt = _timeoutsInRow == 0 ? now : _progressAt;
            if (isNew && now - _lastSent > _rtt.Timeout)
            {
                _congestion.RestartAfterIdle(SegmentSize);
            }
        }

        bool startsTiming = isNew && !_timing;
        if (!Transmit(sequence, length, FlagsFor(sequence + length, fin), startsTiming || !_timers.IsSet(TcpTimer.Retransmission)))
        {
            return false;
        }

        _send.Advance(length + (fin ? 1 : 0));
        _lastSent = now;
        if (length < SegmentSize)
        {
            _smallEnd = SequenceNumber.Max(_smallEnd, _send.Next);
        }

        if (startsTiming)
        {
            _timing = true;
            _timedEnd = _send.Next;
            _timedAt = now;
        }

        if (!isNew)
        {
            _retransmissions++;
        }

        _persistBackOff = 0;
        _timers.Clear(TcpTimer.Persist);
        if (!_timers.IsSet(TcpTimer.Retransmission))
        {
            _timers.Set(TcpTimer.Retransmission, now + _rtt.Timeout);
        }

        return true;
    }

    /// <summary>Fast retransmit: the first segment that is not acknowledged, whatever the windows say.</summary>
    private bool SendFirstAgain()
    {
        SequenceNumber first = _send.Unacknowledged;
        int length = Math.Min(_out.DataEnd - first, SegmentSize);
        bool fin = _out.IsEnded && first + length == _out.DataEnd && _send.Highest > _out.DataEnd;
        if (length > 0 || fin)
        {
            if (!Transmit(first, Math.Max(length, 0), FlagsFor(first + length, fin)))
            {
                return false;
            }

            _retransmissions++;
            _timing = false;
        }

        _retransmitPending = false;
        return true;
    }

    private TcpFlags FlagsFor(SequenceNumber end, bool fin) =>
        TcpFlags.Ack | (fin ? TcpFlags.Fin : 0) | (end == _out.DataEnd ? TcpFlags.Push : 0);

    /// <summary>Sends an acknowledgment alone.</summary>
    private bool SendAcknowledgment()
    {
        _ackNow = true;
        if (Waiting.IsQueued)
        {
            return false;
        }

        // From where the peer expects it: what was sent into a closed window it may not have taken.
        SequenceNumber edge = _send.Unacknowledged + Math.Max(_send.Size, _send.InFlight);
        return Transmit(SequenceNumber.Min(_send.Highest, edge), 0, TcpFlags.Ack);
    }

    /// <summary>When there is something to send and nothing under way that would bring an acknowledgment, a timer does (section 3.8.6.1).</summary>
    private void ArmPersist()
    {
        if (_send.InFlight == 0 && _send.Next < _out.End
            && !_timers.IsSet(TcpTimer.Retransmission) && !_timers.IsSet(TcpTimer.Persist))
        {
            TimeSpan now = _layer.Now;
            _progressAt = _persistBackOff == 0 ? now : _progressAt;
            long ticks = _rtt.Timeout.Ticks << Math.Min(_persistBackOff, 16);
            _timers.Set(TcpTimer.Persist, now + new TimeSpan(Math.Min(ticks, Options.MaximumRetransmissionTimeout.Ticks)));
        }
    }
}

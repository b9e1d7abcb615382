using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>What happens when nothing happens.</summary>
internal sealed partial class TcpConnection
{
    /// <summary>How often the retransmission timer waits for a segment that the interface has not reported as sent.</summary>
    private const int MaximumDeferrals = 4;
    private int _keepAliveProbes;

    /// <summary>Lets the timers that send something again expire now.</summary>
    public void Hurry()
    {
        TimeSpan now = _layer.Now;
        if (_timers.IsSet(TcpTimer.Retransmission))
        {
            _timers.Set(TcpTimer.Retransmission, now);
        }

        if (_timers.IsSet(TcpTimer.Persist))
        {
            _timers.Set(TcpTimer.Persist, now);
        }
    }

    private void OnTimer()
    {
        TimeSpan now = _layer.Now;
        while (IsAttached && _timers.TryTakeDue(now, out TcpTimer timer))
        {
            switch (timer)
            {
                case TcpTimer.Retransmission:
                    OnRetransmission(now);
                    break;
                case TcpTimer.Persist:
                    OnPersist(now);
                    break;
                case TcpTimer.DelayedAcknowledgment:
                    _ackNow = true;
                    Output();
                    break;
                case TcpTimer.KeepAlive:
                    OnKeepAlive(now);
                    break;
                case TcpTimer.Lifetime:
                    OnLifetime();
                    break;
            }
        }

        if (IsAttached)
        {
            _timers.Rearm();
        }
    }

    private void OnRetransmission(TimeSpan now)
    {
        if (State is TcpState.SynSent or TcpState.SynReceived)
        {
            SendSynAgain(now);
            return;
        }

        if (_send.Unacknowledged == _send.Highest)
        {
            return;
        }

        if (_tagOutstanding && _tagDeferrals++ < MaximumDeferrals)
        {
            // It is still in the interface's queue: time has not begun to run.
            _timers.Set(TcpTimer.Retransmission, now + _rtt.Timeout);
            return;
        }

        _tagOutstanding = false;
        _tagDeferrals = 0;
        if (IsGivenUp(now))
        {
            return;
        }

        // RFC 6298 section 5.4 to 5.6; then everything is sent again from the first on, as the window lets it.
        _layer.Counters.Timeouts++;
        _congestion.Timeout(_send.Highest - _send.Unacknowledged, SegmentSize, _timeoutsInRow == 0);
        _recovery.Timeout(_send.Highest);
        _timeoutsInRow++;
        _rtt.BackOff();
        _timing = false;
        _retransmitPending = false;
        _send.Next = _send.Unacknowledged;
        Output(force: true);
        EnsureRetransmission(now);
    }

    private void SendSynAgain(TimeSpan now)
    {
        if (State == TcpState.SynReceived && Listener != null && ++_synRetries > _layer.Options.SynAckRetries)
        {
            Detach(TcpState.Closed);
            return;
        }

        _synWasLost = true;
        _synPending = true;
        _timing = false;
        _rtt.BackOff();
        Output(force: true);
        EnsureRetransmission(now);
    }

    /// <summary>When the layer below was busy, the timer still has to run.</summary>
    private void EnsureRetransmission(TimeSpan now)
    {
        if (IsAttached && Waiting.IsQueued && !_timers.IsSet(TcpTimer.Retransmission))
        {
            _timers.Set(TcpTimer.Retransmission, now + _rtt.Timeout);
        }
    }

    /// <summary>A closed window is probed with one octet (RFC 9293 section 3.8.6.1), or with the FIN; a small one is used as it is.</summary>
    private void OnPersist(TimeSpan now)
    {
        int unsent = _out.DataEnd - _send.Next;
        if (IsGivenUp(now) || Waiting.IsQueued || _send.InFlight > 0 || _send.Next >= _out.End)
        {
            return;
        }

        if (_send.Size > 0)
        {
            int length = Math.Min(Math.Min(unsent, SegmentSize), _send.Size);
            SendNext(length, _out.IsEnded && length == unsent && _send.Size > length);
            return;
        }

        SequenceNumber sequence = _send.Next;
        int octet = Math.Min(unsent, 1);
        if (Transmit(sequence, octet, FlagsFor(sequence + octet, fin: unsent == 0)))
        {
            _send.Highest = SequenceNumber.Max(_send.Highest, sequence + 1);
        }

        _timing = false;
        _persistBackOff++;
        ArmPersist();
    }

    /// <summary>The user timeout: no progress for too long (section 3.8.3, R2).</summary>
    private bool IsGivenUp(TimeSpan now)
    {
        if (now - _progressAt < Options.UserTimeout)
        {
            return false;
        }

        SendResetNow();
        Fail(SoftError ?? NetworkError.TimedOut);
        return true;
    }

    /// <summary>Section 3.8.4: asks with an old sequence number and no data; any answer will do.</summary>
    private void OnKeepAlive(TimeSpan now)
    {
        TimeSpan idle = Options.KeepAlive!.Value;
        if (now - _lastReceived < idle || _send.InFlight > 0)
        {
            _keepAliveProbes = 0;
            TimeSpan due = _lastReceived + idle;
            _timers.Set(TcpTimer.KeepAlive, due > now ? due : now + idle);
            return;
        }

        if (_keepAliveProbes++ >= Options.KeepAliveCount)
        {
            SendResetNow();
            Fail(SoftError ?? NetworkError.TimedOut);
            return;
        }

        if (!Waiting.IsQueued)
        {
            Transmit(_send.Unacknowledged - 1, 0, TcpFlags.Ack);
        }

        _timers.Set(TcpTimer.KeepAlive, now + Options.KeepAliveInterval);
    }

    private void OnLifetime()
    {
        if (State is TcpState.SynSent or TcpState.SynReceived)
        {
            Fail(SoftError ?? NetworkError.TimedOut);
        }
        else if (State == TcpState.FinWait2 && _isOrphan)
        {
            Detach(TcpState.Closed);
        }
    }
}

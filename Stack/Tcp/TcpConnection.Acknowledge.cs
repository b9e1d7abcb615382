using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>What segments acknowledge: the send window, round-trip times, loss recovery (RFC 9293 section 3.10.7.4, RFC 5681, RFC 6582).</summary>
internal sealed partial class TcpConnection
{
    private bool _timing;
    private SequenceNumber _timedEnd;
    private TimeSpan _timedAt;
    private TimeSpan _progressAt;
    private int _timeoutsInRow;
    private int _retransmissions;
    private bool _retransmitPending;
    private bool _isCongestionLimited;
    private bool _hadPartial;

    /// <summary>The ACK of an acceptable segment.</summary>
    /// <returns>False when the segment is to be dropped.</returns>
    private bool Acknowledge(in TcpSegment segment)
    {
        SequenceNumber acknowledgment = segment.Acknowledgment;
        if (acknowledgment > _send.Highest || acknowledgment < _send.Unacknowledged - _send.LargestSize)
        {
            // RFC 5961 section 5.2.
            SendChallenge();
            return false;
        }

        if (acknowledgment > _send.Unacknowledged)
        {
            AcknowledgeNew(segment);
            return true;
        }

        bool windowChanged = _send.Update(segment);
        if (acknowledgment == _send.Unacknowledged && segment.Length == 0 && !windowChanged && _send.InFlight > 0)
        {
            ReceiveDuplicate();
        }
        else if (_timers.IsSet(TcpTimer.Persist) && !_isOrphan)
        {
            // The peer lives and its window is closed: that is no reason to give up (section 3.8.6.1, MUST-37).
            _progressAt = _layer.Now;
        }

        return true;
    }

    private void AcknowledgeNew(in TcpSegment segment)
    {
        SequenceNumber acknowledgment = segment.Acknowledgment;
        TimeSpan now = _layer.Now;
        int acknowledged = acknowledgment - _send.Unacknowledged;
        if (_timing && acknowledgment >= _timedEnd)
        {
            _timing = false;
            _rtt.AddSample(now - _timedAt);
        }

        bool restartTimer = true;
        if (_recovery.IsActive)
        {
            restartTimer = AdvanceRecovery(acknowledgment, acknowledged);
        }
        else if (_isCongestionLimited)
        {
            _congestion.Grow(acknowledged, SegmentSize);
        }

        _recovery.ResetDuplicates();
        _send.Acknowledge(acknowledgment);
        _out.Acknowledge(acknowledgment);
        _send.Update(segment);
        _timeoutsInRow = 0;
        _progressAt = now;
        _persistBackOff = 0;
        _timers.Clear(TcpTimer.Persist);
        if (acknowledgment == _send.Highest)
        {
            _timers.Clear(TcpTimer.Retransmission);
            _tagOutstanding = false;
        }
        else if (restartTimer)
        {
            _timers.Set(TcpTimer.Retransmission, now + _rtt.Timeout);
        }
    }

    /// <summary>New data is acknowledged in fast recovery (RFC 6582 section 3.2 step 3).</summary>
    /// <returns>True when the retransmission timer starts anew: not at the second and later partial acknowledgments.</returns>
    private bool AdvanceRecovery(SequenceNumber acknowledgment, int acknowledged)
    {
        if (!_recovery.IsPartial(acknowledgment))
        {
            _recovery.Leave();
            _congestion.LeaveRecovery(_send.Highest - acknowledgment, SegmentSize);
            _retransmitPending = false;
            return true;
        }

        _congestion.Deflate(acknowledged, SegmentSize);
        _retransmitPending = true;
        bool isFirst = !_hadPartial;
        _hadPartial = true;
        return isFirst;
    }

    private void ReceiveDuplicate()
    {
        if (_recovery.IsActive)
        {
            _congestion.Inflate(SegmentSize);
        }
        else if (_recovery.CountDuplicate(_send.Unacknowledged))
        {
            _congestion.EnterRecovery(_send.Highest - _send.Unacknowledged, SegmentSize);
            _recovery.Enter(_send.Highest);
            _hadPartial = false;
            _retransmitPending = true;
            _layer.Counters.FastRetransmits++;
        }
    }

    /// <summary>State changes that the acknowledgment of our FIN brings.</summary>
    private void AfterAcknowledge()
    {
        if (!_out.IsEnded || _send.Unacknowledged != _out.End)
        {
            return;
        }

        switch (State)
        {
            case TcpState.FinWait1:
                State = TcpState.FinWait2;
                LimitFinWait2();
                break;
            case TcpState.Closing:
                EnterTimeWait();
                break;
            case TcpState.LastAck:
                Detach(TcpState.Closed);
                break;
        }
    }
}

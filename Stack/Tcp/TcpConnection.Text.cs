using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>Data and FIN that arrive, and when they are acknowledged (RFC 9293 sections 3.10.7.4 and 3.8.6.3).</summary>
internal sealed partial class TcpConnection
{
    private bool _ackNow;
    private int _unacknowledgedBytes;
    private int _largestReceived;

    private void ReceiveText(in TcpSegment segment)
    {
        if (State is not (TcpState.Established or TcpState.FinWait1 or TcpState.FinWait2))
        {
            return;
        }

        if (_isOrphan && !segment.Payload.IsEmpty)
        {
            // Nobody will read it, and the peer must know (RFC 1122 section 4.2.2.13).
            Abort();
            return;
        }

        bool expected = segment.Sequence == _in.Next && _in.RangeCount == 0;
        ReceiveOutcome outcome = _in.Receive(segment);
        if (outcome != ReceiveOutcome.Advanced)
        {
            if (outcome == ReceiveOutcome.Refused)
            {
                _layer.Drops.Count(StackDrop.TcpNoMemory);
            }

            // At once, and one for each: the peer counts them (RFC 5681 section 4.2).
            SendAcknowledgment();
            return;
        }

        if (expected)
        {
            CountForAcknowledgment(segment.Payload.Length);
        }
        else
        {
            _ackNow = true;
        }

        if (_in.IsEnded)
        {
            ReceiveFin();
        }
    }

    private void ReceiveFin()
    {
        _ackNow = true;
        switch (State)
        {
            case TcpState.Established:
                State = TcpState.CloseWait;
                break;
            case TcpState.FinWait1:
                State = TcpState.Closing;
                break;
            case TcpState.FinWait2:
                EnterTimeWait();
                break;
        }
    }

    /// <summary>Every second full segment is acknowledged at the end of its burst, less than that after a delay.</summary>
    private void CountForAcknowledgment(int length)
    {
        if (length == 0)
        {
            return;
        }

        _unacknowledgedBytes += length;
        _largestReceived = Math.Max(_largestReceived, length);
        if (_unacknowledgedBytes >= 2 * _largestReceived)
        {
            _ackNow = true;
            if (_unacknowledgedBytes >= TcpLayer.BurstSegments * _largestReceived)
            {
                SendAcknowledgment();
            }
        }
        else if (!_timers.IsSet(TcpTimer.DelayedAcknowledgment))
        {
            _timers.Set(TcpTimer.DelayedAcknowledgment, _layer.Now + Options.DelayedAcknowledgment);
        }
    }
}

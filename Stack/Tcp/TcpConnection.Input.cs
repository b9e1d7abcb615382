using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>Segments that arrive (RFC 9293 section 3.10.7).</summary>
internal sealed partial class TcpConnection
{
    private TimeSpan _lastReceived;

    /// <summary>A segment for this connection, its checksum verified.</summary>
    public void Receive(ref TcpSegment segment)
    {
        _lastReceived = _layer.Now;
        if (State == TcpState.Established && TryReceiveExpected(segment))
        {
            return;
        }

        if (State == TcpState.SynSent)
        {
            ReceiveInSynSent(segment);
        }
        else
        {
            ReceiveSynchronized(ref segment);
        }
    }

    /// <summary>
    /// Header prediction: the next data of a transfer, or an acknowledgment of ours, with nothing else to say. Everything that it does, the
    /// long way does too.
    /// </summary>
    private bool TryReceiveExpected(in TcpSegment segment)
    {
        if ((segment.Flags & ~TcpFlags.Push) != TcpFlags.Ack || segment.Sequence != _in.Next)
        {
            return false;
        }

        if (segment.Payload.IsEmpty)
        {
            if (segment.Acknowledgment <= _send.Unacknowledged || segment.Acknowledgment > _send.Highest)
            {
                return false;
            }

            AcknowledgeNew(segment);
        }
        else
        {
            if (segment.Acknowledgment != _send.Unacknowledged || segment.Payload.Length > _in.Free || _in.RangeCount > 0)
            {
                return false;
            }

            _send.Update(segment);
            _in.Append(segment.Payload);
            CountForAcknowledgment(segment.Payload.Length);
        }

        _layer.MarkDirty(this);
        return true;
    }

    /// <summary>Sections 3.10.7.4, in its order: sequence number, RST, SYN, ACK, URG, text, FIN; with RFC 5961's stricter checks.</summary>
    private void ReceiveSynchronized(ref TcpSegment segment)
    {
        if (segment.Has(TcpFlags.Syn) && !segment.Has(TcpFlags.Reset) && !TryReceiveSyn(ref segment))
        {
            return;
        }

        int offset = segment.Sequence - _in.Next;
        int room = _in.Free;
        if (!IsAcceptable(offset, segment.Payload.Length, room))
        {
            _layer.Drops.Count(StackDrop.TcpUnacceptable);
            if (segment.Has(TcpFlags.Reset))
            {
                return;
            }

            // A closed window takes no octet, but what the segment acknowledges counts; and a probe is always answered.
            if (room != 0 || offset != 0)
            {
                AnswerUnacceptable(segment);
                return;
            }

            _ackNow = true;
        }

        if (segment.Has(TcpFlags.Reset))
        {
            ReceiveReset(offset);
            return;
        }

        segment.TrimStart(_in.Next);
        segment.TrimEnd(_in.Next + room);
        if (!segment.Has(TcpFlags.Ack)
            || (State == TcpState.SynReceived && !TryEstablish(segment))
            || !Acknowledge(segment))
        {
            return;
        }

        AfterAcknowledge();
        if (IsAttached && (!segment.Payload.IsEmpty || segment.Has(TcpFlags.Fin)))
        {
            ReceiveText(segment);
        }

        if (IsAttached)
        {
            _layer.MarkDirty(this);
        }
    }

    /// <summary>
    /// Section 3.4's table. A FIN needs no room, and a segment without text may stand at the right edge: a sender that has filled the window
    /// acknowledges from there.
    /// </summary>
    private static bool IsAcceptable(int offset, int length, int room) =>
        length == 0 ? offset >= 0 && offset <= room : room > 0 && offset < room && offset + length > 0;

    /// <summary>A SYN where none belongs.</summary>
    /// <returns>True when the rest of the segment counts.</returns>
    private bool TryReceiveSyn(ref TcpSegment segment)
    {
        if (State == TcpState.SynReceived && segment.Sequence == _initialReceive)
        {
            if (segment.Has(TcpFlags.Ack))
            {
                segment.TrimStart(_initialReceive + 1);
                return true;
            }

            // The peer has not seen our SYN+ACK.
            _synPending = true;
            _layer.MarkDirty(this);
            return false;
        }

        SendChallenge();
        return false;
    }

    /// <summary>RFC 5961 section 3.2: only a RST at RCV.NXT itself resets.</summary>
    private void ReceiveReset(int offset)
    {
        if (offset != 0)
        {
            SendChallenge();
        }
        else if (State == TcpState.SynReceived)
        {
            Fail(NetworkError.ConnectionRefused);
        }
        else if (State is TcpState.Closing or TcpState.LastAck)
        {
            // Both sides have said all; nothing was lost.
            Detach(TcpState.Closed);
        }
        else
        {
            Fail(NetworkError.ConnectionReset);
        }
    }

    /// <summary>
    /// Tells the peer where this side stands. Segments without text are answered within a limit, since two sides that disagree would
    /// otherwise answer each other for ever.
    /// </summary>
    private void AnswerUnacceptable(in TcpSegment segment)
    {
        if (!segment.Payload.IsEmpty || segment.Has(TcpFlags.Fin))
        {
            SendAcknowledgment();
        }
        else
        {
            SendChallenge();
        }
    }

    private void SendChallenge()
    {
        if (_limiter.TryTake(_layer.Now))
        {
            _layer.Counters.ChallengeAcknowledgments++;
            SendAcknowledgment();
        }
        else
        {
            _layer.Counters.AcknowledgmentsLimited++;
        }
    }
}

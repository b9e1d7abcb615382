using System;
using DeviceKit.Signatures;
using DeviceKit.Stack.IPv4;
using DeviceKit.Stack.Icmp;

namespace DeviceKit.Stack.Tcp;

/// <summary>From packets to connections, and back-pressure.</summary>
internal sealed partial class TcpLayer : ITransport
{
    /// <summary>Data segments that a connection sends before the next one that waits gets its turn.</summary>
    private const int TurnSegments = 4;
    private readonly ConnectionQueue _dirty = new(forSlots: false);
    private readonly ConnectionQueue _waiting = new(forSlots: true);
    private TcpConnection? _turn;
    private long _sentBeforeTurn;
    private TimeSpan _burstTime;
    private bool _isInBurst;
    private bool _isEndPosted;
    private bool _isRetryPosted;

    public void Receive(in IPv4Packet packet)
    {
        if (!_isInBurst)
        {
            _burstTime = Clock.Now;
            _isInBurst = true;
            if (!_isEndPosted)
            {
                // In case that nobody says when the burst ends.
                _isEndPosted = true;
                Loop.Post(static state => ((TcpLayer)state!).EndPostedBurst(), this);
            }
        }

        Counters.SegmentsReceived++;
        if (packet.IsBroadcastOrMulticast)
        {
            Counters.NotUnicast++;
            return;
        }

        if (!TcpView.TryParse(packet.Payload, out TcpView view))
        {
            Drops.Count(StackDrop.TcpMalformed);
            return;
        }

        if ((packet.VerifiedChecksums & NetifChecksums.Tcp) == 0 && !view.HasValidChecksum(
            InternetChecksum.PseudoHeader(packet.Source, packet.Destination, (byte)IPProtocol.Tcp, packet.Payload.Length)))
        {
            Drops.Count(StackDrop.TcpBadChecksum);
            return;
        }

        var key = new ConnectionKey(packet.Destination, view.DestinationPort, packet.Source, view.SourcePort);
        var segment = new TcpSegment(view);
        if (_connections.Find(key) is { } connection)
        {
            connection.Receive(ref segment);
        }
        else
        {
            ReceiveUnconnected(key, segment);
        }
    }

    /// <summary>The frames that waited have been handed in: sends what they gave cause for, once for each connection.</summary>
    public void ReceiveBurstEnd()
    {
        while (_dirty.TryDequeue() is { } connection)
        {
            connection.Socket?.Pump();
            connection.Output();
        }

        _isInBurst = false;
    }

    /// <summary>Has a connection looked at when the burst ends.</summary>
    public void MarkDirty(TcpConnection connection) => _dirty.Enqueue(connection);

    /// <summary>Has a connection continue when the interface has room.</summary>
    public void Wait(TcpConnection connection)
    {
        if (connection == _turn && Counters.SegmentsSent == _sentBeforeTurn)
        {
            // It found no slot at all: its turn is still to come.
            _waiting.EnqueueFirst(connection);
        }
        else
        {
            _waiting.Enqueue(connection);
        }
    }

    /// <summary>Goes on in the loop's next turn: the queue of packets to this host itself gives no notice of room.</summary>
    public void RetryNextTurn()
    {
        if (!_isRetryPosted)
        {
            _isRetryPosted = true;
            Loop.Post(static state => ((TcpLayer)state!).RetryPosted(), this);
        }
    }

    public void TransmitReady()
    {
        bool isFull = false;
        while (!isFull && _waiting.TryDequeue() is { } connection)
        {
            _turn = connection;
            _sentBeforeTurn = Counters.SegmentsSent;
            connection.Socket?.Pump();
            isFull = !connection.Output(TurnSegments) && !connection.HasTurnEnded;
        }

        _turn = null;
    }

    /// <summary>The link or the address is back: what waits for its timer is sent at once, not after up to a minute of back-off.</summary>
    public void LinkRestored()
    {
        foreach (TcpConnection connection in _connections.ToArray())
        {
            connection.Hurry();
        }
    }

    public void TransmitCompleted(uint tag) => Tags.Find(tag)?.TransmitCompleted();

    public void Unreachable(in IcmpError error)
    {
        if (TcpView.TryParseQuoted(error.Payload, out TcpView view)
            && _connections.Find(new ConnectionKey(error.Source, view.SourcePort, error.Destination, view.DestinationPort)) is { } connection)
        {
            connection.Unreachable(error, view.Sequence);
        }
    }

    private void RetryPosted()
    {
        _isRetryPosted = false;
        TransmitReady();
    }

    private void EndPostedBurst()
    {
        _isEndPosted = false;
        ReceiveBurstEnd();
    }

    private void ReceiveUnconnected(in ConnectionKey key, in TcpSegment segment)
    {
        SequenceNumber? above = null;
        int index = _timeWait.Find(key);
        if (index >= 0)
        {
            if (!IsReuse(index, segment))
            {
                ReceiveInTimeWait(index, segment);
                return;
            }

            above = _timeWait[index].SendNext;
            _timeWait.Remove(index);
        }

        if (segment.Has(TcpFlags.Reset))
        {
            return;
        }

        if ((segment.Flags & (TcpFlags.Syn | TcpFlags.Ack)) == TcpFlags.Syn && FindListener(key.LocalPort) is { } listener)
        {
            listener.Receive(key, segment, above);
            return;
        }

        Drops.Count(StackDrop.TcpNoConnection);
        SendReset(key, segment);
    }

    /// <summary>RFC 9293 section 3.6.1: a SYN above everything received may open the connection anew.</summary>
    private bool IsReuse(int index, in TcpSegment segment) =>
        (segment.Flags & (TcpFlags.Syn | TcpFlags.Ack | TcpFlags.Reset)) == TcpFlags.Syn
        && segment.Sequence > _timeWait[index].ReceiveNext
        && FindListener(_timeWait[index].Key.LocalPort) != null;

    /// <summary>Answers the peer's FIN when it comes again, and starts the time anew. RSTs do not end TIME-WAIT (RFC 1337 section 2).</summary>
    private void ReceiveInTimeWait(int index, in TcpSegment segment)
    {
        ref TimeWaitRecord record = ref _timeWait[index];
        if (segment.Has(TcpFlags.Reset) || (segment.Length == 0 && segment.Sequence == record.ReceiveNext))
        {
            return;
        }

        if (!record.Limiter.TryTake(Now))
        {
            Counters.AcknowledgmentsLimited++;
            return;
        }

        ConnectionKey key = record.Key;
        SendControl(key, new TcpHeader(key.LocalPort, key.RemotePort, record.SendNext, record.ReceiveNext, TcpFlags.Ack, record.Window));
        if (segment.Has(TcpFlags.Fin) && segment.End == record.ReceiveNext)
        {
            _timeWait.Restart(index);
        }
    }
}

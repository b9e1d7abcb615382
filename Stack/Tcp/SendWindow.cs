using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>The send sequence variables (RFC 9293 section 3.3.1).</summary>
internal struct SendWindow
{
    private SequenceNumber _lastUpdateSequence;
    private SequenceNumber _lastUpdateAcknowledgment;

    /// <summary>SND.UNA: the oldest sequence number that is not acknowledged.</summary>
    public SequenceNumber Unacknowledged { get; set; }

    /// <summary>SND.NXT: the next one to send; goes back to SND.UNA when everything is to be sent again.</summary>
    public SequenceNumber Next { get; set; }

    /// <summary>The highest SND.NXT so far.</summary>
    public SequenceNumber Highest { get; set; }

    /// <summary>SND.WND in bytes.</summary>
    public int Size { get; private set; }

    /// <summary>The largest window that the peer has offered.</summary>
    public int LargestSize { get; private set; }

    /// <summary>The scale of the peer's windows, 0 when not agreed.</summary>
    public byte Shift { get; set; }

    public readonly int InFlight => Next - Unacknowledged;

    /// <summary>Starts a connection.</summary>
    /// <param name="initial">ISS.</param>
    public void Start(SequenceNumber initial)
    {
        Unacknowledged = initial;
        Next = initial;
        Highest = initial;
    }

    /// <summary>Moves SND.NXT over what was sent.</summary>
    public void Advance(int length)
    {
        Next += length;
        Highest = SequenceNumber.Max(Highest, Next);
    }

    /// <summary>Moves SND.UNA over what was acknowledged.</summary>
    public void Acknowledge(SequenceNumber acknowledgment)
    {
        Unacknowledged = acknowledgment;
        Next = SequenceNumber.Max(Next, acknowledgment);
    }

    /// <summary>Takes a window whatever was known before: the handshake's.</summary>
    public void Set(in TcpSegment segment, int size)
    {
        Size = size;
        LargestSize = Math.Max(LargestSize, size);
        _lastUpdateSequence = segment.Sequence;
        _lastUpdateAcknowledgment = segment.Acknowledgment;
    }

    /// <summary>Takes a segment's window unless the segment is older than the one that gave the present one.</summary>
    /// <returns>True when the size changed.</returns>
    public bool Update(in TcpSegment segment)
    {
        if (_lastUpdateSequence > segment.Sequence
            || (_lastUpdateSequence == segment.Sequence && _lastUpdateAcknowledgment > segment.Acknowledgment))
        {
            return false;
        }

        int before = Size;
        Set(segment, segment.Window << Shift);
        return Size != before;
    }
}

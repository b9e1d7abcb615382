using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>What the peer may send: the right edge that was offered to it, moved in steps worth sending (RFC 9293 section 3.8.6.2.2).</summary>
internal struct ReceiveWindow
{
    private SequenceNumber _rightEdge;
    private int _step;

    /// <summary>The scale of the windows that this side offers (RFC 7323 section 2), 0 when not agreed.</summary>
    public byte Shift { get; private set; }

    /// <summary>The smallest shift that can express a buffer.</summary>
    public static int ShiftFor(int capacity)
    {
        int shift = 0;
        while (shift < 14 && capacity >> shift > ushort.MaxValue)
        {
            shift++;
        }

        return shift;
    }

    /// <summary>Starts at the handshake.</summary>
    /// <param name="next">RCV.NXT.</param>
    /// <param name="offered">The window of our SYN, which is never scaled.</param>
    /// <param name="capacity">The size of the receive buffer.</param>
    /// <param name="segmentSize">The largest payload that is expected.</param>
    /// <param name="shift">The scale.</param>
    public void Start(SequenceNumber next, int offered, int capacity, int segmentSize, int shift)
    {
        _rightEdge = next + offered;
        _step = Math.Max(1, Math.Min(segmentSize, capacity / 2));
        Shift = (byte)shift;
    }

    /// <summary>The window field of a segment that is about to leave; what it offers counts as offered.</summary>
    /// <param name="next">RCV.NXT.</param>
    /// <param name="free">The room behind it in bytes.</param>
    public ushort Offer(SequenceNumber next, int free)
    {
        int offered = Math.Max(0, _rightEdge - next);
        int window = free - offered >= _step ? free : Math.Min(offered, free);
        window = Math.Min(window >> Shift, ushort.MaxValue);

        // The field is rounded down; what was promised before stays promised.
        _rightEdge = SequenceNumber.Max(_rightEdge, next + (window << Shift));
        return (ushort)window;
    }

    /// <summary>True when the peer should be told of room at once: it may be stopped, or a good part of the buffer has become free.</summary>
    /// <param name="next">RCV.NXT.</param>
    /// <param name="free">The room behind it in bytes.</param>
    /// <param name="capacity">The size of the buffer.</param>
    public readonly bool NeedsUpdate(SequenceNumber next, int free, int capacity)
    {
        int offered = Math.Max(0, _rightEdge - next);
        int gain = Math.Min(free, ushort.MaxValue << Shift) - offered;
        return gain >= _step && (offered < _step || gain >= capacity / 2);
    }
}

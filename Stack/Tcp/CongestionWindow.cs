using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>
/// Congestion control by RFC 5681 with byte counting (RFC 3465), an initial window by RFC 6928, and NewReno's window rules (RFC 6582).
/// A second algorithm (CUBIC) gets a type with these same members.
/// </summary>
internal struct CongestionWindow
{
    private int _credit;

    /// <summary>cwnd in bytes.</summary>
    public int Size { get; private set; }

    /// <summary>ssthresh in bytes.</summary>
    public int Threshold { get; private set; }

    public readonly bool IsSlowStart => Size < Threshold;

    /// <summary>The initial window (RFC 6928 section 2), or one segment when a SYN was lost (RFC 5681 section 3.1).</summary>
    public static int InitialSize(int segmentSize, bool synWasLost) =>
        synWasLost ? segmentSize : Math.Min(10 * segmentSize, Math.Max(2 * segmentSize, 14600));

    public void Start(int segmentSize, bool synWasLost)
    {
        Size = InitialSize(segmentSize, synWasLost);
        Threshold = int.MaxValue;
    }

    /// <summary>New data was acknowledged outside of recovery, while the window was what held the sender back.</summary>
    /// <param name="length">The number of bytes.</param>
    /// <param name="segmentSize">SMSS.</param>
    public void Grow(int length, int segmentSize)
    {
        if (IsSlowStart)
        {
            Size += Math.Min(length, 2 * segmentSize);
            return;
        }

        _credit += length;
        if (_credit >= Size)
        {
            _credit -= Size;
            Size += segmentSize;
        }
    }

    /// <summary>A segment was lost (RFC 6582 section 3.2 step 2): half of the flight, and the three that have left the network.</summary>
    public void EnterRecovery(int inFlight, int segmentSize)
    {
        Threshold = Math.Max(inFlight / 2, 2 * segmentSize);
        Size = Threshold + (3 * segmentSize);
        _credit = 0;
    }

    /// <summary>One more segment has left the network (step 3).</summary>
    public void Inflate(int segmentSize) => Size += segmentSize;

    /// <summary>A partial acknowledgment (step 3, second half).</summary>
    public void Deflate(int acknowledged, int segmentSize)
    {
        Size = Math.Max(Size - acknowledged, segmentSize);
        if (acknowledged >= segmentSize)
        {
            Size += segmentSize;
        }
    }

    /// <summary>A full acknowledgment (step 3, first half): no burst follows.</summary>
    public void LeaveRecovery(int inFlight, int segmentSize) =>
        Size = Math.Min(Threshold, Math.Max(inFlight, segmentSize) + segmentSize);

    /// <summary>The retransmission timer has expired (RFC 5681 section 3.1 equation 4).</summary>
    /// <param name="inFlight">What was outstanding.</param>
    /// <param name="segmentSize">SMSS.</param>
    /// <param name="isFirst">False when the same segment has expired before: then the threshold stays.</param>
    public void Timeout(int inFlight, int segmentSize, bool isFirst)
    {
        if (isFirst)
        {
            Threshold = Math.Max(inFlight / 2, 2 * segmentSize);
        }

        Size = segmentSize;
        _credit = 0;
    }

    /// <summary>Nothing was sent for a timeout (RFC 5681 section 4.1).</summary>
    public void RestartAfterIdle(int segmentSize) => Size = Math.Min(Size, InitialSize(segmentSize, synWasLost: false));
}

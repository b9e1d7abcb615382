using System;

namespace DeviceKit.Stack.Tcp;

/// <summary>All that is kept of a connection in TIME-WAIT.</summary>
internal struct TimeWaitRecord
{
    public ConnectionKey Key;

    /// <summary>SND.NXT.</summary>
    public SequenceNumber SendNext;

    /// <summary>RCV.NXT.</summary>
    public SequenceNumber ReceiveNext;

    /// <summary>The window field of acknowledgments, scaled down already.</summary>
    public ushort Window;

    /// <summary>When it ends, as the clock's now.</summary>
    public TimeSpan Due;

    internal RateLimiter Limiter;

    /// <summary>Places in the table: the next of the bucket or of the free ones, and the neighbours in order of <see cref="Due"/>; -1 for none.</summary>
    internal int NextInBucket;
    internal int Earlier;
    internal int Later;
}

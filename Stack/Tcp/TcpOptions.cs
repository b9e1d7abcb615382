using System;

namespace DeviceKit.Stack;

/// <summary>The settings of one TCP connection.</summary>
public sealed record TcpOptions
{
    /// <summary>The defaults.</summary>
    public static TcpOptions Default { get; } = new();

    /// <summary>Bytes that may be written ahead of their acknowledgment. The memory is taken with the first write.</summary>
    public int SendBufferSize { get; init; } = 65535;

    /// <summary>
    /// Bytes that may come ahead of being read, out of order included: the largest window offered. Above 65,535 window scaling (RFC 7323)
    /// expresses it. The memory is taken with the first data.
    /// </summary>
    public int ReceiveBufferSize { get; init; } = 65535;

    /// <summary>
    /// True sends small segments at once; false collects them while an earlier small one is unacknowledged (Nagle, RFC 9293 section 3.7.4, in
    /// the form of appendix A.3, which does not wait for full segments).
    /// </summary>
    public bool NoDelay { get; init; }

    /// <summary>How long to try to connect; three minutes by RFC 9293 section 3.8.3 (MUST-23).</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long data may stay unacknowledged before the connection is given up (RFC 9293 section 3.8.3).</summary>
    public TimeSpan UserTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long an acknowledgment may be delayed, at most 500 ms (RFC 9293 section 3.8.6.3, MUST-40).</summary>
    public TimeSpan DelayedAcknowledgment { get; init; } = TimeSpan.FromMilliseconds(40);

    /// <summary>The floor of the retransmission timeout. RFC 6298 recommends 1 s, RFC 8961 leaves it open; 200 ms is what hosts use.</summary>
    public TimeSpan MinimumRetransmissionTimeout { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The ceiling of the retransmission timeout and of the distance between window probes, at least 60 s (RFC 6298 section 2.5).</summary>
    public TimeSpan MaximumRetransmissionTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The silence after which the peer is asked whether it is still there; null (the default) never asks.</summary>
    public TimeSpan? KeepAlive { get; init; }

    /// <summary>The time between unanswered questions.</summary>
    public TimeSpan KeepAliveInterval { get; init; } = TimeSpan.FromSeconds(75);

    /// <summary>The number of unanswered questions after which the connection is given up.</summary>
    public int KeepAliveCount { get; init; } = 9;

    /// <summary>How long a closed connection waits in FIN-WAIT-2 for the peer to end its direction.</summary>
    public TimeSpan FinWait2Timeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The largest segment to offer and to send, below what the route allows; 0 takes the route's.</summary>
    public int MaximumSegmentSize { get; init; }

    /// <summary>The number of separate pieces of data kept behind gaps; more are dropped and sent again.</summary>
    public int OutOfOrderRanges { get; init; } = 16;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(SendBufferSize, 1, nameof(SendBufferSize));
        ArgumentOutOfRangeException.ThrowIfLessThan(ReceiveBufferSize, 1, nameof(ReceiveBufferSize));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(SendBufferSize, 1 << 29, nameof(SendBufferSize));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ReceiveBufferSize, 1 << 29, nameof(ReceiveBufferSize));
        ArgumentOutOfRangeException.ThrowIfLessThan(OutOfOrderRanges, 1, nameof(OutOfOrderRanges));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(DelayedAcknowledgment, TimeSpan.FromMilliseconds(500), nameof(DelayedAcknowledgment));
        ArgumentOutOfRangeException.ThrowIfNegative(MaximumSegmentSize, nameof(MaximumSegmentSize));
    }
}

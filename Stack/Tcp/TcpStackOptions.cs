using System;

namespace DeviceKit.Stack;

/// <summary>The settings of a stack's TCP as a whole.</summary>
public sealed record TcpStackOptions
{
    /// <summary>The defaults.</summary>
    public static TcpStackOptions Default { get; } = new();

    /// <summary>The number of connections at a time, half-open ones included; TIME-WAIT does not count.</summary>
    public int MaximumConnections { get; init; } = 4096;

    /// <summary>The number of records in TIME-WAIT; the oldest makes room for one more. About 50 bytes each.</summary>
    public int TimeWaitCapacity { get; init; } = 1024;

    /// <summary>How long a connection stays in TIME-WAIT: two maximum segment lifetimes (RFC 9293 section 3.4.2 takes 4 minutes, hosts take 1).</summary>
    public TimeSpan TimeWait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a SYN+ACK is sent again before the half-open connection is forgotten.</summary>
    public int SynAckRetries { get; init; } = 5;
}

namespace DeviceKit.Stack.Tcp;

/// <summary>The deadlines of a connection.</summary>
internal enum TcpTimer
{
    /// <summary>RFC 6298.</summary>
    Retransmission,

    /// <summary>Probes a closed window, or overrides the sender's wait for a larger one (RFC 9293 sections 3.8.6.1 and 3.8.6.2.1).</summary>
    Persist,

    /// <summary>RFC 9293 section 3.8.6.3.</summary>
    DelayedAcknowledgment,

    /// <summary>RFC 9293 section 3.8.4.</summary>
    KeepAlive,

    /// <summary>The end of an attempt to connect, or of FIN-WAIT-2 when nobody reads any more.</summary>
    Lifetime,
}

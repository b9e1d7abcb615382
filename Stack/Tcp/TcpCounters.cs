namespace DeviceKit.Stack;

/// <summary>What a stack's TCP has done since the start. Segments that were dropped for what they are, are counted as <see cref="StackDrop"/>.</summary>
public sealed class TcpCounters
{
    /// <summary>Segments received, good or bad.</summary>
    public long SegmentsReceived { get; internal set; }

    /// <summary>Segments sent.</summary>
    public long SegmentsSent { get; internal set; }

    /// <summary>Segments dropped because they were sent to everybody or to a group (RFC 9293 section 3.9.2.3, MUST-57).</summary>
    public long NotUnicast { get; internal set; }

    /// <summary>Half-open connections forgotten to make room for a newer one.</summary>
    public long SynBacklogEvictions { get; internal set; }

    /// <summary>SYNs dropped because the stack has as many connections as it may.</summary>
    public long ConnectionLimit { get; internal set; }

    /// <summary>Segments sent again by the timer.</summary>
    public long Timeouts { get; internal set; }

    /// <summary>Segments sent again by fast retransmit.</summary>
    public long FastRetransmits { get; internal set; }

    /// <summary>Challenge acknowledgments sent (RFC 5961).</summary>
    public long ChallengeAcknowledgments { get; internal set; }

    /// <summary>Acknowledgments not sent because of the limit on them.</summary>
    public long AcknowledgmentsLimited { get; internal set; }

    /// <summary>Records in TIME-WAIT forgotten early to make room.</summary>
    public long TimeWaitRecycled { get; internal set; }

    /// <summary>Segments that the layer below did not take for another reason than a full queue.</summary>
    public long TransmitFailures { get; internal set; }

    /// <summary>Answers without a connection (RST, TIME-WAIT) dropped because the transmit queue was full.</summary>
    public long AnswersDropped { get; internal set; }
}

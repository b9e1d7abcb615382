namespace DeviceKit.Stack.Tcp;

/// <summary>What became of a segment's text and FIN.</summary>
internal enum ReceiveOutcome
{
    /// <summary>RCV.NXT moved on.</summary>
    Advanced,

    /// <summary>It lies behind a gap and is kept.</summary>
    Kept,

    /// <summary>It lies behind a gap, and there are as many separate pieces as may be.</summary>
    Refused,
}

namespace DeviceKit.Emulation.Captures;

/// <summary>What came of reading a capture device.</summary>
public enum CaptureReadStatus
{
    /// <summary>A packet.</summary>
    Packet,

    /// <summary>Nothing in time; more may come.</summary>
    TimedOut,

    /// <summary>The capture has ended.</summary>
    Ended,
}

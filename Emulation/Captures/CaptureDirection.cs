namespace DeviceKit.Emulation.Captures;

/// <summary>Which way a frame went, seen from the interface (the low two bits of pcapng's <c>epb_flags</c>).</summary>
public enum CaptureDirection
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>The interface received the frame.</summary>
    Inbound = 1,

    /// <summary>The interface sent the frame.</summary>
    Outbound = 2,
}

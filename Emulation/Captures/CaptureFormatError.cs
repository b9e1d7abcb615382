namespace DeviceKit.Emulation.Captures;

/// <summary>What is wrong with a capture file.</summary>
public enum CaptureFormatError
{
    /// <summary>The file begins like neither pcap nor pcapng.</summary>
    NotACapture,

    /// <summary>The file ends inside a header, a block or a packet.</summary>
    Truncated,

    /// <summary>The version or variant is one that is not read.</summary>
    UnsupportedVersion,

    /// <summary>A block's or packet's length is impossible.</summary>
    BadLength,

    /// <summary>The length at a block's end differs from the one at its beginning.</summary>
    LengthMismatch,

    /// <summary>An option reaches over the end of its block, or has the wrong length.</summary>
    BadOption,

    /// <summary>A packet names an interface that the section has not described.</summary>
    UnknownInterface,
}

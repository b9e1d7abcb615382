using System;

namespace DeviceKit.Emulation.Captures;

/// <summary>A capture file is damaged. What was read before stays valid; nothing after it is read.</summary>
public sealed class CaptureFormatException : Exception
{
    /// <summary>A damaged file.</summary>
    public CaptureFormatException()
    {
    }

    /// <summary>A damaged file.</summary>
    /// <param name="message">What is wrong.</param>
    public CaptureFormatException(string message)
        : base(message)
    {
    }

    /// <summary>A damaged file.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public CaptureFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A damaged file.</summary>
    /// <param name="error">The kind of damage.</param>
    /// <param name="offset">Where the damaged block, packet or header begins, in bytes from the file's start.</param>
    /// <param name="detail">The values at fault.</param>
    public CaptureFormatException(CaptureFormatError error, long offset, string detail)
        : base($"{Describe(error)} at offset {offset}: {detail}.")
    {
        Error = error;
        Offset = offset;
    }

    /// <summary>The kind of damage.</summary>
    public CaptureFormatError Error { get; }

    /// <summary>Where the damaged block, packet or header begins, in bytes from the file's start.</summary>
    public long Offset { get; }

    private static string Describe(CaptureFormatError error) => error switch
    {
        CaptureFormatError.NotACapture => "Not a pcap or pcapng capture",
        CaptureFormatError.Truncated => "The capture is cut off",
        CaptureFormatError.UnsupportedVersion => "This version of the format is not read",
        CaptureFormatError.BadLength => "The capture has an impossible length",
        CaptureFormatError.LengthMismatch => "The capture has a block with two different lengths",
        CaptureFormatError.BadOption => "The capture has a bad option",
        _ => "The capture has a packet of an unknown interface",
    };
}

using System;

namespace DeviceKit.Emulation.Captures;

/// <summary>Writes a capture. Disposing it finishes the file; a file that was opened by path appears then, as a whole.</summary>
public interface ICaptureWriter : IDisposable
{
    /// <summary>Adds an interface.</summary>
    /// <param name="description">What is known of it.</param>
    /// <returns>Its number, from 0.</returns>
    /// <exception cref="NotSupportedException">The format holds one interface, or one link type, only.</exception>
    int AddInterface(CaptureInterface description);

    /// <summary>Writes one packet.</summary>
    /// <param name="interface">The interface's number.</param>
    /// <param name="timestamp">When; not before 1970.</param>
    /// <param name="data">The bytes.</param>
    /// <param name="direction">Which way; formats that cannot say leave it out.</param>
    /// <param name="comment">A remark of at most 65,535 bytes of UTF-8; formats that cannot hold it leave it out.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such interface, or the stamp is before 1970.</exception>
    void Write(
        int @interface,
        CaptureTimestamp timestamp,
        ReadOnlySpan<byte> data,
        CaptureDirection direction = CaptureDirection.Unknown,
        string? comment = null);

    /// <summary>Writes an interface's numbers; formats that cannot hold them leave them out.</summary>
    /// <param name="statistics">The numbers.</param>
    void WriteStatistics(CaptureInterfaceStatistics statistics);
}

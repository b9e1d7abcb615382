using System;

namespace DeviceKit.Emulation.Captures;

/// <summary>One packet of a capture, as the file holds it.</summary>
public sealed class CapturePacket
{
    /// <summary>A packet.</summary>
    /// <param name="interface">The interface's number in the capture, from 0.</param>
    /// <param name="timestamp">When it was captured; zero where the file does not say.</param>
    /// <param name="data">The bytes that were kept.</param>
    public CapturePacket(int @interface, CaptureTimestamp timestamp, ReadOnlyMemory<byte> data)
    {
        Interface = @interface;
        Timestamp = timestamp;
        Data = data;
        OriginalLength = data.Length;
    }

    /// <summary>The interface's number in the capture, from 0.</summary>
    public int Interface { get; }

    /// <summary>When the packet was captured; zero where the file does not say (pcapng's simple packet blocks).</summary>
    public CaptureTimestamp Timestamp { get; }

    /// <summary>The bytes that were kept.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>The packet's length in bytes on the wire; more than was kept when the packet was cut.</summary>
    public long OriginalLength { get; init; }

    /// <summary>Which way the packet went.</summary>
    public CaptureDirection Direction { get; init; }

    /// <summary>A remark for people; several are joined by line feeds.</summary>
    public string? Comment { get; init; }
}

using System;
using System.IO;

namespace DeviceKit.Emulation.Captures;

/// <summary>
/// Writes pcapng (draft-ietf-opsawg-pcapng): one little-endian section, stamps in nanoseconds. The same calls give the same bytes: no date, no
/// host name, no version.
/// </summary>
public sealed class PcapNgWriter : ICaptureWriter
{
    private readonly Stream _stream;
    private readonly bool _leaveOpen;
    private readonly PcapNgBlock _block = new();
    private int _interfaces;

    /// <summary>A writer into a stream; the section header is written at once.</summary>
    /// <param name="stream">Where to; need not seek.</param>
    /// <param name="leaveOpen">True when disposing the writer must not close the stream.</param>
    public PcapNgWriter(Stream stream, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _leaveOpen = leaveOpen;
        WriteSectionHeader();
    }

    /// <summary>A writer into a file, which appears under its name when the writer is disposed.</summary>
    /// <param name="path">The file; an existing one is replaced.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public PcapNgWriter(string path)
        : this(new CaptureOutputFile(path))
    {
    }

    /// <inheritdoc/>
    public int AddInterface(CaptureInterface description)
    {
        ArgumentNullException.ThrowIfNull(description);
        _block.Begin(PcapNgFormat.InterfaceDescription);
        _block.UInt16((ushort)description.LinkType);
        _block.UInt16(0);
        _block.UInt32(description.SnapLength);
        _block.Option(PcapNgFormat.InterfaceName, description.Name);
        _block.Option(PcapNgFormat.InterfaceDescriptionText, description.Description);
        if (description.MacAddress is { } mac)
        {
            Span<byte> octets = stackalloc byte[Signatures.MacAddress.Size];
            mac.Write(octets);
            _block.Option(PcapNgFormat.InterfaceMacAddress, octets);
        }

        _block.Option(PcapNgFormat.InterfaceSpeed, description.Speed);
        _block.Option(PcapNgFormat.InterfaceResolution, [CaptureResolution.Nanoseconds.Code]);
        if (description.FcsLength > 0)
        {
            _block.Option(PcapNgFormat.InterfaceFcsLength, [(byte)description.FcsLength]);
        }

        _block.End(_stream);
        return _interfaces++;
    }

    /// <inheritdoc/>
    public void Write(
        int @interface,
        CaptureTimestamp timestamp,
        ReadOnlySpan<byte> data,
        CaptureDirection direction = CaptureDirection.Unknown,
        string? comment = null) => Write(@interface, timestamp, data, data.Length, direction, comment);

    /// <summary>Writes one packet of which perhaps not every byte was kept.</summary>
    /// <param name="interface">The interface's number.</param>
    /// <param name="timestamp">When; not before 1970.</param>
    /// <param name="data">The bytes that were kept.</param>
    /// <param name="originalLength">The length on the wire, at least what was kept.</param>
    /// <param name="direction">Which way.</param>
    /// <param name="comment">A remark of at most 65,535 bytes of UTF-8.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such interface, the stamp is before 1970, or the length is too small.</exception>
    public void Write(
        int @interface,
        CaptureTimestamp timestamp,
        ReadOnlySpan<byte> data,
        int originalLength,
        CaptureDirection direction,
        string? comment)
    {
        ThrowIfUnknown(@interface);
        ArgumentOutOfRangeException.ThrowIfNegative(timestamp.Nanoseconds, nameof(timestamp));
        ArgumentOutOfRangeException.ThrowIfLessThan(originalLength, data.Length);
        _block.Begin(PcapNgFormat.EnhancedPacket);
        _block.UInt32((uint)@interface);
        _block.Timestamp((ulong)timestamp.Nanoseconds);
        _block.UInt32((uint)data.Length);
        _block.UInt32((uint)originalLength);
        _block.Padded(data);
        _block.Option(PcapNgFormat.Comment, comment);
        if (direction != CaptureDirection.Unknown)
        {
            _block.Option(PcapNgFormat.PacketFlags, (uint)direction);
        }

        _block.End(_stream);
    }

    /// <inheritdoc/>
    public void WriteStatistics(CaptureInterfaceStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        ThrowIfUnknown(statistics.Interface);
        ArgumentOutOfRangeException.ThrowIfNegative(statistics.Timestamp.Nanoseconds, nameof(statistics));
        _block.Begin(PcapNgFormat.InterfaceStatistics);
        _block.UInt32((uint)statistics.Interface);
        _block.Timestamp((ulong)statistics.Timestamp.Nanoseconds);
        _block.Option(PcapNgFormat.StatisticsReceived, statistics.Received);
        _block.Option(PcapNgFormat.StatisticsDropped, statistics.Dropped);
        _block.End(_stream);
    }

    /// <summary>Hands what was written to the operating system, so that another program can read it.</summary>
    public void Flush() => _stream.Flush();

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_leaveOpen)
        {
            _stream.Flush();
        }
        else
        {
            _stream.Dispose();
        }
    }

    private void WriteSectionHeader()
    {
        const ulong UnknownLength = ulong.MaxValue;
        _block.Begin(PcapNgFormat.SectionHeader);
        _block.UInt32(PcapNgFormat.ByteOrderMagic);
        _block.UInt16(PcapNgFormat.MajorVersion);
        _block.UInt16(0);
        _block.UInt64(UnknownLength);
        _block.Option(PcapNgFormat.SectionApplication, "DeviceKit");
        _block.End(_stream);
    }

    private void ThrowIfUnknown(int @interface)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(@interface);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(@interface, _interfaces);
    }
}

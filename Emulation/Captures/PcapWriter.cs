using System;
using System.Buffers.Binary;
using System.IO;

namespace DeviceKit.Emulation.Captures;

/// <summary>
/// Writes classic pcap, little-endian, for programs that cannot read pcapng. One link type; interface names, directions and comments are lost.
/// </summary>
public sealed class PcapWriter : ICaptureWriter
{
    private readonly Stream _stream;
    private readonly bool _nanoseconds;
    private CaptureLinkType? _linkType;
    private int _interfaces;

    /// <summary>A writer into a stream.</summary>
    /// <param name="stream">Where to; need not seek; disposed with the writer.</param>
    /// <param name="nanoseconds">False for microseconds, which every program reads; stamps are then cut.</param>
    public PcapWriter(Stream stream, bool nanoseconds = true)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _nanoseconds = nanoseconds;
    }

    /// <summary>A writer into a file, which appears under its name when the writer is disposed.</summary>
    /// <param name="path">The file; an existing one is replaced.</param>
    /// <param name="nanoseconds">False for microseconds.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public PcapWriter(string path, bool nanoseconds = true)
        : this(new CaptureOutputFile(path), nanoseconds)
    {
    }

    /// <inheritdoc/>
    public int AddInterface(CaptureInterface description)
    {
        ArgumentNullException.ThrowIfNull(description);
        if (_linkType is null)
        {
            WriteHeader(description.LinkType);
        }
        else if (_linkType != description.LinkType)
        {
            throw new NotSupportedException($"A pcap file has one link type, here {_linkType}; write pcapng for {description.LinkType}.");
        }

        return _interfaces++;
    }

    /// <inheritdoc/>
    public void Write(
        int @interface,
        CaptureTimestamp timestamp,
        ReadOnlySpan<byte> data,
        CaptureDirection direction = CaptureDirection.Unknown,
        string? comment = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(@interface);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(@interface, _interfaces);
        ArgumentOutOfRangeException.ThrowIfNegative(timestamp.Nanoseconds, nameof(timestamp));
        (long seconds, long fraction) = Math.DivRem(timestamp.Nanoseconds, 1_000_000_000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seconds, uint.MaxValue, nameof(timestamp));
        Span<byte> header = stackalloc byte[PcapFormat.PacketHeaderLength];
        BinaryPrimitives.WriteUInt32LittleEndian(header, (uint)seconds);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], (uint)(_nanoseconds ? fraction : fraction / 1000));
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], (uint)data.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], (uint)data.Length);
        _stream.Write(header);
        _stream.Write(data);
    }

    /// <summary>Left out: the format has no place for it.</summary>
    /// <param name="statistics">Unused.</param>
    public void WriteStatistics(CaptureInterfaceStatistics statistics)
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_linkType is null)
        {
            WriteHeader(CaptureLinkType.Ethernet);
        }

        _stream.Dispose();
    }

    private void WriteHeader(CaptureLinkType linkType)
    {
        _linkType = linkType;
        Span<byte> header = stackalloc byte[PcapFormat.HeaderLength];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, _nanoseconds ? PcapFormat.MagicNanoseconds : PcapFormat.MagicMicroseconds);
        BinaryPrimitives.WriteUInt16LittleEndian(header[PcapFormat.VersionOffset..], PcapFormat.MajorVersion);
        BinaryPrimitives.WriteUInt16LittleEndian(header[(PcapFormat.VersionOffset + 2)..], PcapFormat.MinorVersion);
        BinaryPrimitives.WriteUInt32LittleEndian(header[PcapFormat.SnapLengthOffset..], PcapFormat.DefaultSnapLength);
        BinaryPrimitives.WriteUInt32LittleEndian(header[PcapFormat.LinkTypeOffset..], (ushort)linkType);
        _stream.Write(header);
    }
}

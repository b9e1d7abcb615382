using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;

namespace DeviceKit.Emulation.Captures;

/// <summary>Reads classic pcap files, version 2.4: both byte orders, microseconds and nanoseconds.</summary>
public sealed class PcapReader : ICaptureReader
{
    private readonly CaptureInput _input;
    private readonly CaptureInterface[] _interfaces;
    private readonly uint _nanosecondsPerUnit;
    private CaptureFormatException? _damage;

    /// <summary>A reader over a stream.</summary>
    /// <param name="stream">The file's bytes; need not seek; disposed with the reader.</param>
    /// <exception cref="CaptureFormatException">The stream does not begin with a pcap header.</exception>
    public PcapReader(Stream stream)
        : this(new CaptureInput(stream))
    {
    }

    internal PcapReader(CaptureInput input)
    {
        _input = input;
        if (input.Bytes.IsEmpty)
        {
            input.Begin();
            input.Read(4);
        }

        _nanosecondsPerUnit = ReadMagic();
        input.Read(PcapFormat.HeaderLength - 4);
        ushort major = input.UInt16(PcapFormat.VersionOffset);
        ushort minor = input.UInt16(PcapFormat.VersionOffset + 2);
        if (major != PcapFormat.MajorVersion || minor != PcapFormat.MinorVersion)
        {
            throw input.Error(CaptureFormatError.UnsupportedVersion, $"version {major}.{minor}");
        }

        uint link = input.UInt32(PcapFormat.LinkTypeOffset);
        _interfaces =
        [
            new CaptureInterface
            {
                LinkType = (CaptureLinkType)(link & 0xFFFF),
                SnapLength = input.UInt32(PcapFormat.SnapLengthOffset),
                FcsLength = (link & PcapFormat.FcsPresent) != 0 ? (int)(link >> PcapFormat.FcsShift) * 2 : 0,
                Resolution = _nanosecondsPerUnit == 1 ? CaptureResolution.Nanoseconds : CaptureResolution.Microseconds,
            },
        ];
    }

    /// <inheritdoc/>
    public IReadOnlyList<CaptureInterface> Interfaces => _interfaces;

    /// <inheritdoc/>
    public IReadOnlyList<CaptureInterfaceStatistics> Statistics => [];

    /// <inheritdoc/>
    public bool TryRead([NotNullWhen(true)] out CapturePacket? packet)
    {
        if (_damage is not null)
        {
            throw _damage;
        }

        try
        {
            return TryReadPacket(out packet);
        }
        catch (CaptureFormatException damage)
        {
            _damage = damage;
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _input.Dispose();

    private bool TryReadPacket([NotNullWhen(true)] out CapturePacket? packet)
    {
        packet = null;
        _input.Begin();
        if (!_input.TryRead(PcapFormat.PacketHeaderLength))
        {
            return false;
        }

        uint seconds = _input.UInt32(0);
        uint fraction = _input.UInt32(4);
        uint length = _input.UInt32(8);
        if (length > CaptureInput.MaximumLength)
        {
            throw _input.Error(CaptureFormatError.BadLength, $"a packet of {length} bytes");
        }

        uint originalLength = _input.UInt32(12);
        _input.Read((int)length);
        packet = new CapturePacket(
            0,
            new CaptureTimestamp((seconds * 1_000_000_000L) + ((long)fraction * _nanosecondsPerUnit)),
            _input.Bytes[PcapFormat.PacketHeaderLength..].ToArray())
        {
            OriginalLength = Math.Max(originalLength, length),
        };
        return true;
    }

    private uint ReadMagic()
    {
        foreach (bool bigEndian in (ReadOnlySpan<bool>)[false, true])
        {
            _input.BigEndian = bigEndian;
            switch (_input.UInt32(0))
            {
                case PcapFormat.MagicMicroseconds:
                    return 1000;
                case PcapFormat.MagicNanoseconds:
                    return 1;
            }
        }

        throw _input.Error(CaptureFormatError.NotACapture, $"the first bytes are {Convert.ToHexString(_input.Bytes)}");
    }
}

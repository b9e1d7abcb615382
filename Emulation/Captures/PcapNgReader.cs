using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;

namespace DeviceKit.Emulation.Captures;

/// <summary>
/// Reads pcapng (draft-ietf-opsawg-pcapng): any number of sections, each in its byte order; every stamp resolution; enhanced, simple and the
/// obsolete packet blocks. Blocks of other types (name resolution, secrets, custom …) are skipped.
/// </summary>
public sealed class PcapNgReader : ICaptureReader
{
    private readonly CaptureInput _input;
    private readonly List<CaptureInterface> _interfaces = [];
    private readonly List<CaptureInterfaceStatistics> _statistics = [];
    private int _sectionStart;
    private CaptureFormatException? _damage;

    /// <summary>A reader over a stream.</summary>
    /// <param name="stream">The file's bytes; need not seek; disposed with the reader.</param>
    /// <exception cref="CaptureFormatException">The stream does not begin with a section header.</exception>
    public PcapNgReader(Stream stream)
        : this(new CaptureInput(stream))
    {
    }

    internal PcapNgReader(CaptureInput input)
    {
        _input = input;
        if (input.Bytes.IsEmpty)
        {
            input.Begin();
            input.Read(4);
        }

        if (input.UInt32(0) != PcapNgFormat.SectionHeader)
        {
            throw input.Error(CaptureFormatError.NotACapture, $"the first bytes are {Convert.ToHexString(input.Bytes)}");
        }

        input.Read(4);
        ReadSectionHeader();
    }

    /// <inheritdoc/>
    public IReadOnlyList<CaptureInterface> Interfaces => _interfaces;

    /// <inheritdoc/>
    public IReadOnlyList<CaptureInterfaceStatistics> Statistics => _statistics;

    /// <inheritdoc/>
    public bool TryRead([NotNullWhen(true)] out CapturePacket? packet)
    {
        if (_damage is not null)
        {
            throw _damage;
        }

        try
        {
            packet = null;
            while (packet is null && TryReadBlock(out packet))
            {
            }

            return packet is not null;
        }
        catch (CaptureFormatException damage)
        {
            _damage = damage;
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _input.Dispose();

    /// <summary>Reads one block; false at the end of the file.</summary>
    private bool TryReadBlock(out CapturePacket? packet)
    {
        packet = null;
        _input.Begin();
        if (!_input.TryRead(PcapNgFormat.BlockHeaderLength))
        {
            return false;
        }

        uint type = _input.UInt32(0);
        switch (type)
        {
            case PcapNgFormat.SectionHeader:
                ReadSectionHeader();
                break;
            case PcapNgFormat.InterfaceDescription:
                ReadBody(PcapNgFormat.InterfaceDescriptionBody);
                _interfaces.Add(PcapNgInterfaceBlock.Read(_input));
                break;
            case PcapNgFormat.InterfaceStatistics:
                ReadBody(PcapNgFormat.InterfaceStatisticsBody);
                int described = InterfaceAt(_input.UInt32(PcapNgFormat.BlockHeaderLength));
                _statistics.Add(PcapNgInterfaceBlock.ReadStatistics(_input, described, _interfaces[described].Resolution));
                break;
            case PcapNgFormat.EnhancedPacket:
                ReadBody(PcapNgFormat.EnhancedPacketBody);
                packet = ReadPacket(_input.UInt32(PcapNgFormat.BlockHeaderLength));
                break;
            case PcapNgFormat.ObsoletePacket:
                ReadBody(PcapNgFormat.ObsoletePacketBody);
                packet = ReadPacket(_input.UInt16(PcapNgFormat.BlockHeaderLength));
                break;
            case PcapNgFormat.SimplePacket:
                ReadBody(PcapNgFormat.SimplePacketBody);
                packet = PcapNgPacketBlock.ReadSimple(_input, InterfaceAt(0), _interfaces[InterfaceAt(0)].SnapLength);
                break;
            default:
                SkipBody();
                break;
        }

        return true;
    }

    private CapturePacket ReadPacket(uint number)
    {
        int index = InterfaceAt(number);
        return PcapNgPacketBlock.Read(_input, index, _interfaces[index].Resolution);
    }

    private void ReadSectionHeader()
    {
        _input.Read(4);
        _input.BigEndian = false;
        if (_input.UInt32(PcapNgFormat.BlockHeaderLength) != PcapNgFormat.ByteOrderMagic)
        {
            _input.BigEndian = true;
            if (_input.UInt32(PcapNgFormat.BlockHeaderLength) != PcapNgFormat.ByteOrderMagic)
            {
                throw _input.Error(CaptureFormatError.NotACapture, "the section header has no byte-order magic");
            }
        }

        ReadBody(PcapNgFormat.SectionHeaderBody, alreadyRead: 4);
        ushort major = _input.UInt16(PcapNgFormat.BlockHeaderLength + 4);
        if (major != PcapNgFormat.MajorVersion)
        {
            throw _input.Error(CaptureFormatError.UnsupportedVersion, $"version {major}.{_input.UInt16(PcapNgFormat.BlockHeaderLength + 6)}");
        }

        _sectionStart = _interfaces.Count;
    }

    /// <summary>Reads the rest of a block that is at least so long, and checks both lengths.</summary>
    private void ReadBody(int minimum, int alreadyRead = 0)
    {
        uint total = CheckLength((uint)minimum);
        if (total > CaptureInput.MaximumLength)
        {
            throw _input.Error(CaptureFormatError.BadLength, $"a block of {total} bytes");
        }

        _input.Read((int)total - PcapNgFormat.BlockHeaderLength - alreadyRead);
        CheckTrailer(total, _input.UInt32((int)total - 4));
    }

    private void SkipBody()
    {
        uint total = CheckLength(0);
        _input.Skip(total - PcapNgFormat.BlockOverhead);
        _input.Read(4);
        CheckTrailer(total, _input.UInt32(PcapNgFormat.BlockHeaderLength));
    }

    private uint CheckLength(uint minimum)
    {
        uint total = _input.UInt32(4);
        if (total < PcapNgFormat.BlockOverhead + minimum || total % 4 != 0)
        {
            throw _input.Error(CaptureFormatError.BadLength, $"a block of type 0x{_input.UInt32(0):X8} and {total} bytes");
        }

        return total;
    }

    private void CheckTrailer(uint total, uint trailer)
    {
        if (trailer != total)
        {
            throw _input.Error(CaptureFormatError.LengthMismatch, $"{total} at the beginning, {trailer} at the end");
        }
    }

    private int InterfaceAt(uint number)
    {
        if (number >= (uint)(_interfaces.Count - _sectionStart))
        {
            throw _input.Error(CaptureFormatError.UnknownInterface, $"interface {number} of {_interfaces.Count - _sectionStart}");
        }

        return _sectionStart + (int)number;
    }
}

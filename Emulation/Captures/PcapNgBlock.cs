using System;
using System.Buffers.Binary;
using System.IO;
using System.Text;

namespace DeviceKit.Emulation.Captures;

/// <summary>Builds one pcapng block, little-endian, in a buffer that is used again and again.</summary>
internal sealed class PcapNgBlock
{
    private byte[] _bytes = new byte[2048];
    private int _length;
    private bool _hasOptions;

    public void Begin(uint type)
    {
        _length = 0;
        _hasOptions = false;
        UInt32(type);
        UInt32(0);
    }

    public void UInt16(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Take(2), value);

    public void UInt32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Take(4), value);

    public void UInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Take(8), value);

    /// <summary>A stamp in two halves, the high one first in either byte order.</summary>
    public void Timestamp(ulong units)
    {
        UInt32((uint)(units >> 32));
        UInt32((uint)units);
    }

    public void Padded(ReadOnlySpan<byte> data)
    {
        data.CopyTo(Take(data.Length));
        Take(-data.Length & 3).Clear();
    }

    public void Option(ushort code, ReadOnlySpan<byte> value)
    {
        _hasOptions = true;
        UInt16(code);
        UInt16((ushort)value.Length);
        Padded(value);
    }

    /// <summary>A text in UTF-8; null is left out.</summary>
    public void Option(ushort code, string? text)
    {
        if (text is null)
        {
            return;
        }

        byte[] value = Encoding.UTF8.GetBytes(text);
        if (value.Length > ushort.MaxValue)
        {
            throw new ArgumentException($"A text of {value.Length} bytes does not fit into a pcapng option (65535).", nameof(text));
        }

        Option(code, value);
    }

    public void Option(ushort code, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        Option(code, bytes);
    }

    public void Option(ushort code, ulong? value)
    {
        if (value is { } number)
        {
            Span<byte> bytes = stackalloc byte[8];
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, number);
            Option(code, bytes);
        }
    }

    public void End(Stream stream)
    {
        if (_hasOptions)
        {
            UInt32(PcapNgFormat.EndOfOptions);
        }

        uint total = (uint)_length + 4;
        UInt32(total);
        BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(4), total);
        stream.Write(_bytes.AsSpan(0, _length));
    }

    private Span<byte> Take(int length)
    {
        if (_bytes.Length - _length < length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + length));
        }

        Span<byte> taken = _bytes.AsSpan(_length, length);
        _length += length;
        return taken;
    }
}

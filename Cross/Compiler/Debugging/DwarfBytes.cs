using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;

namespace DeviceKit.Cross.Debugging;

/// <summary>Bytes of a section that is being written; little-endian.</summary>
internal sealed class DwarfBytes
{
    private readonly List<byte> _bytes = [];

    /// <summary>Bytes so far.</summary>
    public int Count => _bytes.Count;

    /// <summary>A byte.</summary>
    public void Byte(int value) => _bytes.Add((byte)value);

    /// <summary>Two bytes.</summary>
    public void Half(int value)
    {
        Byte(value);
        Byte(value >> 8);
    }

    /// <summary>Four bytes.</summary>
    public void Word(uint value)
    {
        Half((ushort)value);
        Half((int)(value >> 16));
    }

    /// <summary>Unsigned LEB128 (section 7.6).</summary>
    public void Unsigned(uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            Byte((int)value | 0x80);
        }

        Byte((int)value);
    }

    /// <summary>Signed LEB128 (section 7.6).</summary>
    public void Signed(int value)
    {
        for (; value is < -64 or > 63; value >>= 7)
        {
            Byte(value | 0x80);
        }

        Byte(value & 0x7F);
    }

    /// <summary>UTF-8 with a zero at the end.</summary>
    public void Text(string value)
    {
        _bytes.AddRange(Encoding.UTF8.GetBytes(value));
        Byte(0);
    }

    /// <summary>A number of bytes.</summary>
    public void Bytes(ReadOnlySpan<byte> value) => _bytes.AddRange(value);

    /// <summary>Leaves room for a length, which <see cref="Close"/> writes.</summary>
    public int Open()
    {
        Word(0);
        return Count;
    }

    /// <summary>Writes the number of bytes since <see cref="Open"/> where that left room.</summary>
    public void Close(int start)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, Count - start);
        for (int i = 0; i < 4; i++)
        {
            _bytes[start - 4 + i] = length[i];
        }
    }

    /// <summary>All of it.</summary>
    public byte[] ToArray() => [.. _bytes];
}

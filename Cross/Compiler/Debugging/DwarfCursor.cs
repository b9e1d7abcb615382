using System;
using System.Buffers.Binary;
using System.IO;
using System.Text;

namespace DeviceKit.Cross.Debugging;

/// <summary>Reads a section of debug information; what is beyond its end is an <see cref="InvalidDataException"/>.</summary>
/// <param name="bytes">The section.</param>
internal sealed class DwarfCursor(ReadOnlyMemory<byte> bytes)
{
    /// <summary>Where it is, in bytes.</summary>
    public int Offset { get; set; }

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd => Offset >= bytes.Length;

    /// <summary>A byte.</summary>
    public byte Byte() => Take(1)[0];

    /// <summary>Two bytes.</summary>
    public ushort Half() => BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    /// <summary>Four bytes.</summary>
    public uint Word() => BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    /// <summary>A length of four bytes, and the offset behind what it measures.</summary>
    public int EndOfLength()
    {
        uint length = Word();
        return length <= bytes.Length - Offset ? Offset + (int)length : throw Damaged();
    }

    /// <summary>Unsigned LEB128 of at most 32 bits.</summary>
    public uint Unsigned()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = Byte();
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        throw Damaged();
    }

    /// <summary>Signed LEB128 of at most 32 bits.</summary>
    public int Signed()
    {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = Byte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return shift < 25 && (next & 0x40) != 0 ? value | (-1 << (shift + 7)) : value;
            }
        }

        throw Damaged();
    }

    /// <summary>UTF-8 up to a zero.</summary>
    public string Text()
    {
        int length = Offset <= bytes.Length ? bytes.Span[Offset..].IndexOf((byte)0) : -1;
        string text = length < 0 ? throw Damaged() : Encoding.UTF8.GetString(bytes.Span.Slice(Offset, length));
        Offset += length + 1;
        return text;
    }

    /// <summary>Some bytes.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || Offset < 0 || Offset > bytes.Length - count)
        {
            throw Damaged();
        }

        Offset += count;
        return bytes.Span.Slice(Offset - count, count);
    }

    /// <summary>What a reader says of bytes that make no sense.</summary>
    public InvalidDataException Damaged() => new($"debug information is damaged at offset {Offset}");
}

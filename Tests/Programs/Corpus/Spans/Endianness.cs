// covers: endian x ushort, uint, ulong, short, int, long
using System;
using System.Buffers.Binary;

namespace Programs.Spans.Endianness;

internal static class Program
{
    internal static void Main()
    {
        Span<byte> buffer = stackalloc byte[24];
        BinaryPrimitives.WriteUInt16BigEndian(buffer, 0x1234);
        BinaryPrimitives.WriteUInt32BigEndian(buffer[2..], 0xDEADBEEF);
        BinaryPrimitives.WriteInt64LittleEndian(buffer[6..], -2);
        BinaryPrimitives.WriteUInt64BigEndian(buffer[14..], 0x0123456789ABCDEF);
        foreach (byte b in buffer)
        {
            Console.Write(b);
            Console.Write(' ');
        }

        Console.WriteLine();
        Console.WriteLine(BinaryPrimitives.ReadUInt16LittleEndian(buffer));
        Console.WriteLine(BinaryPrimitives.ReadInt16BigEndian(buffer[2..]));
        Console.WriteLine(BinaryPrimitives.ReadInt32BigEndian(buffer[1..]));
        Console.WriteLine(BinaryPrimitives.ReadUInt64LittleEndian(buffer[3..]));
        Console.WriteLine(BinaryPrimitives.ReverseEndianness(0x11223344));
        Console.WriteLine(BinaryPrimitives.TryReadUInt32LittleEndian(buffer[22..], out _));
    }
}

// covers: checksum x byte, ushort, uint
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.Checksums;

internal static class Program
{
    private static byte[] s_data = new byte[300];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint Crc32()
    {
        uint crc = uint.MaxValue;
        foreach (byte b in s_data)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ushort Crc16()
    {
        ushort crc = 0xFFFF;
        foreach (byte b in s_data)
        {
            crc ^= (ushort)(b << 8);
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (ushort)((crc & 0x8000) != 0 ? (crc << 1) ^ 0x1021 : crc << 1);
            }
        }

        return crc;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint Adler()
    {
        uint a = 1, b = 0;
        foreach (byte x in s_data)
        {
            a = (a + x) % 65521;
            b = (b + a) % 65521;
        }

        return (b << 16) | a;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ushort Fletcher()
    {
        byte a = 0, b = 0;
        foreach (byte x in s_data)
        {
            a = (byte)((a + x) % 255);
            b = (byte)((a + b) % 255);
        }

        return (ushort)((b << 8) | a);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte Parity()
    {
        byte p = 0;
        foreach (byte x in s_data)
        {
            p ^= x;
            p = (byte)((p << 1) | (p >> 7));
        }

        return p;
    }

    internal static void Main()
    {
        for (int i = 0; i < s_data.Length; i++)
        {
            s_data[i] = (byte)((i * i) + (i >> 3));
        }

        Console.WriteLine(Crc32());
        Console.WriteLine(Crc16());
        Console.WriteLine(Adler());
        Console.WriteLine(Fletcher());
        Console.WriteLine(Parity());
    }
}

// covers: conv x int-byte, int-sbyte, int-short, int-ushort, int-char, long-int, long-uint, ulong-byte
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.ConversionsNarrowing;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FromInt(int x)
    {
        Console.WriteLine((byte)x);
        Console.WriteLine((sbyte)x);
        Console.WriteLine((short)x);
        Console.WriteLine((ushort)x);
        Console.WriteLine((int)(char)x);
        Console.WriteLine((uint)x);
        Console.WriteLine((long)x);
        Console.WriteLine((ulong)x);
        Console.WriteLine((long)(uint)x);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FromLong(long x)
    {
        Console.WriteLine((byte)x);
        Console.WriteLine((sbyte)x);
        Console.WriteLine((short)x);
        Console.WriteLine((ushort)x);
        Console.WriteLine((int)x);
        Console.WriteLine((uint)x);
        Console.WriteLine((ulong)x);
    }

    internal static void Main()
    {
        int x = 0x7F;
        for (int i = 0; i < 5; i++)
        {
            FromInt(x);
            FromInt(x + 1);
            FromInt(-x - 2);
            FromLong(x * 0x100000001L);
            FromLong(~(long)x << 20);
            x = (x << 7) | 0x55;
        }
    }
}

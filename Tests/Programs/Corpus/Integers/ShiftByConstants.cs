// covers: shl-constant x long, ulong, int; shr-constant x long, ulong, int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.ShiftByConstants;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Wide(long x)
    {
        Console.WriteLine(x << 0);
        Console.WriteLine(x << 1);
        Console.WriteLine(x << 31);
        Console.WriteLine(x << 32);
        Console.WriteLine(x << 33);
        Console.WriteLine(x << 63);
        Console.WriteLine(x >> 1);
        Console.WriteLine(x >> 31);
        Console.WriteLine(x >> 32);
        Console.WriteLine(x >> 45);
        Console.WriteLine(x >> 63);
        Console.WriteLine(x >>> 7);
        Console.WriteLine(x >>> 32);
        Console.WriteLine(x >>> 63);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Narrow(int x)
    {
        Console.WriteLine(x << 1);
        Console.WriteLine(x << 16);
        Console.WriteLine(x << 31);
        Console.WriteLine(x >> 1);
        Console.WriteLine(x >> 15);
        Console.WriteLine(x >> 16);
        Console.WriteLine(x >> 31);
        Console.WriteLine(x >>> 1);
        Console.WriteLine(x >>> 20);
        Console.WriteLine(x << 3 >> 5);
        Console.WriteLine((x >>> 8) & 0xFF);
        Console.WriteLine(x << 24 >> 24);
        Console.WriteLine(x << 16 >>> 16);
    }

    internal static void Main()
    {
        Wide(-2);
        Wide(0x7FEDCBA987654321);
        Wide(0x80000000);
        Narrow(-2);
        Narrow(0x7EDCBA98);
        Narrow(unchecked((int)0x80000001));
    }
}

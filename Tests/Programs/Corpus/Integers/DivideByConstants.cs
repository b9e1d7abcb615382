// covers: div-constant x int, uint, long; rem-constant x int, uint, long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.DivideByConstants;

internal static class Program
{
    // Divisions by constants may be shifts and multiplications: every kind of divisor, on both sides of its multiples.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Signed(int x)
    {
        Console.WriteLine(x / 1);
        Console.WriteLine(x / 2);
        Console.WriteLine(x / 3);
        Console.WriteLine(x / 7);
        Console.WriteLine(x / 10);
        Console.WriteLine(x / -8);
        Console.WriteLine(x / 1000000);
        Console.WriteLine(x / int.MinValue);
        Console.WriteLine(x % 2);
        Console.WriteLine(x % 16);
        Console.WriteLine(x % 10);
        Console.WriteLine(x % -7);
        Console.WriteLine(x % int.MaxValue);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Unsigned(uint x)
    {
        Console.WriteLine(x / 3);
        Console.WriteLine(x / 7);
        Console.WriteLine(x / 641);
        Console.WriteLine(x / 0x80000000);
        Console.WriteLine(x / uint.MaxValue);
        Console.WriteLine(x % 8);
        Console.WriteLine(x % 1000);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Wide(long x)
    {
        Console.WriteLine(x / 10);
        Console.WriteLine(x / 4096);
        Console.WriteLine(x % 4096);
        Console.WriteLine(x % 1000000007);
        Console.WriteLine((ulong)x / 10);
    }

    internal static void Main()
    {
        int x = 1;
        for (int i = 0; i < 34; i++)
        {
            Signed(x);
            Signed(-x);
            Unsigned((uint)x - 1);
            Wide(x * (long)x);
            Wide(-x * 12345678901L);
            x = (x * 3) + 1;
        }

        Signed(int.MinValue);
        Unsigned(uint.MaxValue);
        Wide(long.MinValue);
        Wide(-1);
    }
}

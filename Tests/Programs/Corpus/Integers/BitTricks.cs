// covers: bits x uint, ulong
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.BitTricks;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Ones(uint x)
    {
        x -= (x >> 1) & 0x55555555;
        x = (x & 0x33333333) + ((x >> 2) & 0x33333333);
        return (int)((((x + (x >> 4)) & 0x0F0F0F0F) * 0x01010101) >> 24);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LeadingZeros(uint x)
    {
        int count = 0;
        while (count < 32 && (x & 0x80000000) == 0)
        {
            x <<= 1;
            count++;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint Reverse(uint x)
    {
        x = ((x >> 1) & 0x55555555) | ((x & 0x55555555) << 1);
        x = ((x >> 2) & 0x33333333) | ((x & 0x33333333) << 2);
        x = ((x >> 4) & 0x0F0F0F0F) | ((x & 0x0F0F0F0F) << 4);
        x = ((x >> 8) & 0x00FF00FF) | ((x & 0x00FF00FF) << 8);
        return (x >> 16) | (x << 16);
    }

    private static ulong LowestOne(ulong x) => x & (~x + 1);

    internal static void Main()
    {
        uint x = 0xDEADBEEF;
        for (int i = 0; i < 40; i++)
        {
            Console.Write(Ones(x));
            Console.Write(' ');
            Console.Write(LeadingZeros(x));
            Console.Write(' ');
            Console.Write(Reverse(x));
            Console.Write(' ');
            Console.WriteLine(LowestOne((ulong)x << 29));
            x = x * 1664525 + 1013904223;
            x >>= i & 15;
        }

        Console.WriteLine(LeadingZeros(0));
        Console.WriteLine(LowestOne(0));
    }
}

// covers: xor x uint; bits x uint
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.GrayCode;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint ToGray(uint x) => x ^ (x >> 1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint FromGray(uint g)
    {
        for (int shift = 1; shift < 32; shift <<= 1)
        {
            g ^= g >> shift;
        }

        return g;
    }

    internal static void Main()
    {
        bool good = true;
        for (uint i = 0; i < 500; i++)
        {
            uint difference = ToGray(i) ^ ToGray(i + 1);
            good &= FromGray(ToGray(i)) == i && (difference & (difference - 1)) == 0;
        }

        Console.WriteLine(good);
        Console.WriteLine(ToGray(0xDEADBEEF));
        Console.WriteLine(FromGray(0xDEADBEEF));
        Console.WriteLine(FromGray(uint.MaxValue));
    }
}

// covers: random-generator x uint, ulong; rotate x uint
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.Generators;

internal static class Program
{
    // Five well-known generators of pseudo-random numbers, a check value of each.
    private static uint s_x = 123456789, s_y = 362436069, s_z = 521288629, s_w = 88675123;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint Xorshift128()
    {
        uint t = s_x ^ (s_x << 11);
        (s_x, s_y, s_z) = (s_y, s_z, s_w);
        return s_w = s_w ^ (s_w >> 19) ^ t ^ (t >> 8);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint Pcg(ref ulong state)
    {
        ulong old = state;
        state = (old * 6364136223846793005) + 1442695040888963407;
        uint shifted = (uint)(((old >> 18) ^ old) >> 27);
        int turn = (int)(old >> 59);
        return (shifted >> turn) | (shifted << (-turn & 31));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint Lfsr(uint x) => (x >> 1) ^ ((x & 1) != 0 ? 0xA3000000u : 0u);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Xorshift64(ulong x)
    {
        x ^= x << 13;
        x ^= x >> 7;
        return x ^ (x << 17);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ParkMiller(int seed)
    {
        int high = seed / 127773;
        int low = seed % 127773;
        int t = (16807 * low) - (2836 * high);
        return t > 0 ? t : t + int.MaxValue;
    }

    internal static void Main()
    {
        ulong pcg = 42, wide = 88172645463325252;
        uint lfsr = 1;
        int park = 1;
        for (int i = 0; i < 1000; i++)
        {
            uint a = Xorshift128();
            uint b = Pcg(ref pcg);
            lfsr = Lfsr(lfsr);
            wide = Xorshift64(wide);
            park = ParkMiller(park);
            if (i % 111 == 0)
            {
                Console.WriteLine(a);
                Console.WriteLine(b);
                Console.WriteLine(lfsr);
                Console.WriteLine(wide);
                Console.WriteLine(park);
            }
        }
    }
}

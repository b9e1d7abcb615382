// covers: loop-unrolled x int, uint
using System;
using System.Runtime.CompilerServices;

namespace Programs.Control.UnrolledAndVectors;

internal static class Program
{
    // Loops by hand in steps of four with a rest, forwards and backwards.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Sum(int[] a)
    {
        int s0 = 0, s1 = 0, s2 = 0, s3 = 0, i = 0;
        for (; i <= a.Length - 4; i += 4)
        {
            s0 += a[i];
            s1 ^= a[i + 1];
            s2 -= a[i + 2];
            s3 |= a[i + 3];
        }

        for (; i < a.Length; i++)
        {
            s0 += a[i] * 1000;
        }

        return s0 + (10L * s1) + (100L * s2) + s3;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint Backwards(int[] a)
    {
        uint hash = 17;
        for (int i = a.Length - 1; i >= 0; i -= 2)
        {
            hash = (hash << 5) - hash + (uint)a[i];
        }

        return hash;
    }

    internal static void Main()
    {
        for (int n = 0; n < 11; n++)
        {
            var a = new int[n];
            for (int i = 0; i < n; i++)
            {
                a[i] = (i * 37) - 50;
            }

            Console.WriteLine(Sum(a));
            Console.WriteLine(Backwards(a));
        }
    }
}

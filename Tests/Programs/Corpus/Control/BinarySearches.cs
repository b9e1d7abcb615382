// covers: loop x int, long; bounds x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Control.BinarySearches;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LowerBound(int[] a, int x)
    {
        int low = 0, high = a.Length;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1);
            if (a[middle] < x)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long CubeRoot(long x)
    {
        long low = 0, high = 2097152;
        while (high - low > 1)
        {
            long middle = (low + high) / 2;
            if (middle * middle * middle <= x)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    internal static void Main()
    {
        var a = new int[50];
        for (int i = 0; i < a.Length; i++)
        {
            a[i] = (i / 3) * 4;
        }

        for (int x = -2; x < 72; x += 3)
        {
            Console.Write(LowerBound(a, x));
            Console.Write(' ');
        }

        Console.WriteLine();
        for (long x = 1; x < long.MaxValue / 30; x *= 29)
        {
            Console.WriteLine(CubeRoot(x));
        }
    }
}

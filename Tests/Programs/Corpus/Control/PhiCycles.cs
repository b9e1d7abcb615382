// covers: parallel-copy x int, long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Control.PhiCycles;

internal static class Program
{
    // Values that change places at the end of each round.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Turn(int n)
    {
        int a = 1, b = 2, c = 3, d = 4;
        long x = 5, y = 6;
        for (int i = 0; i < n; i++)
        {
            int t = a;
            a = b;
            b = c;
            c = d;
            d = t;
            if (i % 3 == 1)
            {
                (x, y) = (y, x);
                (a, c) = (c, a);
            }
        }

        Console.WriteLine((a * 1000) + (b * 100) + (c * 10) + d);
        Console.WriteLine((x * 10) + y);
    }

    internal static void Main()
    {
        for (int i = 0; i < 9; i++)
        {
            Turn(i);
        }
    }
}

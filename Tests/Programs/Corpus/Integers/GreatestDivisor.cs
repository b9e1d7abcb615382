// covers: loop x int, long; rem x int, long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.GreatestDivisor;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Euclid(int a, int b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Binary(ulong a, ulong b)
    {
        if (a == 0 || b == 0)
        {
            return a | b;
        }

        int shift = 0;
        while (((a | b) & 1) == 0)
        {
            a >>= 1;
            b >>= 1;
            shift++;
        }

        while ((a & 1) == 0)
        {
            a >>= 1;
        }

        while (b != 0)
        {
            while ((b & 1) == 0)
            {
                b >>= 1;
            }

            if (a > b)
            {
                (a, b) = (b, a);
            }

            b -= a;
        }

        return a << shift;
    }

    internal static void Main()
    {
        for (int i = 0; i < 40; i += 3)
        {
            Console.WriteLine(Euclid(i * 12, 90 - i));
            Console.WriteLine(Binary((ulong)i * 1000000007 * 12, (ulong)(90 - i) * 1000000007));
        }

        Console.WriteLine(Euclid(-48, 36));
    }
}

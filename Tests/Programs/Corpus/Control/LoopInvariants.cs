// covers: loop-invariant x int, long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Control.LoopInvariants;

internal static class Program
{
    // What does not change in a loop may be computed once, but not where it is never computed.
    private static int s_divisor = 7;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Sum(int n, int a, int b)
    {
        int sum = 0;
        for (int i = 0; i < n; i++)
        {
            sum += (a * b) + (a / b) + i;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Changing(int n)
    {
        long sum = 0;
        for (int i = 0; i < n; i++)
        {
            sum += 1000 / s_divisor;
            if (i % 3 == 0)
            {
                s_divisor++;
            }
        }

        return sum;
    }

    internal static void Main()
    {
        Console.WriteLine(Sum(10, 30, 4));
        Console.WriteLine(Sum(0, 30, 0));
        Console.WriteLine(Sum(3, -7, 2));
        Console.WriteLine(Changing(20));
        Console.WriteLine(s_divisor);
        s_divisor = 0;
        Console.WriteLine(Changing(0));
    }
}

// covers: compare-zero x int, long; branch x int, long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.CompareWithZero;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Class(int x)
    {
        if (x < 0)
        {
            return "negative";
        }

        if (x == 0)
        {
            return "zero";
        }

        return x > 0 ? "positive" : "never";
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Class(long x)
    {
        if (x >= 0)
        {
            return x != 0 ? "wide positive" : "wide zero";
        }

        return x <= -1 ? "wide negative" : "never";
    }

    internal static void Main()
    {
        long x = 1;
        for (int i = 0; i < 66; i++)
        {
            Console.WriteLine(Class((int)x));
            Console.WriteLine(Class(x));
            x <<= 1;
        }

        Console.WriteLine(Class(-5));
        Console.WriteLine(Class(-5L << 33));
    }
}

// covers: neg x int, long, sbyte, short
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.Negate;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Negate(int x) => -x;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Negate(long x) => -x;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Absolute(int x) => x < 0 ? -x : x;

    internal static void Main()
    {
        int x = 1;
        for (int i = 0; i < 33; i++)
        {
            Console.WriteLine(Negate(x));
            Console.WriteLine(Negate((long)x << 31));
            Console.WriteLine(Absolute(Negate(x)));
            Console.WriteLine((sbyte)-(sbyte)x);
            Console.WriteLine((short)-(short)x);
            x = (x << 1) ^ (x >> 9);
        }

        Console.WriteLine(Negate(int.MinValue));
        Console.WriteLine(Negate(long.MinValue));
    }
}

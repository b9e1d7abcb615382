// covers: mul x int, uint, long, ulong
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.MultiplyWraps;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Times(int a, int b) => a * b;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Times(long a, long b) => a * b;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong Square(ulong a) => a * a;

    internal static void Main()
    {
        int a = 1;
        long b = 1;
        ulong c = 3;
        for (int i = 0; i < 40; i++)
        {
            a = Times(a, 7);
            b = Times(b, -11);
            c = Square(c);
            Console.WriteLine(a);
            Console.WriteLine((uint)Times(a, 0x10001));
            Console.WriteLine(b);
            Console.WriteLine(c);
        }

        Console.WriteLine(Times(int.MinValue, -1));
        Console.WriteLine(Times(long.MinValue, -1L));
    }
}

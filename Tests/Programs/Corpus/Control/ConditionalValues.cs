// covers: select x int, long, string, bool
using System;
using System.Runtime.CompilerServices;

namespace Programs.Control.ConditionalValues;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Clamp(int x, int low, int high) => x < low ? low : x > high ? high : x;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Choose(bool first, long a, long b) => first ? a : b;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Sign(int x) => x < 0 ? "-" : x == 0 ? "0" : "+";

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Middle(int a, int b, int c) => a > b ? (b > c ? b : a > c ? c : a) : (a > c ? a : b > c ? c : b);

    internal static void Main()
    {
        for (int i = -6; i < 7; i++)
        {
            Console.WriteLine(Clamp(i, -3, 4));
            Console.WriteLine(Choose(i % 2 == 0, i * 10000000000, -i));
            Console.WriteLine(Sign(i));
            Console.WriteLine(Middle(i, -i, i * i % 5));
        }
    }
}

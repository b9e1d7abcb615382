// covers: parameters-many x int, long, byte
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.ManyParameters;

internal static class Program
{
    // More arguments than registers, of every width, so that some are on the stack and some in pairs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Twelve(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l) =>
        a + (b * 2) + (c * 3) + (d * 5) + (e * 7) + (f * 11) + (g * 13) + (h * 17) + (i * 19) + (j * 23) + (k * 29) + (l * 31);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Pairs(int a, long b, byte c, long d, short e, ulong f, bool g, long h, char i, int j) =>
        (a * b) - c + (d << e) + (long)(f >> 3) + (g ? h : -h) + i - j;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ShowAll(sbyte a, long b, ushort c, long d, int e, long f, byte g)
    {
        Console.WriteLine(a);
        Console.WriteLine(b);
        Console.WriteLine(c);
        Console.WriteLine(d);
        Console.WriteLine(e);
        Console.WriteLine(f);
        Console.WriteLine(g);
    }

    internal static void Main()
    {
        Console.WriteLine(Twelve(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        Console.WriteLine(Twelve(-1, 2, -3, 4, -5, 6, -7, 8, -9, 10, -11, 12));
        Console.WriteLine(Pairs(3, 0x123456789, 200, -5, 9, ulong.MaxValue, true, 77777777777, 'x', -9));
        Console.WriteLine(Pairs(-3, -1, 0, 1, 40, 8, false, long.MaxValue, '\0', int.MinValue));
        ShowAll(-1, long.MinValue, 65535, 5000000000, int.MinValue, -5000000000, 255);
    }
}

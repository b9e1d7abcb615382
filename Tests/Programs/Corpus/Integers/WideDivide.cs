// covers: div x long, ulong; rem x long, ulong
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.WideDivide;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Show(long a, long b)
    {
        Console.Write(a / b);
        Console.Write(' ');
        Console.Write(a % b);
        Console.Write(' ');
        Console.Write((ulong)a / (ulong)b);
        Console.Write(' ');
        Console.WriteLine((ulong)a % (ulong)b);
    }

    internal static void Main()
    {
        long a = 0x0123456789ABCDEF;
        long b = 3;
        for (int i = 0; i < 62; i += 3)
        {
            Show(a, b);
            Show(-a, b);
            Show(a, -b);
            Show(a >> i, 7);
            b = (b << 3) | 5;
            a ^= a << 5;
        }

        Show(long.MaxValue, long.MinValue);
        Show(long.MinValue, long.MinValue);
        Show(long.MinValue, 1);
        Show(long.MinValue, int.MinValue);
        Show(0x100000000, 0x100000000);
        Show(0xFFFFFFFF, 0x100000000);
    }
}

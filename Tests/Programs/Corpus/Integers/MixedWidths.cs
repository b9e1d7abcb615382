// covers: promote x byte, short, ushort, int, uint, long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.MixedWidths;

internal static class Program
{
    // Operands of different types meet in the wider one, and signs go with them.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Mix(sbyte s, byte b, short h, ushort u, int i, uint w, long l)
    {
        Console.WriteLine(s + b);
        Console.WriteLine(h * u);
        Console.WriteLine(i + w);
        Console.WriteLine(s * w);
        Console.WriteLine(l - w);
        Console.WriteLine(b << h);
        Console.WriteLine(s >> 1);
        Console.WriteLine(u % s);
        Console.WriteLine(i < w);
        Console.WriteLine(s < b);
        Console.WriteLine((h & u) == h);
        Console.WriteLine(l * s + b * h - u);
        Console.WriteLine(b / s);
        Console.WriteLine(-w);
        Console.WriteLine(~u);
    }

    internal static void Main()
    {
        Mix(-3, 200, 5, 60000, -7, 4000000000, -1);
        Mix(127, 255, 32767, 65535, int.MaxValue, uint.MaxValue, long.MaxValue);
        Mix(-128, 0, -32768, 0, int.MinValue, 0, long.MinValue);
    }
}

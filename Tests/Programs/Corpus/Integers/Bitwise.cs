// covers: and x int, long; or x int, long; xor x int, long; not x int, long, byte
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.Bitwise;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Show(long a, long b)
    {
        Console.WriteLine(a & b);
        Console.WriteLine(a | b);
        Console.WriteLine(a ^ b);
        Console.WriteLine(~a);
        Console.WriteLine(a & ~b);
        Console.WriteLine((int)a & (int)b);
        Console.WriteLine((int)a | (int)b);
        Console.WriteLine((int)a ^ ~(int)b);
        Console.WriteLine((a & 0xFFFF) | (b & unchecked((long)0xFFFF000000000000)));
        Console.WriteLine((byte)~(byte)a);
    }

    internal static void Main()
    {
        Show(0x0F0F0F0F0F0F0F0F, 0x00FF00FF00FF00FF);
        Show(-1, 0x123456789ABCDEF0);
        Show(0, long.MinValue);
        Show(0x7777777788888888, -0x55555555);
    }
}

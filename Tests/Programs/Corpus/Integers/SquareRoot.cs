// covers: loop x uint, ulong
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.SquareRoot;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static uint Root(ulong x)
    {
        ulong rest = 0;
        ulong root = 0;
        for (int i = 0; i < 32; i++)
        {
            root <<= 1;
            rest = (rest << 2) | (x >> 62);
            x <<= 2;
            if (root < rest)
            {
                rest -= root | 1;
                root += 2;
            }
        }

        return (uint)(root >> 1);
    }

    internal static void Main()
    {
        for (ulong x = 0; x < 30; x++)
        {
            Console.Write(Root(x));
            Console.Write(' ');
        }

        Console.WriteLine();
        ulong y = 7;
        for (int i = 0; i < 22; i++)
        {
            Console.WriteLine(Root(y));
            y *= 9;
        }

        Console.WriteLine(Root(ulong.MaxValue));
        Console.WriteLine(Root(0xFFFFFFFE00000001));
        Console.WriteLine(Root(0xFFFFFFFE00000000));
    }
}

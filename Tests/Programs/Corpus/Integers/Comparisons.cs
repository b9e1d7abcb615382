// covers: compare x int, uint, long, ulong
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.Comparisons;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Signed(long a, long b) => (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0) + (a != b ? 32 : 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Unsigned(ulong a, ulong b) => (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0) + (a != b ? 32 : 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Narrow(int a, int b) => (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0) + (a != b ? 32 : 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Narrow(uint a, uint b) => (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0) + (a != b ? 32 : 0);

    private static long Value(int i) => i switch
    {
        0 => 0,
        1 => -1,
        2 => 1,
        3 => 0x80000000,
        4 => -0x80000000L,
        5 => 0x7FFFFFFF,
        6 => 0x100000000,
        7 => 0x1_00000001,
        8 => long.MinValue,
        9 => long.MaxValue,
        _ => -0x100000000,
    };

    internal static void Main()
    {
        for (int i = 0; i < 11; i++)
        {
            for (int j = 0; j < 11; j++)
            {
                long a = Value(i);
                long b = Value(j);
                Console.Write(Signed(a, b));
                Console.Write(' ');
                Console.Write(Unsigned((ulong)a, (ulong)b));
                Console.Write(' ');
                Console.Write(Narrow((int)a, (int)b));
                Console.Write(' ');
                Console.WriteLine(Narrow((uint)a, (uint)b));
            }
        }
    }
}

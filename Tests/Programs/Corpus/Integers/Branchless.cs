// covers: bits x int, long; select-bits x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.Branchless;

internal static class Program
{
    // What programmers write to avoid branches: each beside the plain form.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Minimum(int a, int b) => b ^ ((a ^ b) & -(a < b ? 1 : 0));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Absolute(int x) => (x ^ (x >> 31)) - (x >> 31);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Sign(int x) => (x >> 31) | (int)((uint)-x >> 31);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Average(int a, int b) => (a & b) + ((a ^ b) >> 1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool OppositeSigns(int a, int b) => (a ^ b) < 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RoundUp(int x, int multiple) => (x + multiple - 1) & -multiple;

    internal static void Main()
    {
        int[] values = [0, 1, -1, 77, -77, int.MaxValue, int.MinValue];
        foreach (int a in values)
        {
            foreach (int b in values)
            {
                Console.Write(Minimum(a, b));
                Console.Write(' ');
                Console.Write(Average(a, b));
                Console.Write(' ');
                Console.Write(OppositeSigns(a, b));
                Console.Write(' ');
            }

            Console.WriteLine();
            Console.WriteLine(Absolute(a));
            Console.WriteLine(Sign(a));
            Console.WriteLine(RoundUp(a, 16));
        }
    }
}

// covers: bounds x int, byte, string
using System;
using System.Runtime.CompilerServices;

namespace Programs.Arrays.BoundsChecks;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Get(int[] a, int i) => a[i];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Set(byte[] a, int i) => a[i] = 1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Loop(int[] a, int from, int to)
    {
        int sum = 0;
        for (int i = from; i < to; i++)
        {
            sum += a[i];
            Console.WriteLine(sum);
        }

        return sum;
    }

    internal static void Main()
    {
        int[] a = [1, 2, 3];
        int[] indices = [0, 2, 3, -1, int.MaxValue, int.MinValue];
        foreach (int i in indices)
        {
            try
            {
                Console.WriteLine(Get(a, i));
                Set(new byte[3], i);
                Console.WriteLine("abc"[i]);
            }
            catch (IndexOutOfRangeException)
            {
                Console.WriteLine("outside");
            }
        }

        try
        {
            Loop(a, 0, 5);
        }
        catch (IndexOutOfRangeException)
        {
            Console.WriteLine("the loop ran out");
        }

        try
        {
            Loop(a, -2, 2);
        }
        catch (IndexOutOfRangeException)
        {
            Console.WriteLine("the loop began before");
        }
    }
}

// covers: array-initializer x int, long, string, byte; collection-expression x int; params x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Arrays.Initializers;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Sum(params int[] values)
    {
        int sum = values.Length * 1000;
        foreach (int v in values)
        {
            sum += v;
        }

        return sum;
    }

    internal static void Main()
    {
        int[] primes = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];
        long[] big = { 1, -1, 1L << 62, long.MinValue };
        byte[] bytes = [0, 1, 2, 254, 255];
        string[] words = ["zero", "one", null!, "three"];
        int[] empty = [];
        int[] joined = [.. primes, 41, .. primes[^3..], .. empty];
        Console.WriteLine(Sum(primes));
        Console.WriteLine(Sum());
        Console.WriteLine(Sum(4, 5, 6));
        Console.WriteLine(Sum(joined));
        Console.WriteLine(big[2] + big[3] + big[1]);
        Console.WriteLine(bytes[4] + bytes[3]);
        Console.WriteLine(words[2] is null ? words[3] : "never");
        primes[0] = 100;
        Console.WriteLine(joined[0] + primes[0]);
        Console.WriteLine(Fresh()[1]++ + Fresh()[1]);
    }

    // Each call gets an array of its own.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int[] Fresh() => [1, 2, 3, 4, 5, 6, 7, 8];
}

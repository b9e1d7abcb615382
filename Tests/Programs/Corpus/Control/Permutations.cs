// covers: while x int; array x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Control.Permutations;

internal static class Program
{
    internal static void Main()
    {
        int[] p = [0, 1, 2, 3, 4];
        int count = 0;
        long hash = 0;
        do
        {
            count++;
            int number = 0;
            foreach (int d in p)
            {
                number = (number * 10) + d;
            }

            hash = ((hash * 131) + number) % 998244353;
            if (count % 17 == 0)
            {
                Console.WriteLine(number);
            }
        }
        while (Next(p));
        Console.WriteLine(count);
        Console.WriteLine(hash);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Next(int[] p)
    {
        int i = p.Length - 2;
        while (i >= 0 && p[i] > p[i + 1])
        {
            i--;
        }

        if (i < 0)
        {
            return false;
        }

        int j = p.Length - 1;
        while (p[j] < p[i])
        {
            j--;
        }

        (p[i], p[j]) = (p[j], p[i]);
        for (int a = i + 1, b = p.Length - 1; a < b; a++, b--)
        {
            (p[a], p[b]) = (p[b], p[a]);
        }

        return true;
    }
}

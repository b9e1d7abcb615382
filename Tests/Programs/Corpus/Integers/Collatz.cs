// covers: loop x long; parity x long
using System;

namespace Programs.Integers.Collatz;

internal static class Program
{
    internal static void Main()
    {
        int longest = 0;
        long best = 0;
        long peak = 0;
        for (long start = 1; start < 3000; start++)
        {
            int steps = 0;
            for (long x = start; x != 1; steps++)
            {
                x = (x & 1) == 0 ? x >> 1 : (3 * x) + 1;
                if (x > peak)
                {
                    peak = x;
                }
            }

            if (steps > longest)
            {
                longest = steps;
                best = start;
            }
        }

        Console.WriteLine(longest);
        Console.WriteLine(best);
        Console.WriteLine(peak);
    }
}

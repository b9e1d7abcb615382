// covers: landing-pad x registers
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.LargeFrames;

internal static class Program
{
    // Many values live across calls that may throw, read in the handler and behind it.
    private static int s_calls;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Step(int limit)
    {
        s_calls++;
        return s_calls > limit ? throw new InvalidOperationException() : s_calls * 7;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Run(int limit)
    {
        s_calls = 0;
        int a = Step(limit), b = 1, c = 2, d = 3, e = 4, f = 5;
        long g = 6, h = 7, i = 8;
        string t = "t", u = "u";
        try
        {
            b += Step(limit);
            c += b;
            g <<= 9;
            t += b;
            d += Step(limit) + c;
            h ^= g + d;
            u += t;
            e += Step(limit) + d;
            i -= h;
            f += Step(limit) + e;
        }
        catch (InvalidOperationException)
        {
            g += 1000000;
            a -= 1;
        }

        return a + (b * 3L) + (c * 5L) + (d * 7L) + (e * 11L) + (f * 13L) + g + h + i + t.Length + u.Length;
    }

    internal static void Main()
    {
        for (int limit = 1; limit < 8; limit++)
        {
            Console.WriteLine(Run(limit));
        }
    }
}

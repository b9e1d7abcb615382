// covers: unwind-deep x class
using System;
using System.Runtime.CompilerServices;

namespace Programs.Exceptions.ManyFrames;

internal static class Program
{
    // Through frames of many shapes and sizes, with values in each that must be what they were.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int A(int n, int x)
    {
        int y = x * 3;
        try
        {
            return n == 0 ? throw new InvalidOperationException("deep") : B(n - 1, y, x, n) + y;
        }
        catch (InvalidOperationException) when (n == 12)
        {
            return y + x + n;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int B(int n, int a, int b, int c)
    {
        long wide = ((long)a << 20) + b;
        int result = A(n, a - b) + c;
        return (int)(wide >> 18) + result;
    }

    internal static void Main()
    {
        Console.WriteLine(A(12, 5));
        try
        {
            Console.WriteLine(A(11, 5));
        }
        catch (InvalidOperationException e)
        {
            Console.WriteLine(e.Message);
        }

        int total = 0;
        for (int i = 0; i < 50; i++)
        {
            total += A(12, i) + A(24, i);
        }

        Console.WriteLine(total);
    }
}

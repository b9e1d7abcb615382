// covers: fixed-point x int, long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.FixedPoint;

internal static class Program
{
    // Numbers with 16 bits behind the point: products by way of 64 bits, rounded.
    private const int One = 1 << 16;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Multiply(int a, int b) => (int)((((long)a * b) + (One / 2)) >> 16);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Divide(int a, int b) => (int)(((long)a << 16) / b);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Sine(int x)
    {
        // Bhaskara: 16 x (pi - x) / (5 pi^2 - 4 x (pi - x))
        const int Pi = 205887;
        int p = Multiply(x, Pi - x);
        return Divide(16 * p, (5 * Multiply(Pi, Pi)) - (4 * p));
    }

    internal static void Main()
    {
        int e = One;
        int term = One;
        for (int i = 1; i < 12; i++)
        {
            term = Divide(term, i * One);
            e += term;
        }

        Console.WriteLine(e);
        for (int x = 0; x <= 205887; x += 20000)
        {
            Console.WriteLine(Sine(x));
        }

        Console.WriteLine(Multiply(-3 * One, One / 2));
        Console.WriteLine(Divide(-One, 3 * One));
    }
}

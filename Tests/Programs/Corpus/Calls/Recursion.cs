// covers: recursion x int, long
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.Recursion;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Factorial(int n) => n == 0 ? 1 : n * Factorial(n - 1);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Ackermann(int m, int n) => m == 0 ? n + 1 : n == 0 ? Ackermann(m - 1, 1) : Ackermann(m - 1, Ackermann(m, n - 1));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Depth(int n) => n == 0 ? 0 : 1 + Depth(n - 1);

    internal static void Main()
    {
        for (int i = 0; i < 20; i++)
        {
            Console.WriteLine(Fibonacci(i));
            Console.WriteLine(Factorial(i));
        }

        Console.WriteLine(Ackermann(2, 6));
        Console.WriteLine(Depth(300));
    }
}

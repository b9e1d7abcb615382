// covers: lambda-recursion x int; higher-order x int
using System;

namespace Programs.Delegates.RecursiveLambda;

internal static class Program
{
    internal static void Main()
    {
        Func<int, int> factorial = null!;
        factorial = n => n < 2 ? 1 : n * factorial(n - 1);
        Console.WriteLine(factorial(10));
        Func<Func<int, int>, Func<int, int>> twice = f => x => f(f(x));
        Console.WriteLine(twice(twice(x => x * 3))(1));
        Console.WriteLine(Fold([1, 2, 3, 4], 100, (a, x) => (a * 2) - x));
        Func<int, Func<int, Func<int, int>>> curried = a => b => c => (a * 100) + (b * 10) + c;
        Console.WriteLine(curried(1)(2)(3));
    }

    private static TResult Fold<T, TResult>(T[] items, TResult seed, Func<TResult, T, TResult> f)
    {
        foreach (T item in items)
        {
            seed = f(seed, item);
        }

        return seed;
    }
}

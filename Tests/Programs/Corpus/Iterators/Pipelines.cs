// covers: iterator-chain x int; generic-iterator x int
using System;
using System.Collections.Generic;

namespace Programs.Iterators.Pipelines;

internal static class Program
{
    private static IEnumerable<T> Where<T>(IEnumerable<T> source, Func<T, bool> test)
    {
        foreach (T item in source)
        {
            if (test(item))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<TResult> Select<T, TResult>(IEnumerable<T> source, Func<T, TResult> map)
    {
        foreach (T item in source)
        {
            yield return map(item);
        }
    }

    private static IEnumerable<T> Take<T>(IEnumerable<T> source, int count)
    {
        foreach (T item in source)
        {
            if (count-- == 0)
            {
                yield break;
            }

            yield return item;
        }
    }

    private static IEnumerable<long> Fibonacci()
    {
        (long a, long b) = (0, 1);
        while (true)
        {
            yield return a;
            (a, b) = (b, a + b);
        }
    }

    internal static void Main()
    {
        foreach (string s in Select(Take(Where(Fibonacci(), x => x % 2 == 0), 12), x => "[" + x + "]"))
        {
            Console.Write(s);
        }

        Console.WriteLine();
    }
}

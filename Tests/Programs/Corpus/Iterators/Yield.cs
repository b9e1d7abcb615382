// covers: yield x int, string; iterator-state x int
using System;
using System.Collections.Generic;

namespace Programs.Iterators.Yield;

internal static class Program
{
    private static IEnumerable<int> Count(int from, int to)
    {
        Console.WriteLine("start");
        for (int i = from; i < to; i++)
        {
            if (i == 5)
            {
                yield break;
            }

            yield return i * i;
        }

        Console.WriteLine("finished");
    }

    private static IEnumerable<string> Letters()
    {
        yield return "a";
        foreach (int n in Count(1, 3))
        {
            yield return "n" + n;
        }

        yield return "z";
    }

    internal static void Main()
    {
        foreach (int x in Count(0, 4))
        {
            Console.WriteLine(x);
        }

        foreach (int x in Count(3, 9))
        {
            Console.WriteLine(x);
        }

        IEnumerable<string> letters = Letters();
        foreach (string a in letters)
        {
            Console.Write(a);
        }

        Console.WriteLine();
        using IEnumerator<string> walk = letters.GetEnumerator();
        walk.MoveNext();
        walk.MoveNext();
        Console.WriteLine(walk.Current);
    }
}

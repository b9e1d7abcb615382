// covers: root x delegate, closure, iterator
using System;
using System.Collections.Generic;

namespace Programs.Memory.Closures;

internal static class Program
{
    private static IEnumerable<string> Names(int n)
    {
        string prefix = new('n', 3);
        for (int i = 0; i < n; i++)
        {
            string name = prefix + i;
            yield return name;
        }
    }

    internal static void Main()
    {
        Func<int, string>? chain = x => "end" + x;
        for (int i = 0; i < 20; i++)
        {
            Func<int, string> inner = chain;
            string mark = new((char)('a' + i), 2);
            chain = x => mark + inner(x + 1);
        }

        int length = 0;
        foreach (string name in Names(500))
        {
            length += name.Length + new int[30].Length;
        }

        Console.WriteLine(length);
        Console.WriteLine(chain(0));
    }
}

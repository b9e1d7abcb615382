// covers: hash-set x int, string; set-operations x int
using System;
using System.Collections.Generic;

namespace Programs.Collections.Sets;

internal static class Program
{
    internal static void Main()
    {
        var a = new HashSet<int>();
        for (int i = 0; i < 40; i += 2)
        {
            Console.Write(a.Add(i % 30) ? '+' : '-');
        }

        Console.WriteLine(a.Count);
        var b = new HashSet<int> { 3, 4, 5, 6, 100 };
        Console.WriteLine(b.Overlaps(a));
        b.IntersectWith(a);
        Console.WriteLine(b.Count);
        b.UnionWith([1, 2, 3]);
        Console.WriteLine(b.Count);
        b.ExceptWith([2, 4]);
        b.SymmetricExceptWith([1, 7]);
        Console.WriteLine(b.Contains(1));
        Console.WriteLine(b.IsSubsetOf(new[] { 3, 6, 7, 8 }));
        Console.WriteLine(b.SetEquals([7, 6, 3]));
        Console.WriteLine(a.Remove(8) && !a.Remove(9));
        Console.WriteLine(a.RemoveWhere(x => x > 10));
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "A", "a", "b" };
        Console.WriteLine(words.Count);
    }
}

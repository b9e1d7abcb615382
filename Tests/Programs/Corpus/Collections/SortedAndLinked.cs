// covers: sorted-dictionary x string; sorted-set x int; linked-list x int
using System;
using System.Collections.Generic;

namespace Programs.Collections.SortedAndLinked;

internal static class Program
{
    internal static void Main()
    {
        var sorted = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (string s in "pear apple fig cherry banana".Split(' '))
        {
            sorted[s] = s.Length;
        }

        sorted.Remove("fig");
        foreach (KeyValuePair<string, int> p in sorted)
        {
            Console.Write(p.Key + "=" + p.Value + " ");
        }

        Console.WriteLine();
        var set = new SortedSet<int> { 5, 1, 9, 3, 7, 5 };
        Console.WriteLine(set.Min + set.Max * 10);
        Console.WriteLine(string.Join(' ', set));
        var list = new LinkedList<int>();
        for (int i = 0; i < 5; i++)
        {
            list.AddLast(i);
            list.AddFirst(-i);
        }

        LinkedListNode<int> node = list.Find(3)!;
        list.AddBefore(node, 100);
        list.AddAfter(node, 200);
        list.RemoveFirst();
        list.Remove(node);
        Console.WriteLine(string.Join(' ', list));
        Console.WriteLine(list.Count);
        Console.WriteLine(list.Last!.Previous!.Value);
    }
}

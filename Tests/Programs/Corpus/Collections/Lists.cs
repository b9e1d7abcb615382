// covers: list x int, string, struct
using System;
using System.Collections.Generic;

namespace Programs.Collections.Lists;

internal static class Program
{
    internal static void Main()
    {
        var list = new List<int>();
        for (int i = 0; i < 20; i++)
        {
            list.Add(i * 7 % 20);
        }

        list.Insert(3, 100);
        list.RemoveAt(0);
        Console.WriteLine(list.Remove(14));
        Console.WriteLine(list.Remove(999));
        Console.WriteLine(list.IndexOf(100));
        Console.WriteLine(list.Contains(19));
        list.Sort();
        Console.WriteLine(string.Join(' ', list));
        Console.WriteLine(list.BinarySearch(13));
        list.Reverse();
        list.RemoveAll(x => x % 3 == 0);
        Console.WriteLine(string.Join(' ', list));
        list.AddRange([1, 2, 3]);
        list.InsertRange(1, new[] { 8, 9 });
        list.RemoveRange(3, 2);
        Console.WriteLine(list.Count);
        Console.WriteLine(list.Find(x => x > 50) + list.FindIndex(x => x == 9));
        Console.WriteLine(list.Exists(x => x < 0));
        list[0]++;
        int sum = 0;
        foreach (int x in list)
        {
            sum = (sum * 3) + x;
        }

        Console.WriteLine(sum);
        try
        {
            foreach (int x in list)
            {
                list.Add(x);
            }
        }
        catch (InvalidOperationException)
        {
            Console.WriteLine("changed while walked");
        }

        try
        {
            Console.WriteLine(list[list.Count]);
        }
        catch (ArgumentOutOfRangeException)
        {
            Console.WriteLine("outside");
        }

        var words = new List<string> { "pear", "apple", "fig" };
        words.Sort(StringComparer.Ordinal);
        Console.WriteLine(string.Join(',', words.ToArray()));
        var pairs = new List<(int, string)> { (2, "b"), (1, "a") };
        pairs.Sort((a, b) => a.Item1.CompareTo(b.Item1));
        Console.WriteLine(pairs[0].Item2);
        list.Clear();
        Console.WriteLine(list.Count);
    }
}

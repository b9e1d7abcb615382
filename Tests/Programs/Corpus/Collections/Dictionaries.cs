// covers: dictionary x int, string, struct, enum
using System;
using System.Collections.Generic;

namespace Programs.Collections.Dictionaries;

internal static class Program
{
    internal static void Main()
    {
        var squares = new Dictionary<int, long>();
        for (int i = -50; i < 50; i++)
        {
            squares[i] = (long)i * i;
        }

        Console.WriteLine(squares.Count);
        Console.WriteLine(squares[-7] + squares[49]);
        Console.WriteLine(squares.TryGetValue(77, out long none) ? -1 : none);
        Console.WriteLine(squares.Remove(3));
        Console.WriteLine(squares.ContainsKey(3));
        Console.WriteLine(squares.TryAdd(3, 1));
        Console.WriteLine(squares.TryAdd(3, 2));
        squares[3]++;
        Console.WriteLine(squares[3]);
        long sum = 0;
        foreach ((int key, long value) in squares)
        {
            sum += key * value;
        }

        Console.WriteLine(sum);
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["One"] = 1, ["two"] = 2 };
        Console.WriteLine(words["ONE"] + words["Two"]);
        foreach (string w in "the cat and the dog and the bird".Split(' '))
        {
            words[w] = words.GetValueOrDefault(w) + 10;
        }

        Console.WriteLine(words["the"]);
        var points = new Dictionary<(int, int), string> { [(1, 2)] = "a", [(2, 1)] = "b" };
        Console.WriteLine(points[(2, 1)]);
        Console.WriteLine(points.ContainsKey((3, 3)));
        try
        {
            Console.WriteLine(words["none"]);
        }
        catch (KeyNotFoundException)
        {
            Console.WriteLine("no such key");
        }

        try
        {
            words.Add("one", 5);
        }
        catch (ArgumentException)
        {
            Console.WriteLine("there already");
        }

        var days = new Dictionary<DayOfWeek, int> { [DayOfWeek.Friday] = 5 };
        Console.WriteLine(days.ContainsKey(DayOfWeek.Monday));
        words.Clear();
        Console.WriteLine(words.Count);
    }
}

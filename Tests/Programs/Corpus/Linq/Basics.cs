// covers: linq x int, string
using System;
using System.Collections.Generic;
using System.Linq;

namespace Programs.Linq.Basics;

internal static class Program
{
    internal static void Main()
    {
        int[] numbers = [5, 3, 8, 1, 9, 2, 8];
        Console.WriteLine(numbers.Where(n => n > 2).Select(n => n * n).Sum());
        Console.WriteLine(string.Join(' ', numbers.OrderBy(n => n)));
        Console.WriteLine(string.Join(' ', numbers.OrderByDescending(n => n % 3).ThenBy(n => n)));
        Console.WriteLine(numbers.Max() - numbers.Min());
        Console.WriteLine(numbers.Distinct().Count());
        Console.WriteLine(numbers.First(n => n > 5) + numbers.Last() + numbers.FirstOrDefault(n => n > 50));
        Console.WriteLine(numbers.Any(n => n == 9) && numbers.All(n => n > 0));
        Console.WriteLine(string.Join(' ', numbers.Skip(2).Take(3).Reverse()));
        Console.WriteLine(numbers.Aggregate(1, (a, n) => (a * 10) + n));
        Console.WriteLine(string.Join(' ', Enumerable.Range(3, 5).Concat(Enumerable.Repeat(7, 2))));
        Console.WriteLine(string.Join(' ', numbers.Zip("abc", (n, c) => n.ToString() + c)));
        Console.WriteLine(numbers.TakeWhile(n => n != 1).Count() + numbers.SkipWhile(n => n != 1).Count());
        Console.WriteLine(numbers.Contains(8) ? numbers.ElementAt(2) : 0);
        Console.WriteLine(string.Join('|', numbers.Chunk(3).Select(c => string.Join(',', c))));
        Console.WriteLine(string.Join(' ', new[] { "b", "a" }.SelectMany(s => new[] { s, s + s })));
        List<int> list = numbers.ToList();
        IEnumerable<int> lazy = list.Where(n => n > 7);
        list.Add(70);
        Console.WriteLine(lazy.Count());
        Console.WriteLine(numbers.Union([100, 5]).Intersect([100, 1, 5]).Except([1]).Sum());
    }
}

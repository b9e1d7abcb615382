// covers: pattern-type x int, string, class; pattern-when x int
using System;

namespace Programs.Patterns.Types;

internal static class Program
{
    private static string Describe(object? o) => o switch
    {
        null => "null",
        int and < 0 => "negative",
        int i when i % 2 == 0 => "even " + i,
        int i => "odd " + i,
        string { Length: 0 } => "empty",
        string { Length: > 5 } s => "long " + s[..5],
        string s => "short " + s,
        true or false => "bool",
        int[] { Length: var n } => "array of " + n,
        (1, var second) => "pair with one and " + second,
        (int, int) => "pair",
        Shape { Area: > 10, Name: "square" or "circle" } => "large",
        Shape => "shape",
        _ => "other",
    };

    internal static void Main()
    {
        object?[] all = [null, -1, 4, 7, "", "abcdefgh", "abc", true, new int[3], (1, 2), (2, 1), new Shape("square", 11), new Shape("square", 9), new Shape("line", 99), 5L, 'c'];
        foreach (object? o in all)
        {
            Console.WriteLine(Describe(o));
        }
    }
}

internal sealed record Shape(string Name, int Area);

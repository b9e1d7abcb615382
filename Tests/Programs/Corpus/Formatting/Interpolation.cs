// covers: interpolation x int, string, bool, char, struct; alignment x int, string
using System;

namespace Programs.Formatting.Interpolation;

internal static class Program
{
    internal static void Main()
    {
        int n = 42;
        string s = "text";
        bool b = true;
        char c = 'c';
        string? nothing = null;
        Console.WriteLine($"{n} {s} {b} {c} {nothing}|");
        Console.WriteLine($"[{n,6}] [{n,-6}] [{s,8}] [{s,-8}]");
        Console.WriteLine($"{n:X4} {n:D5} {-n,8:D5}");
        Console.WriteLine($"{{braces}} {n + 1} {(n > 40 ? "large" : "small")}");
        Console.WriteLine($"{new Point(3, 4)} and {new Point(5, 6),10}|");
        Console.WriteLine($"""
            raw {n}
              {s}
            """);
        Console.WriteLine($"nested {$"inner {n}"} {string.Concat("a", $"{c}")}");
        Console.WriteLine($"{s[0]}{s.Length}{s[^1]}");
    }
}

internal readonly struct Point(int x, int y)
{
    public override string ToString() => "(" + x + "," + y + ")";
}

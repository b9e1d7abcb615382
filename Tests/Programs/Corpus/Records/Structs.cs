// covers: record x struct; equality x struct
using System;

namespace Programs.Records.Structs;

internal static class Program
{
    internal static void Main()
    {
        var a = new Point(3, -4);
        Point b = a with { X = 5 };
        Console.WriteLine(a);
        Console.WriteLine(b);
        Console.WriteLine(a == new Point(3, -4));
        Console.WriteLine(a.Equals(b));
        Console.WriteLine(a.Length2);
        (int x, int y) = b;
        Console.WriteLine(x * y);
        var v = new Mutable { Left = "l", Right = 2 };
        v.Right++;
        Console.WriteLine(v);
        Console.WriteLine(v == new Mutable { Left = "l", Right = 3 });
        Console.WriteLine(new Wrapper(new Point(1, 2), [1]).Where);
    }
}

internal readonly record struct Point(int X, int Y)
{
    public int Length2 => (X * X) + (Y * Y);
}

internal record struct Mutable
{
    public string Left { get; set; }

    public long Right { get; set; }
}

internal sealed record Wrapper(Point Where, int[] Data);

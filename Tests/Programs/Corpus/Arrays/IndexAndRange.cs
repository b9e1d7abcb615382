// covers: index-range x int, string
using System;

namespace Programs.Arrays.IndexAndRange;

internal static class Program
{
    internal static void Main()
    {
        int[] a = [0, 10, 20, 30, 40, 50, 60];
        Console.WriteLine(a[^1]);
        Console.WriteLine(a[^a.Length]);
        int[] middle = a[2..^2];
        Console.WriteLine(middle.Length);
        middle[0] = -1;
        Console.WriteLine(a[2]);
        Console.WriteLine(a[..3].Length + a[5..].Length + a[..].Length);
        Index i = ^2;
        Range r = 1..i;
        Console.WriteLine(a[i]);
        Console.WriteLine(a[r].Length);
        string text = "hello, world";
        Console.WriteLine(text[7..]);
        Console.WriteLine(text[..^7]);
        Console.WriteLine(text[^5]);
        (int offset, int length) = r.GetOffsetAndLength(20);
        Console.WriteLine(offset + (length * 100));
    }
}

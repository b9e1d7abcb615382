// covers: array-copy x int, string; array-fill x int; array-reverse x int; array-indexof x int, string
using System;

namespace Programs.Arrays.ArrayMethods;

internal static class Program
{
    internal static void Main()
    {
        int[] a = new int[8];
        Array.Fill(a, 3);
        a[2] = 9;
        a[5] = 9;
        Console.WriteLine(Array.IndexOf(a, 9));
        Console.WriteLine(Array.LastIndexOf(a, 9));
        Console.WriteLine(Array.IndexOf(a, 10));
        var b = new int[10];
        Array.Copy(a, 1, b, 4, 5);
        Show(b);
        Array.Copy(b, 3, b, 5, 4);
        Show(b);
        Array.Copy(b, 5, b, 4, 4);
        Show(b);
        Array.Reverse(b);
        Show(b);
        Array.Clear(b, 2, 3);
        Show(b);
        Array.Resize(ref b, 4);
        Show(b);
        string[] words = ["x", "y", "z"];
        Console.WriteLine(Array.IndexOf(words, "z"));
        var copy = (string[])words.Clone();
        copy[0] = "w";
        Console.WriteLine(words[0] + copy[0]);
        Console.WriteLine(Array.Empty<int>().Length);
    }

    private static void Show(int[] values)
    {
        foreach (int v in values)
        {
            Console.Write(v);
            Console.Write(' ');
        }

        Console.WriteLine();
    }
}

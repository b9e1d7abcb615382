// covers: indexof x string, char; substring x string; trim x string; replace x string, char
using System;

namespace Programs.Strings.SearchAndCut;

internal static class Program
{
    internal static void Main()
    {
        const string Text = "  the quick brown fox jumps over the lazy dog  ";
        Console.WriteLine(Text.IndexOf("the", StringComparison.Ordinal));
        Console.WriteLine(Text.LastIndexOf("the", StringComparison.Ordinal));
        Console.WriteLine(Text.IndexOf('q'));
        Console.WriteLine(Text.IndexOf('q', 7));
        Console.WriteLine(Text.IndexOf("cat", StringComparison.Ordinal));
        Console.WriteLine(Text.Contains("brown", StringComparison.Ordinal));
        Console.WriteLine("[" + Text.Trim() + "]");
        Console.WriteLine("[" + Text.TrimStart() + "]");
        Console.WriteLine("[" + Text.TrimEnd() + "]");
        Console.WriteLine("xxabcxx".Trim('x'));
        Console.WriteLine(Text.Trim().Substring(4, 5));
        Console.WriteLine(Text.Trim().Substring(40));
        Console.WriteLine(Text.Replace("the", "a", StringComparison.Ordinal));
        Console.WriteLine(Text.Replace('o', '0'));
        Console.WriteLine(Text.Trim().StartsWith("the quick", StringComparison.Ordinal));
        Console.WriteLine(Text.EndsWith("dog", StringComparison.Ordinal));
        Console.WriteLine("abc".Insert(1, "--"));
        Console.WriteLine("abcdef".Remove(2, 3));
        Console.WriteLine("7".PadLeft(3, '0') + "|" + "7".PadRight(3) + "|");
    }
}

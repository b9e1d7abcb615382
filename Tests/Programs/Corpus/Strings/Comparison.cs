// covers: equals x string; compare-ordinal x string
using System;

namespace Programs.Strings.Comparison;

internal static class Program
{
    internal static void Main()
    {
        string[] words = ["", "a", "A", "ab", "b", "a", "aB", "\u00e9", "a\0b"];
        foreach (string x in words)
        {
            foreach (string y in words)
            {
                int order = string.CompareOrdinal(x, y);
                Console.Write(order < 0 ? '<' : order > 0 ? '>' : '=');
                Console.Write(x == y ? '1' : '0');
                Console.Write(x.Equals(y, StringComparison.OrdinalIgnoreCase) ? '1' : '0');
                Console.Write(' ');
            }

            Console.WriteLine();
        }

        string built = "ab".Substring(0, 1) + "b";
        Console.WriteLine(built == "ab");
        Console.WriteLine(ReferenceEquals(built, "ab"));
        Console.WriteLine(built.Equals((object)"ab"));
        Console.WriteLine(string.IsNullOrEmpty(""));
        Console.WriteLine(string.IsNullOrEmpty(null));
        Console.WriteLine(string.IsNullOrWhiteSpace(" \t\n"));
    }
}

// covers: pattern-relational x int, long, char; pattern-logical x int
using System;

namespace Programs.Patterns.Relational;

internal static class Program
{
    private static int Grade(int score) => score switch
    {
        < 0 or > 100 => -1,
        >= 90 => 1,
        >= 75 and < 90 => 2,
        > 50 => 3,
        50 => 4,
        _ => 5,
    };

    private static bool IsIdentifier(string text)
    {
        if (text is not [>= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_', ..])
        {
            return false;
        }

        foreach (char c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return true;
    }

    private static string Size(long bytes) => bytes switch { < 1L << 10 => "bytes", < 1L << 20 => "kilo", < 1L << 30 => "mega", < 1L << 40 => "giga", _ => "more" };

    internal static void Main()
    {
        for (int i = -5; i < 110; i += 5)
        {
            Console.Write(Grade(i));
            Console.Write(' ');
        }

        Console.WriteLine();
        foreach (string s in new[] { "abc", "_x9", "9x", "", "a-b", "Z" })
        {
            Console.WriteLine(IsIdentifier(s));
        }

        for (int i = 5; i < 60; i += 10)
        {
            Console.WriteLine(Size(1L << i));
        }
    }
}

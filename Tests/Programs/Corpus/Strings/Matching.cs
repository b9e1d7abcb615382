// covers: string x search; wildcard x string
using System;

namespace Programs.Strings.Matching;

internal static class Program
{
    // Knuth-Morris-Pratt, and wildcards with backtracking.
    private static int Find(string text, string pattern)
    {
        var fall = new int[pattern.Length];
        for (int i = 1, k = 0; i < pattern.Length; i++)
        {
            while (k > 0 && pattern[i] != pattern[k])
            {
                k = fall[k - 1];
            }

            if (pattern[i] == pattern[k])
            {
                k++;
            }

            fall[i] = k;
        }

        for (int i = 0, k = 0; i < text.Length; i++)
        {
            while (k > 0 && text[i] != pattern[k])
            {
                k = fall[k - 1];
            }

            if (text[i] == pattern[k] && ++k == pattern.Length)
            {
                return i - k + 1;
            }
        }

        return -1;
    }

    private static bool Matches(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        if (pattern.IsEmpty)
        {
            return text.IsEmpty;
        }

        return pattern[0] == '*'
            ? Matches(text, pattern[1..]) || (!text.IsEmpty && Matches(text[1..], pattern))
            : !text.IsEmpty && (pattern[0] == '?' || pattern[0] == text[0]) && Matches(text[1..], pattern[1..]);
    }

    internal static void Main()
    {
        Console.WriteLine(Find("ababcababababcab", "ababab"));
        Console.WriteLine(Find("aaaaab", "aab"));
        Console.WriteLine(Find("abc", "abcd"));
        Console.WriteLine(Matches("station.temperature", "stat*.temp?rature"));
        Console.WriteLine(Matches("station.temperature", "*x*"));
        Console.WriteLine(Matches("aaaaaaaaaaaa", "a*a*a*b"));
        Console.WriteLine(Matches("", "***"));
    }
}

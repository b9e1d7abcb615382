// covers: foreach x string; indexer x string
using System;

namespace Programs.Strings.ForEachAndIndex;

internal static class Program
{
    internal static void Main()
    {
        const string Text = "the rain in spain stays mainly in the plain";
        var counts = new int[26];
        foreach (char c in Text)
        {
            if (c != ' ')
            {
                counts[c - 'a']++;
            }
        }

        for (int i = 0; i < 26; i++)
        {
            if (counts[i] > 0)
            {
                Console.Write((char)('a' + i));
                Console.Write(counts[i]);
            }
        }

        Console.WriteLine();
        bool palindrome = true;
        const string Word = "tattarrattat";
        for (int i = 0, j = Word.Length - 1; i < j; i++, j--)
        {
            palindrome &= Word[i] == Word[j];
        }

        Console.WriteLine(palindrome);
        var reversed = new char[Text.Length];
        for (int i = 0; i < Text.Length; i++)
        {
            reversed[^(i + 1)] = Text[i];
        }

        Console.WriteLine(new string(reversed));
        Console.WriteLine(new string('=', 5) + new string(reversed, 2, 3));
        Console.WriteLine(Text.ToCharArray().Length);
    }
}

// covers: string x build; char x arithmetic
using System;
using System.Text;

namespace Programs.Strings.RunLengthAndRot;

internal static class Program
{
    private static string Encode(string text)
    {
        var result = new StringBuilder();
        for (int i = 0; i < text.Length;)
        {
            int run = 1;
            while (i + run < text.Length && text[i + run] == text[i])
            {
                run++;
            }

            if (run > 1)
            {
                result.Append(run);
            }

            result.Append(text[i]);
            i += run;
        }

        return result.ToString();
    }

    private static string Decode(string text)
    {
        var result = new StringBuilder();
        int run = 0;
        foreach (char c in text)
        {
            if (char.IsDigit(c))
            {
                run = (run * 10) + c - '0';
            }
            else
            {
                result.Append(c, run == 0 ? 1 : run);
                run = 0;
            }
        }

        return result.ToString();
    }

    private static string Turn(string text)
    {
        var result = new char[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            result[i] = c switch
            {
                >= 'a' and <= 'z' => (char)('a' + ((c - 'a' + 13) % 26)),
                >= 'A' and <= 'Z' => (char)('A' + ((c - 'A' + 13) % 26)),
                _ => c,
            };
        }

        return new string(result);
    }

    internal static void Main()
    {
        string[] texts = ["", "a", "aaaaaaaaaaaabbc", "WWWWBWWWWWWWWWWWWBBBWWWW", "no runs"];
        foreach (string t in texts)
        {
            string encoded = Encode(t);
            Console.WriteLine(encoded);
            Console.WriteLine(Decode(encoded) == t);
            Console.WriteLine(Turn(t) + Turn(Turn(t)));
        }
    }
}

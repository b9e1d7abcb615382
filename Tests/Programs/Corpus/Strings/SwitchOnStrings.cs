// covers: switch x string
using System;
using System.Runtime.CompilerServices;

namespace Programs.Strings.SwitchOnStrings;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Number(string? word)
    {
        switch (word)
        {
            case "zero": return 0;
            case "one": return 1;
            case "two": return 2;
            case "three": return 3;
            case "four": return 4;
            case "five": return 5;
            case "six": return 6;
            case "seven": return 7;
            case "eight": return 8;
            case "": return -2;
            case null: return -3;
            default: return -1;
        }
    }

    internal static void Main()
    {
        foreach (string word in "zero one two three four five six seven eight nine on onee".Split(' '))
        {
            Console.WriteLine(Number(word));
            Console.WriteLine(Number(word[..1] + word[1..]));
        }

        Console.WriteLine(Number(""));
        Console.WriteLine(Number(null));
    }
}

// covers: concat x string, char, int, bool
using System;

namespace Programs.Strings.Concatenation;

internal static class Program
{
    internal static void Main()
    {
        string a = "";
        for (int i = 0; i < 8; i++)
        {
            a += i;
            a += (char)('a' + i);
            a = "<" + a + ">";
        }

        Console.WriteLine(a);
        Console.WriteLine(a.Length);
        string? nothing = null;
        Console.WriteLine("a" + nothing + "b");
        Console.WriteLine(nothing + nothing == "");
        Console.WriteLine("x" + 1 + 2L + true + 'c' + null + -5);
        Console.WriteLine(string.Concat("p", "q", "r", "s"));
        Console.WriteLine(1 + 2 + "three" + 4 + 5);
    }
}

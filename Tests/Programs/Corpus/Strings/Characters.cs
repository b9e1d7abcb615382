// covers: char-class x char; case x char, string
using System;

namespace Programs.Strings.Characters;

internal static class Program
{
    internal static void Main()
    {
        foreach (char c in "aZ5 _\t\n-.\u00e9\u0416\u4e2d\u0660")
        {
            int bits = 0;
            bits |= char.IsLetter(c) ? 1 : 0;
            bits |= char.IsDigit(c) ? 2 : 0;
            bits |= char.IsWhiteSpace(c) ? 4 : 0;
            bits |= char.IsUpper(c) ? 8 : 0;
            bits |= char.IsLower(c) ? 16 : 0;
            bits |= char.IsLetterOrDigit(c) ? 32 : 0;
            bits |= char.IsPunctuation(c) ? 64 : 0;
            bits |= char.IsAsciiLetter(c) ? 128 : 0;
            Console.Write(bits);
            Console.Write(' ');
        }

        Console.WriteLine();
        Console.WriteLine("Hello World 123".ToUpperInvariant());
        Console.WriteLine("Hello World 123".ToLowerInvariant());
        Console.WriteLine(char.ToUpperInvariant('q'));
        Console.WriteLine((int)char.ToLowerInvariant('\u0416'));
        char letter = 'a';
        letter += (char)2;
        Console.WriteLine(letter);
        Console.WriteLine((char)(letter + 1));
        Console.WriteLine('a' + 'b');
        Console.WriteLine(char.ToString('x') + 'y'.ToString());
    }
}

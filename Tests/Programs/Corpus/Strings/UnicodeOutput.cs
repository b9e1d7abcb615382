// covers: utf8 x string, char
using System;

namespace Programs.Strings.UnicodeOutput;

internal static class Program
{
    internal static void Main()
    {
        Console.WriteLine("gr\u00fc\u00df Gott");
        Console.WriteLine("\u0416\u0443\u043a");
        Console.WriteLine("\u4e2d\u6587");
        Console.WriteLine("\U0001F600 is two chars");
        Console.WriteLine("\U0001F600".Length);
        Console.WriteLine((int)"\U0001F600"[1]);
        Console.WriteLine('\u20ac');
        Console.Write("no line end: ");
        Console.Write('\u00e9');
        Console.WriteLine();
        Console.WriteLine("tab\there, quote \" and backslash \\");
    }
}

// covers: unhandled x null-reference
// alone
using System;

namespace Programs.Endings.UnhandledTrap;

internal static class Program
{
    private static string? s_text;

    internal static int Main()
    {
        Console.WriteLine("begin");
        return s_text!.Length;
    }
}

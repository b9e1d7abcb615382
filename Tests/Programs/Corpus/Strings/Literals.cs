// covers: literal x string; raw-string x string; interned x string
using System;
using System.Runtime.CompilerServices;

namespace Programs.Strings.Literals;

internal static class Program
{
    internal static void Main()
    {
        const string A = "con" + "stant";
        string b = "constant";
        Console.WriteLine(ReferenceEquals(A, b));
        Console.WriteLine(string.Empty.Length);
        Console.WriteLine(@"C:\path\""quoted""");
        Console.WriteLine("""
            raw "text"
              indented
            """);
        Console.WriteLine("a\0b".Length);
        string[] texts = ["one", "two", "one"];
        Console.WriteLine(ReferenceEquals(texts[0], texts[2]));
        Console.WriteLine(Pick(0) + Pick(1) + Pick(2));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string Pick(int i) => i switch { 0 => "zero ", 1 => "one ", _ => "many" };
}

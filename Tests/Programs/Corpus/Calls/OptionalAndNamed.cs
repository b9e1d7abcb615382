// covers: parameters-optional x int, long, string
using System;
using System.Runtime.CompilerServices;

namespace Programs.Calls.OptionalAndNamed;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Compose(int a, int b = 7, long c = -1, string text = "none", bool last = true)
    {
        Console.WriteLine(text);
        return (a * 1000) + (b * 10) + c + (last ? 0 : 5);
    }

    internal static void Main()
    {
        Console.WriteLine(Compose(1));
        Console.WriteLine(Compose(1, 2));
        Console.WriteLine(Compose(1, c: 3));
        Console.WriteLine(Compose(last: false, a: 9, text: "named"));
        int x = 1;
        Console.WriteLine(Compose(b: x++, a: x++, c: x++));
    }
}

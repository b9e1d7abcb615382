// covers: tuple x int, long, bool, string
using System;
using System.Runtime.CompilerServices;

namespace Programs.Structs.Tuples;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int Quotient, int Remainder) Divide(int a, int b) => (a / b, a % b);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (long, byte, (bool, short)) Deep(int x) => (x * 10000000000, (byte)x, (x > 0, (short)-x));

    internal static void Main()
    {
        for (int i = 1; i < 6; i++)
        {
            (int quotient, int rest) = Divide(100, i * 7);
            Console.WriteLine(quotient);
            Console.WriteLine(rest);
            (long wide, _, (bool positive, short small)) = Deep(i - 3);
            Console.WriteLine(wide);
            Console.WriteLine(positive);
            Console.WriteLine(small);
        }

        var a = (1, "one");
        var b = (Number: 1, Name: "one");
        Console.WriteLine(a == b);
        b.Number++;
        Console.WriteLine(a != b);
        (a, b) = (b, a);
        Console.WriteLine(a.Item1);
        Console.WriteLine(b.Name);
    }
}

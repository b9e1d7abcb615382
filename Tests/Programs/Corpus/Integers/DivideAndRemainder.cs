// covers: div x int, uint; rem x int, uint
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.DivideAndRemainder;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Show(int a, int b)
    {
        Console.Write(a);
        Console.Write(" by ");
        Console.Write(b);
        Console.Write(": ");
        Console.Write(a / b);
        Console.Write(" rest ");
        Console.Write(a % b);
        Console.Write("; unsigned ");
        Console.Write((uint)a / (uint)b);
        Console.Write(" rest ");
        Console.WriteLine((uint)a % (uint)b);
    }

    internal static void Main()
    {
        for (int a = -9; a <= 9; a += 3)
        {
            for (int b = -4; b <= 4; b++)
            {
                if (b != 0)
                {
                    Show(a, b);
                }
            }
        }

        Show(int.MinValue, 1);
        Show(int.MinValue, 2);
        Show(int.MinValue, int.MinValue);
        Show(int.MaxValue, int.MinValue);
        Show(int.MaxValue, -1);
        Show(1000000007, 97);
    }
}

// covers: add x int, uint; sub x int, uint
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.AddWraps;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Value(int i) => i switch { 0 => 0, 1 => 1, 2 => -1, 3 => int.MaxValue, 4 => int.MinValue, 5 => 0x55555555, _ => -77 };

    internal static void Main()
    {
        for (int i = 0; i < 7; i++)
        {
            for (int j = 0; j < 7; j++)
            {
                int a = Value(i);
                int b = Value(j);
                Console.WriteLine(a + b);
                Console.WriteLine(a - b);
                Console.WriteLine((uint)a + (uint)b);
                Console.WriteLine((uint)a - (uint)b);
            }
        }
    }
}

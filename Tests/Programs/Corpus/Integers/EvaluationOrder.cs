// covers: order x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Integers.EvaluationOrder;

internal static class Program
{
    private static int s_count;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Next(int value)
    {
        Console.Write(value);
        Console.Write(' ');
        return s_count = (s_count * 3) + value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Three(int a, int b, int c) => (a * 100) - (b * 10) + c;

    internal static void Main()
    {
        Console.WriteLine(Next(1) + Next(2) * Next(3));
        Console.WriteLine(Three(Next(4), Next(5), Next(6)));
        int x = 5;
        Console.WriteLine(x + (x = 7) + x);
        Console.WriteLine(x++ + x++ * ++x);
        x = x++ + x;
        Console.WriteLine(x);
        x += Next(2) > 3 ? Next(7) : Next(8);
        Console.WriteLine(x);
        Console.WriteLine(Next(1) == Next(1) || Next(9) < 0 && Next(3) > 0);
    }
}

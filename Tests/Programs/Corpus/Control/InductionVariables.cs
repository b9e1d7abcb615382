// covers: induction x int, uint, short, byte
using System;

namespace Programs.Control.InductionVariables;

internal static class Program
{
    internal static void Main()
    {
        long sum = 0;
        for (int i = 0; i < 100; i += 7)
        {
            sum += (i * 12) + 5;
        }

        Console.WriteLine(sum);
        for (byte b = 3; b != 1; b += 2)
        {
            sum += b * 3;
        }

        Console.WriteLine(sum);
        for (short s = 32000; s > 0; s += 100)
        {
            sum -= s;
        }

        Console.WriteLine(sum);
        for (uint u = 0xFFFFFF00; u > 5; u += 17)
        {
            sum ^= u;
        }

        Console.WriteLine(sum);
        for (int i = int.MaxValue - 2; i > 0; i++)
        {
            sum += i;
        }

        Console.WriteLine(sum);
        for (int i = 1; i > 0; i *= 3)
        {
            sum += i * 5;
        }

        Console.WriteLine(sum);
    }
}

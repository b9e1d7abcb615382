// covers: add x long, ulong; sub x long, ulong
using System;

namespace Programs.Integers.WideCarry;

internal static class Program
{
    // Carries and borrows between the two words.
    internal static void Main()
    {
        ulong sum = 0xFFFFFFFE;
        long difference = 0x100000002;
        for (int i = 0; i < 6; i++)
        {
            Console.WriteLine(sum);
            Console.WriteLine(difference);
            sum++;
            difference--;
        }

        ulong a = 0xFFFFFFFFFFFFFFFE;
        for (int i = 0; i < 4; i++)
        {
            Console.WriteLine(a);
            a += 1;
        }

        long fibonacci = 1;
        long before = 0;
        for (int i = 0; i < 100; i++)
        {
            (before, fibonacci) = (fibonacci, before + fibonacci);
            if (i % 9 == 0)
            {
                Console.WriteLine(fibonacci);
            }
        }

        Console.WriteLine(before - fibonacci);
    }
}

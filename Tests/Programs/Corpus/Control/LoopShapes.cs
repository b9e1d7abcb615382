// covers: for x int; while x int; do x int; break x int; continue x int
using System;

namespace Programs.Control.LoopShapes;

internal static class Program
{
    internal static void Main()
    {
        int sum = 0;
        for (int i = 10; i-- > 0;)
        {
            sum = (sum * 3) + i;
        }

        Console.WriteLine(sum);
        for (int i = 0, j = 20; i < j; i++, j -= 2)
        {
            if (i == 3)
            {
                continue;
            }

            sum += i * j;
        }

        Console.WriteLine(sum);
        int k = 0;
        do
        {
            k += 3;
            if (k % 4 == 0)
            {
                continue;
            }

            sum -= k;
        }
        while (k < 30);
        Console.WriteLine(sum);
        while (true)
        {
            sum >>= 1;
            if (sum < 10)
            {
                break;
            }
        }

        Console.WriteLine(sum);
        for (;;)
        {
            if (++k > 100)
            {
                break;
            }
        }

        Console.WriteLine(k);
        while (k > 1000)
        {
            Console.WriteLine("never");
        }

        for (uint u = 5; u <= 5; u--)
        {
            Console.Write(u);
        }

        Console.WriteLine();
    }
}

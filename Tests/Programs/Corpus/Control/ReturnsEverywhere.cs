// covers: return x int
using System;
using System.Runtime.CompilerServices;

namespace Programs.Control.ReturnsEverywhere;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Classify(int a, int b)
    {
        if (a == b)
        {
            return 0;
        }

        for (int i = 0; ; i++)
        {
            if (a < 0)
            {
                return -i;
            }

            while (b > a)
            {
                if ((b & 7) == 5)
                {
                    return 1000 + i;
                }

                b -= a + 1;
                if (b == i)
                {
                    return 2000 + b;
                }
            }

            a -= b + 2;
            if (i > 50)
            {
                return i + a;
            }
        }
    }

    internal static void Main()
    {
        for (int a = 0; a < 12; a++)
        {
            for (int b = 0; b < 60; b += 7)
            {
                Console.Write(Classify(a, b));
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}

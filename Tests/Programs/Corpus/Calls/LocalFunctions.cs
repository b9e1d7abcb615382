// covers: local-function x int
using System;

namespace Programs.Calls.LocalFunctions;

internal static class Program
{
    internal static void Main()
    {
        int total = 0;
        int step = 1;
        for (int i = 0; i < 10; i++)
        {
            Add(i);
            step += Twice(step);
        }

        Console.WriteLine(total);
        Console.WriteLine(step);
        Console.WriteLine(Power(3, 13));

        void Add(int x) => total += x * step;

        static int Twice(int x) => x % 5 * 2;

        static long Power(long x, int n)
        {
            return n == 0 ? 1 : Half(n / 2) * (n % 2 == 0 ? 1 : x);

            long Half(int m)
            {
                long half = Power(x, m);
                return half * half;
            }
        }
    }
}

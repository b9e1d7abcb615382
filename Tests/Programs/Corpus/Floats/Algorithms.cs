// covers: double x loop; float x loop
using System;

namespace Programs.Floats.Algorithms;

internal static class Program
{
    internal static void Main()
    {
        double sum = 0;
        for (int i = 1; i < 200; i++)
        {
            sum += 1.0 / i;
        }

        Console.WriteLine(sum);
        double x = 2;
        for (int i = 0; i < 6; i++)
        {
            x -= ((x * x) - 2) / (2 * x);
        }

        Console.WriteLine(x);
        float f = 1;
        for (int i = 0; i < 30; i++)
        {
            f = (f * 1.1f) - 0.05f;
        }

        Console.WriteLine(f);
        int inside = 0;
        for (int row = 0; row < 20; row++)
        {
            for (int column = 0; column < 40; column++)
            {
                double cr = (column / 20.0) - 1.5, ci = (row / 10.0) - 1, zr = 0, zi = 0;
                int n = 0;
                while (n < 50 && (zr * zr) + (zi * zi) < 4)
                {
                    (zr, zi) = ((zr * zr) - (zi * zi) + cr, (2 * zr * zi) + ci);
                    n++;
                }

                inside += n;
                Console.Write(n == 50 ? '#' : '.');
            }

            Console.WriteLine();
        }

        Console.WriteLine(inside);
    }
}

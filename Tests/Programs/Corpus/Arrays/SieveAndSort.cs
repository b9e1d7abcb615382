// covers: loop-array x int, bool
using System;

namespace Programs.Arrays.SieveAndSort;

internal static class Program
{
    internal static void Main()
    {
        var composite = new bool[400];
        int count = 0;
        for (int i = 2; i < composite.Length; i++)
        {
            if (!composite[i])
            {
                count++;
                for (int j = i * i; j < composite.Length; j += i)
                {
                    composite[j] = true;
                }
            }
        }

        Console.WriteLine(count);
        var values = new int[50];
        uint seed = 5;
        for (int i = 0; i < values.Length; i++)
        {
            seed = (seed * 1103515245) + 12345;
            values[i] = (int)(seed >> 16) % 1000;
        }

        for (int i = 1; i < values.Length; i++)
        {
            int v = values[i];
            int j = i - 1;
            while (j >= 0 && values[j] > v)
            {
                values[j + 1] = values[j];
                j--;
            }

            values[j + 1] = v;
        }

        foreach (int v in values)
        {
            Console.Write(v);
            Console.Write(' ');
        }

        Console.WriteLine();
    }
}

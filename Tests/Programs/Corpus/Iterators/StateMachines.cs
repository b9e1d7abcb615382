// covers: yield x class, struct; yield-loop x nested
using System;
using System.Collections.Generic;

namespace Programs.Iterators.StateMachines;

internal static class Program
{
    private static IEnumerable<(int X, int Y)> Spiral(int size)
    {
        int left = 0, right = size - 1, top = 0, bottom = size - 1;
        while (left <= right && top <= bottom)
        {
            for (int x = left; x <= right; x++)
            {
                yield return (x, top);
            }

            top++;
            for (int y = top; y <= bottom; y++)
            {
                yield return (right, y);
            }

            right--;
            if (top <= bottom)
            {
                for (int x = right; x >= left; x--)
                {
                    yield return (x, bottom);
                }

                bottom--;
            }

            if (left <= right)
            {
                for (int y = bottom; y >= top; y--)
                {
                    yield return (left, y);
                }

                left++;
            }
        }
    }

    internal static void Main()
    {
        for (int size = 1; size < 5; size++)
        {
            foreach ((int x, int y) in Spiral(size))
            {
                Console.Write(x);
                Console.Write(y);
                Console.Write(' ');
            }

            Console.WriteLine();
        }
    }
}

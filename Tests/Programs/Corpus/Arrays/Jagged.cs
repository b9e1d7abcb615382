// covers: array-jagged x int
using System;

namespace Programs.Arrays.Jagged;

internal static class Program
{
    internal static void Main()
    {
        var triangle = new int[10][];
        for (int row = 0; row < triangle.Length; row++)
        {
            triangle[row] = new int[row + 1];
            triangle[row][0] = 1;
            triangle[row][row] = 1;
            for (int i = 1; i < row; i++)
            {
                triangle[row][i] = triangle[row - 1][i - 1] + triangle[row - 1][i];
            }
        }

        foreach (int[] row in triangle)
        {
            foreach (int x in row)
            {
                Console.Write(x);
                Console.Write(' ');
            }

            Console.WriteLine();
        }

        (triangle[3], triangle[7]) = (triangle[7], triangle[3]);
        Console.WriteLine(triangle[3].Length);
    }
}

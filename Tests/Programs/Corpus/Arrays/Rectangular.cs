// covers: array-2d x int, byte; array-3d x long
using System;

namespace Programs.Arrays.Rectangular;

internal static class Program
{
    internal static void Main()
    {
        var grid = new int[4, 5];
        for (int y = 0; y < grid.GetLength(0); y++)
        {
            for (int x = 0; x < grid.GetLength(1); x++)
            {
                grid[y, x] = (y * 10) + x;
            }
        }

        int sum = 0;
        foreach (int v in grid)
        {
            sum = (sum * 3) + v;
        }

        Console.WriteLine(sum);
        Console.WriteLine(grid.Length);
        Console.WriteLine(grid.Rank);
        byte[,] picture = { { 1, 2, 3 }, { 4, 5, 250 } };
        picture[1, 2] += 10;
        ref byte corner = ref picture[0, 0];
        corner = 99;
        Console.WriteLine(picture[1, 2]);
        Console.WriteLine(picture[0, 0]);
        var cube = new long[2, 3, 4];
        for (int i = 0; i < 24; i++)
        {
            cube[i / 12, i / 4 % 3, i % 4] = 1L << i;
        }

        Console.WriteLine(cube[1, 2, 3] + cube[0, 1, 2]);
        Console.WriteLine(cube.GetUpperBound(1));
    }
}

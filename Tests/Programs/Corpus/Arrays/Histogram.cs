// covers: array x int, byte, ushort; array-of-array x byte
using System;

namespace Programs.Arrays.Histogram;

internal static class Program
{
    internal static void Main()
    {
        const int Width = 40, Height = 12;
        var picture = new byte[Height][];
        for (int y = 0; y < Height; y++)
        {
            picture[y] = new byte[Width];
            for (int x = 0; x < Width; x++)
            {
                picture[y][x] = (byte)((((x * 13) ^ (y * 29)) + (x * y)) & 255);
            }
        }

        var histogram = new ushort[16];
        foreach (byte[] row in picture)
        {
            foreach (byte p in row)
            {
                histogram[p >> 4]++;
            }
        }

        foreach (ushort h in histogram)
        {
            Console.Write(h);
            Console.Write(' ');
        }

        Console.WriteLine();
        // A box filter of 3 x 3 with borders repeated.
        long hash = 0;
        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width; x++)
            {
                int sum = 0;
                for (int dy = -1; dy <= 1; dy++)
                {
                    for (int dx = -1; dx <= 1; dx++)
                    {
                        sum += picture[Math.Clamp(y + dy, 0, Height - 1)][Math.Clamp(x + dx, 0, Width - 1)];
                    }
                }

                hash = ((hash * 257) + (sum / 9)) % 1000000007;
            }
        }

        Console.WriteLine(hash);
    }
}

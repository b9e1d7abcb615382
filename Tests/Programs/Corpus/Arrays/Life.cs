// covers: array-2d x bool
using System;

namespace Programs.Arrays.Life;

internal static class Program
{
    // Conway's game of life on a torus.
    internal static void Main()
    {
        const int Size = 12;
        var cells = new bool[Size, Size];
        cells[1, 2] = cells[2, 3] = cells[3, 1] = cells[3, 2] = cells[3, 3] = true;
        for (int generation = 0; generation < 20; generation++)
        {
            var next = new bool[Size, Size];
            for (int y = 0; y < Size; y++)
            {
                for (int x = 0; x < Size; x++)
                {
                    int neighbours = 0;
                    for (int dy = -1; dy <= 1; dy++)
                    {
                        for (int dx = -1; dx <= 1; dx++)
                        {
                            if ((dx != 0 || dy != 0) && cells[(y + dy + Size) % Size, (x + dx + Size) % Size])
                            {
                                neighbours++;
                            }
                        }
                    }

                    next[y, x] = neighbours == 3 || (neighbours == 2 && cells[y, x]);
                }
            }

            cells = next;
        }

        for (int y = 0; y < Size; y++)
        {
            for (int x = 0; x < Size; x++)
            {
                Console.Write(cells[y, x] ? '#' : '.');
            }

            Console.WriteLine();
        }
    }
}

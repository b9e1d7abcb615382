// covers: array-2d x long; operator x class
using System;

namespace Programs.Arrays.Matrices;

internal static class Program
{
    internal static void Main()
    {
        Matrix power = new(new long[,] { { 1, 1 }, { 1, 0 } });
        Matrix result = Matrix.Identity(2);
        for (int n = 90; n > 0; n >>= 1)
        {
            if ((n & 1) != 0)
            {
                result *= power;
            }

            power *= power;
        }

        Console.WriteLine(result[0, 1]);
        Matrix a = new(new long[,] { { 2, -1, 0 }, { 4, 3, 7 }, { 1, 5, -2 } });
        Console.WriteLine(a.Determinant());
        Console.WriteLine((a * a).Determinant());
        Console.WriteLine((a * Matrix.Identity(3))[2, 1]);
    }
}

internal sealed class Matrix(long[,] cells)
{
    private readonly long[,] _cells = cells;

    public long this[int row, int column] => _cells[row, column];

    public static Matrix Identity(int size)
    {
        var cells = new long[size, size];
        for (int i = 0; i < size; i++)
        {
            cells[i, i] = 1;
        }

        return new Matrix(cells);
    }

    public static Matrix operator *(Matrix a, Matrix b)
    {
        int size = a._cells.GetLength(0);
        var cells = new long[size, size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j < size; j++)
            {
                for (int k = 0; k < size; k++)
                {
                    cells[i, j] += a._cells[i, k] * b._cells[k, j];
                }
            }
        }

        return new Matrix(cells);
    }

    public long Determinant() =>
        (_cells[0, 0] * ((_cells[1, 1] * _cells[2, 2]) - (_cells[1, 2] * _cells[2, 1])))
        - (_cells[0, 1] * ((_cells[1, 0] * _cells[2, 2]) - (_cells[1, 2] * _cells[2, 0])))
        + (_cells[0, 2] * ((_cells[1, 0] * _cells[2, 1]) - (_cells[1, 1] * _cells[2, 0])));
}

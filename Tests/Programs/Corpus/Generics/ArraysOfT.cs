// covers: array x T; ref x T; span x T
using System;
using System.Runtime.CompilerServices;

namespace Programs.Generics.ArraysOfT;

internal static class Program
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Rotate<T>(T[] items, int by)
    {
        var copy = (T[])items.Clone();
        for (int i = 0; i < items.Length; i++)
        {
            items[(i + by) % items.Length] = copy[i];
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref T Pick<T>(T[] items, int i) => ref items[i];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fill<T>(Span<T> span, Func<int, T> f)
    {
        for (int i = 0; i < span.Length; i++)
        {
            span[i] = f(i);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T[,] Grid<T>(int size, T value)
    {
        var grid = new T[size, size];
        grid[size - 1, 0] = value;
        return grid;
    }

    internal static void Main()
    {
        string[] words = ["a", "b", "c", "d"];
        Rotate(words, 1);
        Console.WriteLine(string.Concat(words));
        (int, byte)[] pairs = [(1, 2), (3, 4), (5, 6)];
        Rotate(pairs, 2);
        Console.WriteLine(pairs[0].Item1 * 10 + pairs[2].Item2);
        Pick(words, 2) = "X";
        Pick(pairs, 1).Item1 += 50;
        Console.WriteLine(words[2] + pairs[1].Item1);
        var longs = new long[5];
        Fill(longs.AsSpan(1, 3), i => 1L << (i * 20));
        Console.WriteLine(longs[3] + longs[1]);
        Console.WriteLine(Grid(3, 'q')[2, 0]);
        Console.WriteLine(Grid(2, "g")[0, 1] is null);
    }
}

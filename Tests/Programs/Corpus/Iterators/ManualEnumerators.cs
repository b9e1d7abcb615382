// covers: enumerator x struct, class; foreach-pattern x struct
using System;

namespace Programs.Iterators.ManualEnumerators;

internal static class Program
{
    internal static void Main()
    {
        int sum = 0;
        foreach (int x in new Range2(3, 9))
        {
            sum = (sum * 2) + x;
        }

        Console.WriteLine(sum);
        foreach (string word in new Words("the quick brown"))
        {
            Console.WriteLine(word.Length + word);
        }

        foreach (ref int cell in new Cells([1, 2, 3]))
        {
            cell *= 10;
            Console.Write(cell);
        }

        Console.WriteLine();
    }
}

internal readonly struct Range2(int from, int to)
{
    public Walk GetEnumerator() => new(from, to);

    public struct Walk(int from, int to)
    {
        public int Current { get; private set; } = from - 1;

        public bool MoveNext() => ++Current < to;
    }
}

internal sealed class Words(string text)
{
    private int _at;

    public string Current { get; private set; } = "";

    public Words GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_at >= text.Length)
        {
            return false;
        }

        int end = text.IndexOf(' ', _at);
        end = end < 0 ? text.Length : end;
        Current = text[_at..end];
        _at = end + 1;
        return true;
    }
}

internal ref struct Cells(int[] values)
{
    private readonly int[] _values = values;
    private int _at = -1;

    public readonly ref int Current => ref _values[_at];

    public readonly Cells GetEnumerator() => this;

    public bool MoveNext() => ++_at < _values.Length;
}

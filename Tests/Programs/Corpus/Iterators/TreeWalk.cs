// covers: yield-recursive x class
using System;
using System.Collections;
using System.Collections.Generic;

namespace Programs.Iterators.TreeWalk;

internal static class Program
{
    internal static void Main()
    {
        var tree = new Tree<int>();
        foreach (int x in new[] { 50, 20, 70, 10, 30, 60, 80, 25, 35 })
        {
            tree.Add(x);
        }

        int sum = 0;
        foreach (int x in tree)
        {
            sum = (sum * 3) + x;
            Console.Write(x);
            Console.Write(' ');
        }

        Console.WriteLine(sum);
    }
}

internal sealed class Tree<T> : IEnumerable<T>
    where T : IComparable<T>
{
    private T? _value;
    private bool _hasValue;
    private Tree<T>? _left;
    private Tree<T>? _right;

    public void Add(T value)
    {
        if (!_hasValue)
        {
            _value = value;
            _hasValue = true;
        }
        else if (value.CompareTo(_value) < 0)
        {
            (_left ??= new Tree<T>()).Add(value);
        }
        else
        {
            (_right ??= new Tree<T>()).Add(value);
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        if (_left is not null)
        {
            foreach (T x in _left)
            {
                yield return x;
            }
        }

        if (_hasValue)
        {
            yield return _value!;
        }

        if (_right is not null)
        {
            foreach (T x in _right)
            {
                yield return x;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

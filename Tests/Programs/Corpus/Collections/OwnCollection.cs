// covers: collection-initializer x class; indexer x class; enumerable x class
using System;
using System.Collections;
using System.Collections.Generic;

namespace Programs.Collections.OwnCollection;

internal static class Program
{
    internal static void Main()
    {
        var ring = new Ring<string>(3) { "a", "b", "c", "d" };
        foreach (string s in ring)
        {
            Console.Write(s);
        }

        Console.WriteLine(ring[0] + ring[^1]);
        IReadOnlyList<string> list = ring;
        Console.WriteLine(list.Count);
        IEnumerable<object> objects = ring;
        foreach (object o in objects)
        {
            Console.Write(o);
        }

        Console.WriteLine();
    }
}

internal sealed class Ring<T>(int capacity) : IReadOnlyList<T>
{
    private readonly T[] _items = new T[capacity];
    private int _first;

    public int Count { get; private set; }

    public T this[int index] => _items[(_first + index) % _items.Length];

    public void Add(T item)
    {
        if (Count < _items.Length)
        {
            _items[(_first + Count++) % _items.Length] = item;
        }
        else
        {
            _items[_first] = item;
            _first = (_first + 1) % _items.Length;
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

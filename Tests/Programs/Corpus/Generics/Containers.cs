// covers: generic-class x struct, class; generic-interface x int, string
using System;
using System.Collections;
using System.Collections.Generic;

namespace Programs.Generics.Containers;

internal static class Program
{
    internal static void Main()
    {
        var map = new SortedMap<string, int>(StringOrder.Instance);
        foreach (string s in new[] { "m", "c", "x", "a", "m", "e" })
        {
            map[s] = map.TryGet(s, out int n) ? n + 1 : 1;
        }

        foreach (Pair<string, int> p in map)
        {
            Console.Write(p.Key + p.Value + " ");
        }

        Console.WriteLine(map.Count);
        var numbers = new SortedMap<long, byte>(new Descending<long>()) { [5] = 1, [-7] = 2, [1L << 40] = 3 };
        foreach (Pair<long, byte> p in numbers)
        {
            Console.Write(p.Key);
            Console.Write(' ');
        }

        Console.WriteLine();
    }
}

internal readonly struct Pair<TKey, TValue>(TKey key, TValue value)
{
    public TKey Key => key;

    public TValue Value => value;
}

internal interface IOrder<in T>
{
    int Compare(T a, T b);
}

internal sealed class StringOrder : IOrder<object>
{
    public static readonly StringOrder Instance = new();

    public int Compare(object a, object b) => string.CompareOrdinal((string)a, (string)b);
}

internal sealed class Descending<T> : IOrder<T>
    where T : IComparable<T>
{
    public int Compare(T a, T b) => b.CompareTo(a);
}

internal sealed class SortedMap<TKey, TValue>(IOrder<TKey> order) : IEnumerable<Pair<TKey, TValue>>
{
    private Pair<TKey, TValue>[] _pairs = [];

    public int Count => _pairs.Length;

    public TValue this[TKey key]
    {
        set
        {
            int at = Search(key);
            if (at >= 0)
            {
                _pairs[at] = new Pair<TKey, TValue>(key, value);
            }
            else
            {
                _pairs = [.. _pairs[..~at], new Pair<TKey, TValue>(key, value), .. _pairs[~at..]];
            }
        }
    }

    public bool TryGet(TKey key, out TValue? value)
    {
        int at = Search(key);
        value = at >= 0 ? _pairs[at].Value : default;
        return at >= 0;
    }

    public IEnumerator<Pair<TKey, TValue>> GetEnumerator()
    {
        foreach (Pair<TKey, TValue> p in _pairs)
        {
            yield return p;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Search(TKey key)
    {
        int low = 0, high = _pairs.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int c = order.Compare(_pairs[middle].Key, key);
            if (c == 0)
            {
                return middle;
            }

            if (c < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return ~low;
    }
}

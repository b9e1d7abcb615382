using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>A sequence in the order of its keys; those with equal keys stay as they came. Sorted by indices at each walk.</summary>
internal sealed class OrderedSequence<TElement>(IEnumerable<TElement> source, Func<TElement[], Comparison<int>> order) : IOrderedEnumerable<TElement>
{
    /// <summary>Order by a key, which is asked for once for each element.</summary>
    public static Func<TElement[], Comparison<int>> ByKey<TKey>(Func<TElement, TKey> keySelector, IComparer<TKey>? comparer, bool descending)
    {
        comparer ??= Comparer<TKey>.Default;
        return elements =>
        {
            var keys = new TKey[elements.Length];
            for (int i = 0; i < keys.Length; i++)
            {
                keys[i] = keySelector(elements[i]);
            }

            return descending ? (a, b) => comparer.Compare(keys[b], keys[a]) : (a, b) => comparer.Compare(keys[a], keys[b]);
        };
    }

    public IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector, IComparer<TKey>? comparer, bool descending)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        Func<TElement[], Comparison<int>> next = ByKey(keySelector, comparer, descending);
        return new OrderedSequence<TElement>(source, elements =>
        {
            Comparison<int> first = order(elements);
            Comparison<int> second = next(elements);
            return (a, b) => first(a, b) is var result && result != 0 ? result : second(a, b);
        });
    }

    public IEnumerator<TElement> GetEnumerator()
    {
        TElement[] elements = source.ToArray();
        var indices = new int[elements.Length];
        for (int i = 0; i < indices.Length; i++)
        {
            indices[i] = i;
        }

        Comparison<int> comparison = order(elements);
        indices.AsSpan().Sort((a, b) => comparison(a, b) is var result && result != 0 ? result : a - b);
        foreach (int index in indices)
        {
            yield return elements[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

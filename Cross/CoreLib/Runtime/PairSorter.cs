using System;
using System.Collections.Generic;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Sorts keys and takes items along: by sorting pairs.</summary>
internal static class PairSorter<TKey, TValue>
{
    public static void Sort(Span<TKey> keys, Span<TValue> items, IComparer<TKey> comparer)
    {
        var pairs = new KeyValuePair<TKey, TValue>[keys.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            pairs[i] = new KeyValuePair<TKey, TValue>(keys[i], items[i]);
        }

        SpanSorter<KeyValuePair<TKey, TValue>>.Sort(pairs, Comparer<KeyValuePair<TKey, TValue>>.Create((x, y) => comparer.Compare(x.Key, y.Key)));
        for (int i = 0; i < pairs.Length; i++)
        {
            keys[i] = pairs[i].Key;
            items[i] = pairs[i].Value;
        }
    }
}

using System.Collections.Generic;

namespace System.Linq;

/// <content>One value of many.</content>
public static partial class Enumerable
{
    public static bool Any<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        using IEnumerator<TSource> items = source.GetEnumerator();
        return items.MoveNext();
    }

    public static bool Any<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        foreach (TSource item in source)
        {
            if (predicate(item))
            {
                return true;
            }
        }

        return false;
    }

    public static bool All<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        foreach (TSource item in source)
        {
            if (!predicate(item))
            {
                return false;
            }
        }

        return true;
    }

    public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value) => source is ICollection<TSource> collection ? collection.Contains(value) : Contains(source, value, null);

    public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value, IEqualityComparer<TSource>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        comparer ??= EqualityComparer<TSource>.Default;
        foreach (TSource item in source)
        {
            if (comparer.Equals(item, value))
            {
                return true;
            }
        }

        return false;
    }

    public static int Count<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is ICollection<TSource> collection)
        {
            return collection.Count;
        }

        int count = 0;
        using IEnumerator<TSource> items = source.GetEnumerator();
        while (items.MoveNext())
        {
            count++;
        }

        return count;
    }

    public static int Count<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        int count = 0;
        foreach (TSource item in source)
        {
            count += predicate(item) ? 1 : 0;
        }

        return count;
    }

    public static long LongCount<TSource>(this IEnumerable<TSource> source) => Count(source);

    public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) => SequenceEqual(first, second, null);

    public static bool SequenceEqual<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        comparer ??= EqualityComparer<TSource>.Default;
        using IEnumerator<TSource> a = first.GetEnumerator();
        using IEnumerator<TSource> b = second.GetEnumerator();
        while (a.MoveNext())
        {
            if (!b.MoveNext() || !comparer.Equals(a.Current, b.Current))
            {
                return false;
            }
        }

        return !b.MoveNext();
    }

    public static TSource Aggregate<TSource>(this IEnumerable<TSource> source, Func<TSource, TSource, TSource> func)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(func);
        using IEnumerator<TSource> items = source.GetEnumerator();
        TSource result = items.MoveNext() ? items.Current : throw NoElements();
        while (items.MoveNext())
        {
            result = func(result, items.Current);
        }

        return result;
    }

    public static TAccumulate Aggregate<TSource, TAccumulate>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(func);
        foreach (TSource item in source)
        {
            seed = func(seed, item);
        }

        return seed;
    }

    public static TResult Aggregate<TSource, TAccumulate, TResult>(
        this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector)
    {
        ArgumentNullException.ThrowIfNull(resultSelector);
        return resultSelector(Aggregate(source, seed, func));
    }

    public static TSource? Min<TSource>(this IEnumerable<TSource> source) => Extreme(source, null, -1);

    public static TSource? Max<TSource>(this IEnumerable<TSource> source) => Extreme(source, null, 1);

    public static TSource? Min<TSource>(this IEnumerable<TSource> source, IComparer<TSource>? comparer) => Extreme(source, comparer, -1);

    public static TSource? Max<TSource>(this IEnumerable<TSource> source, IComparer<TSource>? comparer) => Extreme(source, comparer, 1);

    public static TResult? Min<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector) => Extreme(Select(source, selector), null, -1);

    public static TResult? Max<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector) => Extreme(Select(source, selector), null, 1);

    public static TSource? MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => ExtremeBy(source, keySelector, -1);

    public static TSource? MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => ExtremeBy(source, keySelector, 1);

    public static int Min(this IEnumerable<int> source) => Extreme(source, null, -1);

    public static int Max(this IEnumerable<int> source) => Extreme(source, null, 1);

    public static int Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => Extreme(Select(source, selector), null, -1);

    public static int Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => Extreme(Select(source, selector), null, 1);

    public static long Min(this IEnumerable<long> source) => Extreme(source, null, -1);

    public static long Max(this IEnumerable<long> source) => Extreme(source, null, 1);

    public static long Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => Extreme(Select(source, selector), null, -1);

    public static long Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => Extreme(Select(source, selector), null, 1);

    public static float Min(this IEnumerable<float> source) => Extreme(source, null, -1);

    public static float Max(this IEnumerable<float> source) => Extreme(source, null, 1);

    public static float Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => Extreme(Select(source, selector), null, -1);

    public static float Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => Extreme(Select(source, selector), null, 1);

    public static double Min(this IEnumerable<double> source) => Extreme(source, null, -1);

    public static double Max(this IEnumerable<double> source) => Extreme(source, null, 1);

    public static double Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => Extreme(Select(source, selector), null, -1);

    public static double Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => Extreme(Select(source, selector), null, 1);

    public static decimal Min(this IEnumerable<decimal> source) => Extreme(source, null, -1);

    public static decimal Max(this IEnumerable<decimal> source) => Extreme(source, null, 1);

    public static decimal Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector) => Extreme(Select(source, selector), null, -1);

    public static decimal Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector) => Extreme(Select(source, selector), null, 1);

    private static TSource? Extreme<TSource>(IEnumerable<TSource> source, IComparer<TSource>? comparer, int sign)
    {
        ArgumentNullException.ThrowIfNull(source);
        comparer ??= Comparer<TSource>.Default;
        bool any = false;
        TSource? best = default;
        foreach (TSource item in source)
        {
            if (default(TSource) is null && item is null)
            {
                continue;
            }

            // Not a number is the least of all, and Max passes over it.
            if (!any || comparer.Compare(item, best) * sign > 0)
            {
                best = item;
                any = true;
            }
        }

        return any || default(TSource) is null ? best : throw NoElements();
    }

    private static TSource? ExtremeBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, int sign)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        bool any = false;
        TSource? best = default;
        TKey? bestKey = default;
        foreach (TSource item in source)
        {
            TKey key = keySelector(item);
            if (!any || Comparer<TKey>.Default.Compare(key, bestKey) * sign > 0)
            {
                best = item;
                bestKey = key;
                any = true;
            }
        }

        return any || default(TSource) is null ? best : throw NoElements();
    }
}

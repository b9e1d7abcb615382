using System.Collections.Generic;

namespace System.Linq;

/// <content>Single elements.</content>
public static partial class Enumerable
{
    public static TSource First<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        foreach (TSource item in source)
        {
            return item;
        }

        throw NoElements();
    }

    public static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        foreach (TSource item in source)
        {
            if (predicate(item))
            {
                return item;
            }
        }

        throw NoMatch();
    }

    public static TSource? FirstOrDefault<TSource>(this IEnumerable<TSource> source) => FirstOrDefault(source, default(TSource)!);

    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
    {
        ArgumentNullException.ThrowIfNull(source);
        foreach (TSource item in source)
        {
            return item;
        }

        return defaultValue;
    }

    public static TSource? FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) => FirstOrDefault(source, predicate, default!);

    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        foreach (TSource item in source)
        {
            if (predicate(item))
            {
                return item;
            }
        }

        return defaultValue;
    }

    public static TSource Last<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return TryLast(source, null, out TSource? last) ? last! : throw NoElements();
    }

    public static TSource Last<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return TryLast(source, predicate, out TSource? last) ? last! : throw NoMatch();
    }

    public static TSource? LastOrDefault<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        TryLast(source, null, out TSource? last);
        return last;
    }

    public static TSource? LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        TryLast(source, predicate, out TSource? last);
        return last;
    }

    public static TSource Single<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return TrySingle(source, null, out TSource? single) ? single! : throw NoElements();
    }

    public static TSource Single<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return TrySingle(source, predicate, out TSource? single) ? single! : throw NoMatch();
    }

    public static TSource? SingleOrDefault<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        TrySingle(source, null, out TSource? single);
        return single;
    }

    public static TSource? SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        TrySingle(source, predicate, out TSource? single);
        return single;
    }

    public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, int index)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is IList<TSource> list)
        {
            return list[index];
        }

        foreach (TSource item in source)
        {
            if (index-- == 0)
            {
                return item;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(index), "Index was out of range. Must be non-negative and less than the size of the collection.");
    }

    public static TSource? ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, int index)
    {
        ArgumentNullException.ThrowIfNull(source);
        foreach (TSource item in source)
        {
            if (index-- == 0)
            {
                return item;
            }
        }

        return default;
    }

    private static InvalidOperationException NoElements() => new("Sequence contains no elements");

    private static InvalidOperationException NoMatch() => new("Sequence contains no matching element");

    private static bool TryLast<TSource>(IEnumerable<TSource> source, Func<TSource, bool>? predicate, out TSource? last)
    {
        last = default;
        bool found = false;
        foreach (TSource item in source)
        {
            if (predicate is null || predicate(item))
            {
                last = item;
                found = true;
            }
        }

        return found;
    }

    private static bool TrySingle<TSource>(IEnumerable<TSource> source, Func<TSource, bool>? predicate, out TSource? single)
    {
        single = default;
        bool found = false;
        foreach (TSource item in source)
        {
            if (predicate is null || predicate(item))
            {
                if (found)
                {
                    throw new InvalidOperationException(predicate is null ? "Sequence contains more than one element" : "Sequence contains more than one matching element");
                }

                single = item;
                found = true;
            }
        }

        return found;
    }
}

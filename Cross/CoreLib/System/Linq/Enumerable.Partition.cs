using System.Collections.Generic;

namespace System.Linq;

/// <content>Parts of sequences, and sequences put together.</content>
public static partial class Enumerable
{
    public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        return count <= 0 ? [] : Iterate(source, count);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, int count)
        {
            foreach (TSource item in source)
            {
                yield return item;
                if (--count == 0)
                {
                    break;
                }
            }
        }
    }

    public static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source, count);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, int count)
        {
            foreach (TSource item in source)
            {
                if (count-- <= 0)
                {
                    count = 0;
                    yield return item;
                }
            }
        }
    }

    public static IEnumerable<TSource> TakeLast<TSource>(this IEnumerable<TSource> source, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source, count);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, int count)
        {
            TSource[] items = source.ToArray();
            for (int i = Math.Max(0, items.Length - Math.Max(count, 0)); i < items.Length; i++)
            {
                yield return items[i];
            }
        }
    }

    public static IEnumerable<TSource> SkipLast<TSource>(this IEnumerable<TSource> source, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source, count);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, int count)
        {
            TSource[] items = source.ToArray();
            for (int i = 0; i < items.Length - Math.Max(count, 0); i++)
            {
                yield return items[i];
            }
        }
    }

    public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Iterate(source, predicate);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            foreach (TSource item in source)
            {
                if (!predicate(item))
                {
                    break;
                }

                yield return item;
            }
        }
    }

    public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Iterate(source, predicate);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            bool skips = true;
            foreach (TSource item in source)
            {
                skips = skips && predicate(item);
                if (!skips)
                {
                    yield return item;
                }
            }
        }
    }

    public static IEnumerable<TSource> Concat<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Iterate(first, second);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> first, IEnumerable<TSource> second)
        {
            foreach (TSource item in first)
            {
                yield return item;
            }

            foreach (TSource item in second)
            {
                yield return item;
            }
        }
    }

    public static IEnumerable<TSource> Append<TSource>(this IEnumerable<TSource> source, TSource element) => Concat(source, [element]);

    public static IEnumerable<TSource> Prepend<TSource>(this IEnumerable<TSource> source, TSource element)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Concat([element], source);
    }

    public static IEnumerable<TSource> Reverse<TSource>(this TSource[] source) => Reverse((IEnumerable<TSource>)source);

    public static IEnumerable<TSource> Reverse<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source)
        {
            TSource[] items = source.ToArray();
            for (int i = items.Length - 1; i >= 0; i--)
            {
                yield return items[i];
            }
        }
    }

    public static IEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second) => Zip(first, second, static (a, b) => (a, b));

    public static IEnumerable<TResult> Zip<TFirst, TSecond, TResult>(this IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(resultSelector);
        return Iterate(first, second, resultSelector);
        static IEnumerable<TResult> Iterate(IEnumerable<TFirst> first, IEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
        {
            using IEnumerator<TFirst> a = first.GetEnumerator();
            using IEnumerator<TSecond> b = second.GetEnumerator();
            while (a.MoveNext() && b.MoveNext())
            {
                yield return resultSelector(a.Current, b.Current);
            }
        }
    }

    public static IEnumerable<TSource?> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source) => DefaultIfEmpty(source, default!);

    public static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source, defaultValue);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, TSource defaultValue)
        {
            bool any = false;
            foreach (TSource item in source)
            {
                any = true;
                yield return item;
            }

            if (!any)
            {
                yield return defaultValue;
            }
        }
    }

    public static IEnumerable<TSource[]> Chunk<TSource>(this IEnumerable<TSource> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return Iterate(source, size);
        static IEnumerable<TSource[]> Iterate(IEnumerable<TSource> source, int size)
        {
            var chunk = new List<TSource>();
            foreach (TSource item in source)
            {
                chunk.Add(item);
                if (chunk.Count == size)
                {
                    yield return chunk.ToArray();
                    chunk.Clear();
                }
            }

            if (chunk.Count > 0)
            {
                yield return chunk.ToArray();
            }
        }
    }

    public static IEnumerable<(int Index, TSource Item)> Index<TSource>(this IEnumerable<TSource> source) => Select(source, static (item, index) => (index, item));
}

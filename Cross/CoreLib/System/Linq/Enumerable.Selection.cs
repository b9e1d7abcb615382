using System.Collections.Generic;

namespace System.Linq;

/// <content>Filtering and mapping.</content>
public static partial class Enumerable
{
    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Iterate(source, predicate);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            foreach (TSource item in source)
            {
                if (predicate(item))
                {
                    yield return item;
                }
            }
        }
    }

    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Iterate(source, predicate);
        static IEnumerable<TSource> Iterate(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            int index = 0;
            foreach (TSource item in source)
            {
                if (predicate(item, index++))
                {
                    yield return item;
                }
            }
        }
    }

    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Iterate(source, selector);
        static IEnumerable<TResult> Iterate(IEnumerable<TSource> source, Func<TSource, TResult> selector)
        {
            foreach (TSource item in source)
            {
                yield return selector(item);
            }
        }
    }

    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Iterate(source, selector);
        static IEnumerable<TResult> Iterate(IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
        {
            int index = 0;
            foreach (TSource item in source)
            {
                yield return selector(item, index++);
            }
        }
    }

    public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Iterate(source, selector);
        static IEnumerable<TResult> Iterate(IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
        {
            foreach (TSource item in source)
            {
                foreach (TResult part in selector(item))
                {
                    yield return part;
                }
            }
        }
    }

    public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(
        this IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(collectionSelector);
        ArgumentNullException.ThrowIfNull(resultSelector);
        return Iterate(source, collectionSelector, resultSelector);
        static IEnumerable<TResult> Iterate(IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            foreach (TSource item in source)
            {
                foreach (TCollection part in collectionSelector(item))
                {
                    yield return resultSelector(item, part);
                }
            }
        }
    }

    public static IEnumerable<TResult> OfType<TResult>(this System.Collections.IEnumerable source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Iterate(source);
        static IEnumerable<TResult> Iterate(System.Collections.IEnumerable source)
        {
            foreach (object? item in source)
            {
                if (item is TResult result)
                {
                    yield return result;
                }
            }
        }
    }

    public static IEnumerable<TResult> Cast<TResult>(this System.Collections.IEnumerable source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source as IEnumerable<TResult> ?? Iterate(source);
        static IEnumerable<TResult> Iterate(System.Collections.IEnumerable source)
        {
            foreach (object? item in source)
            {
                yield return (TResult)item!;
            }
        }
    }
}

using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace System;

/// <content>Searching, sorting, and the like with functions.</content>
public abstract unsafe partial class Array
{
    public static int IndexOf(Array array, object? value)
    {
        ArgumentNullException.ThrowIfNull(array);
        return IndexOf(array, value, array.GetLowerBound(0), array.Length);
    }

    public static int IndexOf(Array array, object? value, int startIndex) => IndexOf(array, value, startIndex, array.Length - (startIndex - array.GetLowerBound(0)));

    public static int IndexOf(Array array, object? value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        int bound = array.GetLowerBound(0);
        for (int i = startIndex - bound; i < startIndex - bound + count; i++)
        {
            if (Equals(array.ElementAt(i), value))
            {
                return i + bound;
            }
        }

        return bound - 1;
    }

    public static int IndexOf<T>(T[] array, T value)
    {
        ArgumentNullException.ThrowIfNull(array);
        return IndexOf(array, value, 0, array.Length);
    }

    public static int IndexOf<T>(T[] array, T value, int startIndex) => IndexOf(array, value, startIndex, array.Length - startIndex);

    public static int IndexOf<T>(T[] array, T value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        CheckStartAndCount(array.Length, startIndex, count);
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = startIndex; i < startIndex + count; i++)
        {
            if (comparer.Equals(array[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOf<T>(T[] array, T value)
    {
        ArgumentNullException.ThrowIfNull(array);
        return LastIndexOf(array, value, array.Length - 1, array.Length);
    }

    public static int LastIndexOf<T>(T[] array, T value, int startIndex) => LastIndexOf(array, value, startIndex, array.Length == 0 ? 0 : startIndex + 1);

    public static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = startIndex; i > startIndex - count; i--)
        {
            if (comparer.Equals(array[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public static void Reverse(Array array)
    {
        ArgumentNullException.ThrowIfNull(array);
        Reverse(array, array.GetLowerBound(0), array.Length);
    }

    public static void Reverse(Array array, int index, int length)
    {
        ArgumentNullException.ThrowIfNull(array);
        int low = index - array.GetLowerBound(0);
        for (int high = low + length - 1; low < high; low++, high--)
        {
            object? element = array.ElementAt(low);
            array.SetElement(low, array.ElementAt(high));
            array.SetElement(high, element);
        }
    }

    public static void Reverse<T>(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        array.AsSpan().Reverse();
    }

    public static void Reverse<T>(T[] array, int index, int length)
    {
        ArgumentNullException.ThrowIfNull(array);
        CheckIndexAndLength(array.Length, index, length);
        array.AsSpan(index, length).Reverse();
    }

    public static void Sort<T>(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        array.AsSpan().Sort();
    }

    public static void Sort<T>(T[] array, IComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        array.AsSpan().Sort(comparer ?? Comparer<T>.Default);
    }

    public static void Sort<T>(T[] array, Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(comparison);
        array.AsSpan().Sort(comparison);
    }

    public static void Sort<T>(T[] array, int index, int length) => Sort(array, index, length, null);

    public static void Sort<T>(T[] array, int index, int length, IComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        CheckIndexAndLength(array.Length, index, length);
        array.AsSpan(index, length).Sort(comparer ?? Comparer<T>.Default);
    }

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items) => Sort(keys, items, null);

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, IComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (items is null)
        {
            Sort(keys, comparer);
            return;
        }

        keys.AsSpan().Sort(items.AsSpan(0, keys.Length), comparer ?? Comparer<TKey>.Default);
    }

    public static int BinarySearch<T>(T[] array, T value) => BinarySearch(array, value, null);

    public static int BinarySearch<T>(T[] array, T value, IComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        return BinarySearch(array, 0, array.Length, value, comparer);
    }

    public static int BinarySearch<T>(T[] array, int index, int length, T value) => BinarySearch(array, index, length, value, null);

    public static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        CheckIndexAndLength(array.Length, index, length);
        comparer ??= Comparer<T>.Default;
        int low = index;
        int high = index + length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) >> 1);
            int order = comparer.Compare(array[middle], value);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return ~low;
    }

    public static bool Exists<T>(T[] array, Predicate<T> match) => FindIndex(array, match) >= 0;

    public static bool TrueForAll<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(match);
        foreach (T element in array)
        {
            if (!match(element))
            {
                return false;
            }
        }

        return true;
    }

    public static T? Find<T>(T[] array, Predicate<T> match)
    {
        int index = FindIndex(array, match);
        return index < 0 ? default : array[index];
    }

    public static T? FindLast<T>(T[] array, Predicate<T> match)
    {
        int index = FindLastIndex(array, match);
        return index < 0 ? default : array[index];
    }

    public static T[] FindAll<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(match);
        var found = new List<T>();
        foreach (T element in array)
        {
            if (match(element))
            {
                found.Add(element);
            }
        }

        return found.ToArray();
    }

    public static int FindIndex<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        return FindIndex(array, 0, array.Length, match);
    }

    public static int FindIndex<T>(T[] array, int startIndex, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        return FindIndex(array, startIndex, array.Length - startIndex, match);
    }

    public static int FindIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        CheckStartAndCount(array.Length, startIndex, count);
        ArgumentNullException.ThrowIfNull(match);
        for (int i = startIndex; i < startIndex + count; i++)
        {
            if (match(array[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public static int FindLastIndex<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(match);
        for (int i = array.Length - 1; i >= 0; i--)
        {
            if (match(array[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public static void ForEach<T>(T[] array, Action<T> action)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(action);
        foreach (T element in array)
        {
            action(element);
        }
    }

    public static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(converter);
        var converted = new TOutput[array.Length];
        for (int i = 0; i < array.Length; i++)
        {
            converted[i] = converter(array[i]);
        }

        return converted;
    }

    public static ReadOnlyCollection<T> AsReadOnly<T>(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return new ReadOnlyCollection<T>(array);
    }

    private static void CheckStartAndCount(int size, int startIndex, int count)
    {
        if ((uint)startIndex > (uint)size)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        }

        if ((uint)count > (uint)(size - startIndex))
        {
            throw new ArgumentOutOfRangeException(nameof(count), "Count must be positive and count must refer to a location within the string/array/collection.");
        }
    }

    private static void CheckIndexAndLength(int size, int index, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (size - index < length)
        {
            throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        }
    }
}

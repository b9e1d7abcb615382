using System;
using System.Collections.Generic;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>
/// The introspective sort of .NET, so that elements that compare equal end in the same order: insertion sort for small parts, quicksort by the median of
/// three, heap sort when the partitions go wrong.
/// </summary>
internal static class SpanSorter<T>
{
    private const int Small = 16;

    public static void Sort(Span<T> keys, IComparer<T> comparer)
    {
        try
        {
            if (keys.Length > 1)
            {
                Introsort(keys, 2 * (System.Numerics.BitOperations.Log2((uint)keys.Length) + 1), comparer);
            }
        }
        catch (IndexOutOfRangeException)
        {
            throw new ArgumentException(string.Concat("Unable to sort because the IComparer.Compare() method returns inconsistent results. Either a value does not compare equal to itself, or one value repeatedly compared to another value yields different results. IComparer: '", comparer.ToString(), "'."));
        }
        catch (Exception exception) when (exception is not ArgumentException)
        {
            throw new InvalidOperationException("Failed to compare two elements in the array.", exception);
        }
    }

    private static void Introsort(Span<T> keys, int depth, IComparer<T> comparer)
    {
        int size = keys.Length;
        while (size > 1)
        {
            if (size <= Small)
            {
                if (size == 2)
                {
                    SwapIfGreater(keys, 0, 1, comparer);
                }
                else if (size == 3)
                {
                    SwapIfGreater(keys, 0, 1, comparer);
                    SwapIfGreater(keys, 0, 2, comparer);
                    SwapIfGreater(keys, 1, 2, comparer);
                }
                else
                {
                    InsertionSort(keys[..size], comparer);
                }

                return;
            }

            if (depth-- == 0)
            {
                HeapSort(keys[..size], comparer);
                return;
            }

            int pivot = Partition(keys[..size], comparer);
            Introsort(keys[(pivot + 1)..size], depth, comparer);
            size = pivot;
        }
    }

    private static int Partition(Span<T> keys, IComparer<T> comparer)
    {
        int high = keys.Length - 1;
        int middle = high >> 1;
        SwapIfGreater(keys, 0, middle, comparer);
        SwapIfGreater(keys, 0, high, comparer);
        SwapIfGreater(keys, middle, high, comparer);
        T pivot = keys[middle];
        Swap(keys, middle, high - 1);
        int left = 0;
        int right = high - 1;
        while (left < right)
        {
            while (comparer.Compare(keys[++left], pivot) < 0)
            {
            }

            while (comparer.Compare(pivot, keys[--right]) < 0)
            {
            }

            if (left >= right)
            {
                break;
            }

            Swap(keys, left, right);
        }

        if (left != high - 1)
        {
            Swap(keys, left, high - 1);
        }

        return left;
    }

    private static void InsertionSort(Span<T> keys, IComparer<T> comparer)
    {
        for (int i = 0; i < keys.Length - 1; i++)
        {
            T key = keys[i + 1];
            int j = i;
            while (j >= 0 && comparer.Compare(key, keys[j]) < 0)
            {
                keys[j + 1] = keys[j];
                j--;
            }

            keys[j + 1] = key;
        }
    }

    private static void HeapSort(Span<T> keys, IComparer<T> comparer)
    {
        int count = keys.Length;
        for (int i = count >> 1; i >= 1; i--)
        {
            SiftDown(keys, i, count, comparer);
        }

        for (int i = count; i > 1; i--)
        {
            Swap(keys, 0, i - 1);
            SiftDown(keys, 1, i - 1, comparer);
        }
    }

    private static void SiftDown(Span<T> keys, int i, int count, IComparer<T> comparer)
    {
        T key = keys[i - 1];
        while (i <= count >> 1)
        {
            int child = 2 * i;
            if (child < count && comparer.Compare(keys[child - 1], keys[child]) < 0)
            {
                child++;
            }

            if (!(comparer.Compare(key, keys[child - 1]) < 0))
            {
                break;
            }

            keys[i - 1] = keys[child - 1];
            i = child;
        }

        keys[i - 1] = key;
    }

    private static void SwapIfGreater(Span<T> keys, int i, int j, IComparer<T> comparer)
    {
        if (comparer.Compare(keys[i], keys[j]) > 0)
        {
            Swap(keys, i, j);
        }
    }

    private static void Swap(Span<T> keys, int i, int j) => (keys[i], keys[j]) = (keys[j], keys[i]);
}

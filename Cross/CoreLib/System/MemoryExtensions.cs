using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DeviceKit.CoreLib.Runtime;

namespace System;

public static partial class MemoryExtensions
{
    /// <summary>Also what C# puts in place of the conversion of a string to a span.</summary>
    public static ReadOnlySpan<char> AsSpan(this string? text) => text is null ? default : new ReadOnlySpan<char>(ref text.FirstCharacter, text.Length);

    public static ReadOnlySpan<char> AsSpan(this string? text, int start) => AsSpan(text, start, (text?.Length ?? 0) - start);

    public static ReadOnlySpan<char> AsSpan(this string? text, int start, int length)
    {
        ReadOnlySpan<char> all = text;
        if ((uint)start > (uint)all.Length || (uint)length > (uint)(all.Length - start))
        {
            throw new ArgumentOutOfRangeException(nameof(start));
        }

        return new ReadOnlySpan<char>(ref Unsafe.Add(ref all._reference, start), length);
    }

    public static ReadOnlySpan<char> AsSpan(this string? text, Range range)
    {
        (int start, int length) = range.GetOffsetAndLength(text?.Length ?? 0);
        return AsSpan(text, start, length);
    }

    public static ReadOnlyMemory<char> AsMemory(this string? text) => new((object?)text, 0, text?.Length ?? 0);

    public static ReadOnlyMemory<char> AsMemory(this string? text, int start) => AsMemory(text).Slice(start);

    public static ReadOnlyMemory<char> AsMemory(this string? text, int start, int length) => AsMemory(text).Slice(start, length);

    public static Span<T> AsSpan<T>(this T[]? array) => new(array);

    public static Span<T> AsSpan<T>(this T[]? array, int start) => array is null ? new Span<T>(array, start, 0) : (uint)start > (uint)array.Length ? throw new ArgumentOutOfRangeException() : new Span<T>(array, start, array.Length - start);

    public static Span<T> AsSpan<T>(this T[]? array, int start, int length) => new(array, start, length);

    public static Span<T> AsSpan<T>(this T[]? array, Range range)
    {
        (int start, int length) = range.GetOffsetAndLength(array?.Length ?? 0);
        return new Span<T>(array, start, length);
    }

    public static Span<T> AsSpan<T>(this ArraySegment<T> segment) => segment;

    public static Memory<T> AsMemory<T>(this T[]? array) => new(array);

    public static Memory<T> AsMemory<T>(this T[]? array, int start) => new Memory<T>(array)[start..];

    public static Memory<T> AsMemory<T>(this T[]? array, int start, int length) => new(array, start, length);

    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment) => segment;

    public static void CopyTo<T>(this T[]? source, Span<T> destination) => new ReadOnlySpan<T>(source).CopyTo(destination);

    public static void CopyTo<T>(this T[]? source, Memory<T> destination) => new ReadOnlySpan<T>(source).CopyTo(destination.Span);

    public static bool Contains<T>(this Span<T> span, T value)
        where T : IEquatable<T>? => IndexOf((ReadOnlySpan<T>)span, value) >= 0;

    public static bool Contains<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>? => IndexOf(span, value) >= 0;

    public static int IndexOf<T>(this Span<T> span, T value)
        where T : IEquatable<T>? => IndexOf((ReadOnlySpan<T>)span, value);

    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>?
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (Same(span[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int IndexOf<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>? => IndexOf((ReadOnlySpan<T>)span, value);

    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>?
    {
        for (int i = 0; i <= span.Length - value.Length; i++)
        {
            if (SequenceEqual(span.Slice(i, value.Length), value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOf<T>(this Span<T> span, T value)
        where T : IEquatable<T>? => LastIndexOf((ReadOnlySpan<T>)span, value);

    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>?
    {
        int i = span.Length - 1;
        while (i >= 0 && !Same(span[i], value))
        {
            i--;
        }

        return i;
    }

    public static int LastIndexOf<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>? => LastIndexOf((ReadOnlySpan<T>)span, value);

    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>?
    {
        int i = span.Length - value.Length;
        while (i >= 0 && !SequenceEqual(span.Slice(i, value.Length), value))
        {
            i--;
        }

        return i;
    }

    public static int IndexOfAny<T>(this Span<T> span, T value0, T value1)
        where T : IEquatable<T>? => IndexOfAny((ReadOnlySpan<T>)span, [value0, value1]);

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T>? => IndexOfAny(span, [value0, value1]);

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? => IndexOfAny(span, [value0, value1, value2]);

    public static int IndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? => IndexOfAny((ReadOnlySpan<T>)span, values);

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>?
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (IndexOf(values, span[i]) >= 0)
            {
                return i;
            }
        }

        return -1;
    }

    public static int IndexOfAnyExcept<T>(this Span<T> span, T value)
        where T : IEquatable<T>? => IndexOfAnyExcept((ReadOnlySpan<T>)span, value);

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>?
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (!Same(span[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>?
    {
        int i = span.Length - 1;
        while (i >= 0 && IndexOf(values, span[i]) < 0)
        {
            i--;
        }

        return i;
    }

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values)
        where T : IEquatable<T>? => IndexOfAny(span, values) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>? => IndexOfAnyExcept(span, value) >= 0;

    public static int Count<T>(this Span<T> span, T value)
        where T : IEquatable<T>? => Count((ReadOnlySpan<T>)span, value);

    public static int Count<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>?
    {
        int count = 0;
        foreach (T item in span)
        {
            count += Same(item, value) ? 1 : 0;
        }

        return count;
    }

    public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other)
        where T : IEquatable<T>? => SequenceEqual((ReadOnlySpan<T>)span, other);

    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
        where T : IEquatable<T>?
    {
        if (span.Length != other.Length)
        {
            return false;
        }

        for (int i = 0; i < span.Length; i++)
        {
            if (!Same(span[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T>? comparer)
    {
        if (span.Length != other.Length)
        {
            return false;
        }

        comparer ??= EqualityComparer<T>.Default;
        for (int i = 0; i < span.Length; i++)
        {
            if (!comparer.Equals(span[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    public static int SequenceCompareTo<T>(this Span<T> span, ReadOnlySpan<T> other)
        where T : IComparable<T>? => SequenceCompareTo((ReadOnlySpan<T>)span, other);

    public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
        where T : IComparable<T>?
    {
        int common = Math.Min(span.Length, other.Length);
        for (int i = 0; i < common; i++)
        {
            int order = span[i]?.CompareTo(other[i]) ?? (other[i] is null ? 0 : -1);
            if (order != 0)
            {
                return order;
            }
        }

        return span.Length.CompareTo(other.Length);
    }

    public static bool StartsWith<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>? => StartsWith((ReadOnlySpan<T>)span, value);

    public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>? => value.Length <= span.Length && SequenceEqual(span[..value.Length], value);

    public static bool StartsWith<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>? => span.Length > 0 && Same(span[0], value);

    public static bool EndsWith<T>(this Span<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>? => EndsWith((ReadOnlySpan<T>)span, value);

    public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value)
        where T : IEquatable<T>? => value.Length <= span.Length && SequenceEqual(span[^value.Length..], value);

    public static bool EndsWith<T>(this ReadOnlySpan<T> span, T value)
        where T : IEquatable<T>? => span.Length > 0 && Same(span[^1], value);

    public static bool Overlaps<T>(this Span<T> span, ReadOnlySpan<T> other) => Overlaps((ReadOnlySpan<T>)span, other);

    public static bool Overlaps<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
    {
        nint distance = Unsafe.ByteOffset(ref span._reference, ref other._reference);
        return span.Length > 0 && other.Length > 0
            && ((nuint)distance < (nuint)(span.Length * Unsafe.SizeOf<T>()) || (nuint)(-distance) < (nuint)(other.Length * Unsafe.SizeOf<T>()));
    }

    public static void Reverse<T>(this Span<T> span)
    {
        for (int low = 0, high = span.Length - 1; low < high; low++, high--)
        {
            (span[low], span[high]) = (span[high], span[low]);
        }
    }

    public static void Replace<T>(this Span<T> span, T oldValue, T newValue)
        where T : IEquatable<T>?
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (Same(span[i], oldValue))
            {
                span[i] = newValue;
            }
        }
    }

    public static int BinarySearch<T>(this ReadOnlySpan<T> span, IComparable<T> comparable)
    {
        ArgumentNullException.ThrowIfNull(comparable);
        int low = 0;
        int high = span.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) >> 1);
            int order = comparable.CompareTo(span[middle]);
            if (order == 0)
            {
                return middle;
            }

            if (order > 0)
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

    public static int BinarySearch<T>(this Span<T> span, IComparable<T> comparable) => BinarySearch((ReadOnlySpan<T>)span, comparable);

    public static void Sort<T>(this Span<T> span) => Sort(span, Comparer<T>.Default);

    public static void Sort<T, TComparer>(this Span<T> span, TComparer comparer)
        where TComparer : IComparer<T>? => SpanSorter<T>.Sort(span, (IComparer<T>?)comparer ?? Comparer<T>.Default);

    public static void Sort<T>(this Span<T> span, Comparison<T> comparison) => SpanSorter<T>.Sort(span, Comparer<T>.Create(comparison));

    public static void Sort<TKey, TValue>(this Span<TKey> keys, Span<TValue> items) => Sort(keys, items, Comparer<TKey>.Default);

    public static void Sort<TKey, TValue, TComparer>(this Span<TKey> keys, Span<TValue> items, TComparer comparer)
        where TComparer : IComparer<TKey>?
    {
        if (keys.Length != items.Length)
        {
            throw new ArgumentException("The keys and values must have the same length.");
        }

        PairSorter<TKey, TValue>.Sort(keys, items, (IComparer<TKey>?)comparer ?? Comparer<TKey>.Default);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Same<T>(T first, T second)
        where T : IEquatable<T>? => first is null ? second is null : first.Equals(second);
}

namespace System;

/// <content>What is used less.</content>
public static partial class MemoryExtensions
{
    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other)
    {
        int common = 0;
        while (common < span.Length && common < other.Length && DeviceKit.CoreLib.Runtime.Equality<T>.AreEqual(span[common], other[common]))
        {
            common++;
        }

        return common;
    }

    public static int CommonPrefixLength<T>(this Span<T> span, ReadOnlySpan<T> other) => CommonPrefixLength((ReadOnlySpan<T>)span, other);

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T>? => IndexOfAny(span, value0, value1) >= 0;

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2)
        where T : IEquatable<T>? => IndexOfAny(span, value0, value1, value2) >= 0;

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1)
        where T : IEquatable<T>?
    {
        for (int i = 0; i < span.Length; i++)
        {
            if (!Same(span[i], value0) && !Same(span[i], value1))
            {
                return i;
            }
        }

        return -1;
    }

    public static bool Overlaps<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, out int elementOffset)
    {
        elementOffset = 0;
        if (!Overlaps(span, other))
        {
            return false;
        }

        nint distance = System.Runtime.CompilerServices.Unsafe.ByteOffset(ref span._reference, ref other._reference);
        int size = System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
        if (distance % size != 0)
        {
            throw new ArgumentException("Overlapping spans have mismatching alignment.");
        }

        elementOffset = (int)(distance / size);
        return true;
    }

    public static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, T trimElement)
        where T : IEquatable<T>?
    {
        int start = 0;
        while (start < span.Length && Same(span[start], trimElement))
        {
            start++;
        }

        return span[start..];
    }

    public static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, T trimElement)
        where T : IEquatable<T>?
    {
        int end = span.Length;
        while (end > 0 && Same(span[end - 1], trimElement))
        {
            end--;
        }

        return span[..end];
    }

    public static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, T trimElement)
        where T : IEquatable<T>? => TrimEnd(TrimStart(span, trimElement), trimElement);

    public static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, scoped ReadOnlySpan<T> trimElements)
        where T : IEquatable<T>?
    {
        int start = 0;
        while (start < span.Length && trimElements.Contains(span[start]))
        {
            start++;
        }

        int end = span.Length;
        while (end > start && trimElements.Contains(span[end - 1]))
        {
            end--;
        }

        return span[start..end];
    }
}

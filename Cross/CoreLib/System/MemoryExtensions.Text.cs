namespace System;

/// <content>Text.</content>
public static partial class MemoryExtensions
{
    public static bool Equals(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType) =>
        span.Length == other.Length && (IgnoresCase(comparisonType) ? EqualsIgnoringCase(span, other) : span.SequenceEqual(other));

    public static int CompareTo(this ReadOnlySpan<char> span, ReadOnlySpan<char> other, StringComparison comparisonType)
    {
        if (!IgnoresCase(comparisonType))
        {
            return span.SequenceCompareTo(other);
        }

        int common = Math.Min(span.Length, other.Length);
        for (int i = 0; i < common; i++)
        {
            int order = char.ToUpperInvariant(span[i]) - char.ToUpperInvariant(other[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return span.Length - other.Length;
    }

    public static bool StartsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) =>
        value.Length <= span.Length && Equals(span[..value.Length], value, comparisonType);

    public static bool EndsWith(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) =>
        value.Length <= span.Length && Equals(span[^value.Length..], value, comparisonType);

    public static bool Contains(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType) => IndexOf(span, value, comparisonType) >= 0;

    public static int IndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        bool ignoresCase = IgnoresCase(comparisonType);
        for (int i = 0; i <= span.Length - value.Length; i++)
        {
            ReadOnlySpan<char> part = span.Slice(i, value.Length);
            if (ignoresCase ? EqualsIgnoringCase(part, value) : part.SequenceEqual(value))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        int i = span.Length - value.Length;
        while (i >= 0 && !Equals(span.Slice(i, value.Length), value, comparisonType))
        {
            i--;
        }

        return i;
    }

    public static bool IsWhiteSpace(this ReadOnlySpan<char> span)
    {
        foreach (char c in span)
        {
            if (!char.IsWhiteSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    public static int ToUpperInvariant(this ReadOnlySpan<char> source, Span<char> destination)
    {
        if (destination.Length < source.Length)
        {
            return -1;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = char.ToUpperInvariant(source[i]);
        }

        return source.Length;
    }

    public static int ToLowerInvariant(this ReadOnlySpan<char> source, Span<char> destination)
    {
        if (destination.Length < source.Length)
        {
            return -1;
        }

        for (int i = 0; i < source.Length; i++)
        {
            destination[i] = char.ToLowerInvariant(source[i]);
        }

        return source.Length;
    }

    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span) => TrimEnd(TrimStart(span));

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span)
    {
        int start = 0;
        while (start < span.Length && char.IsWhiteSpace(span[start]))
        {
            start++;
        }

        return span[start..];
    }

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span)
    {
        int end = span.Length;
        while (end > 0 && char.IsWhiteSpace(span[end - 1]))
        {
            end--;
        }

        return span[..end];
    }

    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, char trimChar) => TrimEnd(TrimStart(span, trimChar), trimChar);

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, char trimChar) => TrimStart(span, new ReadOnlySpan<char>(in trimChar));

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, char trimChar) => TrimEnd(span, new ReadOnlySpan<char>(in trimChar));

    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, scoped ReadOnlySpan<char> trimChars) => TrimEnd(TrimStart(span, trimChars), trimChars);

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, scoped ReadOnlySpan<char> trimChars)
    {
        int start = 0;
        while (start < span.Length && trimChars.Contains(span[start]))
        {
            start++;
        }

        return span[start..];
    }

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, scoped ReadOnlySpan<char> trimChars)
    {
        int end = span.Length;
        while (end > 0 && trimChars.Contains(span[end - 1]))
        {
            end--;
        }

        return span[..end];
    }

    internal static bool IgnoresCase(StringComparison comparison)
    {
        if ((uint)comparison > (uint)StringComparison.OrdinalIgnoreCase)
        {
            throw new ArgumentException("The string comparison type passed in is currently not supported.", "comparisonType");
        }

        return ((int)comparison & 1) != 0;
    }

    private static bool EqualsIgnoringCase(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        for (int i = 0; i < first.Length; i++)
        {
            if (first[i] != second[i] && char.ToUpperInvariant(first[i]) != char.ToUpperInvariant(second[i]))
            {
                return false;
            }
        }

        return true;
    }
}

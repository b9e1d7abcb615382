using System.Globalization;

namespace System;

/// <content>Order. Cultures are invariant, and the invariant order is the ordinal one, as with InvariantGlobalization.</content>
public sealed partial class String
{
    public static int Compare(string? strA, string? strB) => CompareOrdinal(strA, strB);

    public static int Compare(string? strA, string? strB, bool ignoreCase) => ignoreCase ? Compare(strA, strB, StringComparison.OrdinalIgnoreCase) : CompareOrdinal(strA, strB);

    public static int Compare(string? strA, string? strB, bool ignoreCase, CultureInfo? culture) => Compare(strA, strB, ignoreCase);

    public static int Compare(string? strA, string? strB, StringComparison comparisonType) =>
        (object?)strA == strB ? 0 : strA is null ? -1 : strB is null ? 1 : MemoryExtensions.CompareTo(strA, strB, comparisonType);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length) => CompareOrdinal(strA, indexA, strB, indexB, length);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, StringComparison comparisonType) =>
        strA is null || strB is null ? Compare(strA, strB, comparisonType)
            : MemoryExtensions.CompareTo(Part(strA, indexA, length), Part(strB, indexB, length), comparisonType);

    public static int CompareOrdinal(string? strA, string? strB) =>
        (object?)strA == strB ? 0 : strA is null ? -1 : strB is null ? 1 : strA.AsSpan().SequenceCompareTo(strB);

    public static int CompareOrdinal(string? strA, int indexA, string? strB, int indexB, int length) =>
        strA is null || strB is null ? CompareOrdinal(strA, strB) : Part(strA, indexA, length).SequenceCompareTo(Part(strB, indexB, length));

    public static bool Equals(string? a, string? b, StringComparison comparisonType) =>
        (object?)a == b || (a is not null && b is not null && MemoryExtensions.Equals(a, b, comparisonType));

    public bool Equals(string? value, StringComparison comparisonType) => Equals(this, value, comparisonType);

    public int CompareTo(string? strB) => CompareOrdinal(this, strB);

    public int CompareTo(object? value) =>
        value is null ? 1 : value is string other ? CompareOrdinal(this, other) : throw new ArgumentException("Object must be of type String.");

    public int GetHashCode(StringComparison comparisonType) => GetHashCode(this, comparisonType);

    public static int GetHashCode(ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        if (!MemoryExtensions.IgnoresCase(comparisonType))
        {
            return GetHashCode(value);
        }

        uint hash = 2166136261;
        foreach (char c in value)
        {
            hash = (hash ^ char.ToUpperInvariant(c)) * 16777619;
        }

        return (int)hash;
    }

    private static ReadOnlySpan<char> Part(string text, int index, int length)
    {
        if ((uint)index > (uint)text._length)
        {
            throw new ArgumentOutOfRangeException("indexA", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        }

        return text.AsSpan(index, Math.Min(length, text._length - index));
    }
}

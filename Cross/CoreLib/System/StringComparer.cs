using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using DeviceKit.CoreLib.Runtime;

namespace System;

public abstract class StringComparer : IComparer, IEqualityComparer, IComparer<string?>, IEqualityComparer<string?>
{
    protected StringComparer()
    {
    }

    public static StringComparer Ordinal { get; } = new OrdinalComparer(StringComparison.Ordinal);

    public static StringComparer OrdinalIgnoreCase { get; } = new OrdinalComparer(StringComparison.OrdinalIgnoreCase);

    public static StringComparer InvariantCulture => Ordinal;

    public static StringComparer InvariantCultureIgnoreCase => OrdinalIgnoreCase;

    public static StringComparer CurrentCulture => Ordinal;

    public static StringComparer CurrentCultureIgnoreCase => OrdinalIgnoreCase;

    public static StringComparer FromComparison(StringComparison comparisonType) => MemoryExtensions.IgnoresCase(comparisonType) ? OrdinalIgnoreCase : Ordinal;

    public int Compare(object? x, object? y) => x == y ? 0 : x is string or null && y is string or null ? Compare((string?)x, (string?)y)
        : x is IComparable comparable ? comparable.CompareTo(y) : throw new ArgumentException("At least one object must implement IComparable.");

    public new bool Equals(object? x, object? y) => x == y || (x is string first && y is string second ? Equals(first, second) : x is not null && x.Equals(y));

    public int GetHashCode(object obj) => obj is string text ? GetHashCode(text) : obj.GetHashCode();

    public abstract int Compare(string? x, string? y);

    public abstract bool Equals(string? x, string? y);

    public abstract int GetHashCode([DisallowNull] string obj);
}

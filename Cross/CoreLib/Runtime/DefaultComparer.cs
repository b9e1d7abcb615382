using System;
using System.Collections.Generic;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Order by IComparable; null comes first.</summary>
internal sealed class DefaultComparer<T> : Comparer<T>
{
    public override int Compare(T? x, T? y) => x is null ? y is null ? 0 : -1 : y is null ? 1 : CompareValues(x, y);

    public override bool Equals(object? obj) => obj is DefaultComparer<T>;

    public override int GetHashCode() => 2;

    private static int CompareValues(T x, T y) =>
        x is IComparable<T> generic ? generic.CompareTo(y)
            : x is IComparable plain ? plain.CompareTo(y)
            : y is IComparable other ? -other.CompareTo(x)
            : throw new ArgumentException("At least one object must implement IComparable.");
}

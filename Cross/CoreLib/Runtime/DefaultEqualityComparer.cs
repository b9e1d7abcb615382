using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Equality by IEquatable where the type has it, else by Equals. The compiler knows which at each closed type.</summary>
internal sealed class DefaultEqualityComparer<T> : EqualityComparer<T>
{
    public override bool Equals(T? x, T? y) => Equality<T>.AreEqual(x, y);

    public override int GetHashCode([DisallowNull] T obj) => obj?.GetHashCode() ?? 0;

    public override bool Equals(object? obj) => obj is DefaultEqualityComparer<T>;

    public override int GetHashCode() => 1;
}

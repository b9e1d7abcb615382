using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Equality by functions.</summary>
internal sealed class DelegateEqualityComparer<T>(Func<T?, T?, bool> equals, Func<T, int>? hash) : EqualityComparer<T>
{
    public override bool Equals(T? x, T? y) => equals(x, y);

    public override int GetHashCode([DisallowNull] T obj) => hash is null ? throw new NotSupportedException() : hash(obj);
}

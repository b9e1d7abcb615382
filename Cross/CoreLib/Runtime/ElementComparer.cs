using System.Collections.Generic;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Equality of a set's elements.</summary>
internal sealed class ElementComparer<T>(IEqualityComparer<T> comparer) : IEqualityComparer<Element<T>>
{
    public bool Equals(Element<T> x, Element<T> y) => comparer.Equals(x.Value, y.Value);

    public int GetHashCode(Element<T> obj) => obj.Value is null ? 0 : comparer.GetHashCode(obj.Value);
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Cross.Types;

/// <summary>Types as the key of a dictionary: equal when they are the same types in the same order.</summary>
internal readonly struct TypeList(IReadOnlyList<TypeInstance> types) : IEquatable<TypeList>
{
    private readonly IReadOnlyList<TypeInstance> _types = types;

    /// <inheritdoc/>
    public bool Equals(TypeList other)
    {
        if (_types.Count != other._types.Count)
        {
            return false;
        }

        for (int i = 0; i < _types.Count; i++)
        {
            if (!ReferenceEquals(_types[i], other._types[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TypeList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _types.Aggregate(_types.Count, (hash, type) => (hash * 31) + type.Number);

    /// <inheritdoc/>
    public override string ToString() => string.Join(',', _types);
}

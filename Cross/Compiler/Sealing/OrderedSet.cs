using System.Collections;
using System.Collections.Generic;

namespace DeviceKit.Cross.Sealing;

/// <summary>A set that is enumerated in the order of adding, never in that of hashes.</summary>
internal sealed class OrderedSet<T> : IReadOnlyList<T>
    where T : notnull
{
    private readonly HashSet<T> _set = [];
    private readonly List<T> _list = [];

    /// <inheritdoc/>
    public int Count => _list.Count;

    /// <inheritdoc/>
    public T this[int index] => _list[index];

    /// <summary>Adds at the end; false if it is there.</summary>
    public bool Add(T item)
    {
        if (!_set.Add(item))
        {
            return false;
        }

        _list.Add(item);
        return true;
    }

    /// <summary>Whether it is in the set.</summary>
    public bool Contains(T item) => _set.Contains(item);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _list.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

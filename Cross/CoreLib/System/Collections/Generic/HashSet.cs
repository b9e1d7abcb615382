using System.Diagnostics.CodeAnalysis;
using DeviceKit.CoreLib.Runtime;

namespace System.Collections.Generic;

/// <summary>The keys of a dictionary without values: the same chains, and so the same order.</summary>
public partial class HashSet<T> : ISet<T>, IReadOnlySet<T>
{
    private readonly Dictionary<Element<T>, NoResult> _elements;
    private readonly IEqualityComparer<T>? _comparer;

    public HashSet()
        : this((IEqualityComparer<T>?)null)
    {
    }

    public HashSet(IEqualityComparer<T>? comparer)
    {
        _comparer = comparer;
        _elements = new Dictionary<Element<T>, NoResult>(new ElementComparer<T>(comparer ?? EqualityComparer<T>.Default));
    }

    public HashSet(int capacity)
        : this(capacity, null)
    {
    }

    public HashSet(int capacity, IEqualityComparer<T>? comparer)
        : this(comparer) => _elements.EnsureCapacity(capacity);

    public HashSet(IEnumerable<T> collection)
        : this(collection, null)
    {
    }

    public HashSet(IEnumerable<T> collection, IEqualityComparer<T>? comparer)
        : this(comparer)
    {
        ArgumentNullException.ThrowIfNull(collection);
        UnionWith(collection);
    }

    public int Count => _elements.Count;

    public int Capacity => _elements.Capacity;

    public IEqualityComparer<T> Comparer => _comparer ?? EqualityComparer<T>.Default;

    bool ICollection<T>.IsReadOnly => false;

    public bool Add(T item) => _elements.TryAdd(new Element<T>(item), default);

    void ICollection<T>.Add(T item) => Add(item);

    public bool Contains(T item) => _elements.ContainsKey(new Element<T>(item));

    public bool Remove(T item) => _elements.Remove(new Element<T>(item));

    public void Clear() => _elements.Clear();

    public int EnsureCapacity(int capacity) => _elements.EnsureCapacity(capacity);

    public void TrimExcess() => _elements.TrimExcess();

    public bool TryGetValue(T equalValue, [MaybeNullWhen(false)] out T actualValue)
    {
        foreach (T item in this)
        {
            if (Comparer.Equals(item, equalValue))
            {
                actualValue = item;
                return true;
            }
        }

        actualValue = default;
        return false;
    }

    public void CopyTo(T[] array) => CopyTo(array, 0, Count);

    public void CopyTo(T[] array, int arrayIndex) => CopyTo(array, arrayIndex, Count);

    public void CopyTo(T[] array, int arrayIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(arrayIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (arrayIndex > array.Length || count > array.Length - arrayIndex)
        {
            throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.");
        }

        foreach (T item in this)
        {
            if (count-- == 0)
            {
                break;
            }

            array[arrayIndex++] = item;
        }
    }

    public int RemoveWhere(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        int before = Count;
        foreach (T item in ToArray())
        {
            if (match(item))
            {
                Remove(item);
            }
        }

        return before - Count;
    }

    public void UnionWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (T item in other)
        {
            Add(item);
        }
    }

    public void ExceptWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (T item in other == this ? ToArray() : other)
        {
            Remove(item);
        }
    }

    public void IntersectWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        HashSet<T> kept = SetOf(other);
        foreach (T item in ToArray())
        {
            if (!kept.Contains(item))
            {
                Remove(item);
            }
        }
    }

    public void SymmetricExceptWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (T item in new HashSet<T>(other, _comparer))
        {
            if (!Remove(item))
            {
                Add(item);
            }
        }
    }

    public bool IsSubsetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        HashSet<T> set = SetOf(other);
        return Count <= set.Count && set.HoldsAll(this);
    }

    public bool IsProperSubsetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        HashSet<T> set = SetOf(other);
        return Count < set.Count && set.HoldsAll(this);
    }

    public bool IsSupersetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return HoldsAll(other);
    }

    public bool IsProperSupersetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        HashSet<T> set = SetOf(other);
        return set.Count < Count && HoldsAll(set);
    }

    public bool Overlaps(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (T item in other)
        {
            if (Contains(item))
            {
                return true;
            }
        }

        return false;
    }

    public bool SetEquals(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        HashSet<T> set = SetOf(other);
        return set.Count == Count && HoldsAll(set);
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] ToArray()
    {
        var items = new T[Count];
        CopyTo(items);
        return items;
    }

    private HashSet<T> SetOf(IEnumerable<T> other) => other as HashSet<T> ?? new HashSet<T>(other, _comparer);

    private bool HoldsAll(IEnumerable<T> items)
    {
        foreach (T item in items)
        {
            if (!Contains(item))
            {
                return false;
            }
        }

        return true;
    }

    public struct Enumerator : IEnumerator<T>
    {
        private Dictionary<Element<T>, NoResult>.Enumerator _elements;

        internal Enumerator(HashSet<T> set) => _elements = set._elements.GetEnumerator();

        public readonly T Current => _elements.Current.Key.Value;

        readonly object? IEnumerator.Current => Current;

        public bool MoveNext() => _elements.MoveNext();

        public readonly void Dispose()
        {
        }

        void IEnumerator.Reset() => _elements.Restart();
    }
}

namespace System.Collections.Generic;

/// <summary>A sorted array.</summary>
public class SortedSet<T> : ICollection<T>, IReadOnlyCollection<T>
{
    private readonly List<T> _items = [];

    public SortedSet()
        : this((IComparer<T>?)null)
    {
    }

    public SortedSet(IComparer<T>? comparer) => Comparer = comparer ?? System.Collections.Generic.Comparer<T>.Default;

    public SortedSet(IEnumerable<T> collection)
        : this((IComparer<T>?)null)
    {
        ArgumentNullException.ThrowIfNull(collection);
        UnionWith(collection);
    }

    public IComparer<T> Comparer { get; }

    public int Count => _items.Count;

    public T? Min => _items.Count == 0 ? default : _items[0];

    public T? Max => _items.Count == 0 ? default : _items[^1];

    bool ICollection<T>.IsReadOnly => false;

    public bool Add(T item)
    {
        int index = _items.BinarySearch(item, Comparer);
        if (index < 0)
        {
            _items.Insert(~index, item);
        }

        return index < 0;
    }

    public bool Remove(T item)
    {
        int index = _items.BinarySearch(item, Comparer);
        if (index >= 0)
        {
            _items.RemoveAt(index);
        }

        return index >= 0;
    }

    public virtual bool Contains(T item) => _items.BinarySearch(item, Comparer) >= 0;

    public virtual void Clear() => _items.Clear();

    public void UnionWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (T item in other)
        {
            Add(item);
        }
    }

    public void CopyTo(T[] array, int index) => _items.CopyTo(array, index);

    public Enumerator GetEnumerator() => new(this);

    void ICollection<T>.Add(T item) => Add(item);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public struct Enumerator : IEnumerator<T>
    {
        private readonly SortedSet<T> _set;
        private List<T>.Enumerator _items;

        internal Enumerator(SortedSet<T> set)
        {
            _set = set;
            _items = set._items.GetEnumerator();
        }

        public T Current => _items.Current;

        object? IEnumerator.Current => Current;

        public bool MoveNext() => _items.MoveNext();

        public void Dispose()
        {
        }

        void IEnumerator.Reset() => _items = _set._items.GetEnumerator();
    }
}

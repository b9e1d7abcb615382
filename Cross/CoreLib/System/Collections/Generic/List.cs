using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

public partial class List<T> : IList<T>, IList, IReadOnlyList<T>
{
    private T[] _items;
    private int _size;
    private int _version;

    public List() => _items = [];

    public List(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _items = capacity == 0 ? [] : new T[capacity];
    }

    public List(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        _items = [];
        AddRange(collection);
    }

    public int Count => _size;

    public int Capacity
    {
        get => _items.Length;
        set
        {
            if (value < _size)
            {
                throw new ArgumentOutOfRangeException(nameof(value), "capacity was less than the current size.");
            }

            if (value != _items.Length)
            {
                Resize(value);
            }
        }
    }

    bool ICollection<T>.IsReadOnly => false;

    bool IList.IsReadOnly => false;

    bool IList.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    object? IList.this[int index]
    {
        get => this[index];
        set => this[index] = Cast(value);
    }

    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_size)
            {
                ThrowIndex();
            }

            return _items[index];
        }

        set
        {
            if ((uint)index >= (uint)_size)
            {
                ThrowIndex();
            }

            _items[index] = value;
            _version++;
        }
    }

    public void Add(T item)
    {
        T[] items = _items;
        int size = _size;
        _version++;
        if ((uint)size >= (uint)items.Length)
        {
            Grow(size + 1);
            items = _items;
        }

        _size = size + 1;
        items[size] = item;
    }

    public void AddRange(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        if (collection is ICollection<T> sized)
        {
            int count = sized.Count;
            if (count > 0)
            {
                EnsureCapacity(_size + count);
                sized.CopyTo(_items, _size);
                _size += count;
                _version++;
            }

            return;
        }

        foreach (T item in collection)
        {
            Add(item);
        }
    }

    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            Array.Clear(_items, 0, _size);
        }

        _size = 0;
        _version++;
    }

    public bool Contains(T item) => IndexOf(item) >= 0;

    public void CopyTo(T[] array) => CopyTo(array, 0);

    public void CopyTo(T[] array, int arrayIndex) => Array.Copy(_items, 0, array, arrayIndex, _size);

    public void CopyTo(int index, T[] array, int arrayIndex, int count)
    {
        if (_size - index < count)
        {
            ThrowRange();
        }

        Array.Copy(_items, index, array, arrayIndex, count);
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (_items.Length < capacity)
        {
            Grow(capacity);
        }

        return _items.Length;
    }

    public void TrimExcess()
    {
        if (_size < (int)(_items.Length * 0.9))
        {
            Resize(_size);
        }
    }

    public void Insert(int index, T item)
    {
        if ((uint)index > (uint)_size)
        {
            throw new ArgumentOutOfRangeException(nameof(index), "Index must be within the bounds of the List.");
        }

        OpenGap(index, 1);
        _items[index] = item;
    }

    public void InsertRange(int index, IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        if ((uint)index > (uint)_size)
        {
            throw new ArgumentOutOfRangeException(nameof(index), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        }

        T[] added = collection is List<T> list ? list.ToArray() : new List<T>(collection).ToArray();
        if (added.Length > 0)
        {
            OpenGap(index, added.Length);
            Array.Copy(added, 0, _items, index, added.Length);
        }
    }

    public bool Remove(T item)
    {
        int index = IndexOf(item);
        if (index < 0)
        {
            return false;
        }

        RemoveAt(index);
        return true;
    }

    public void RemoveAt(int index)
    {
        if ((uint)index >= (uint)_size)
        {
            ThrowIndex();
        }

        CloseGap(index, 1);
    }

    public void RemoveRange(int index, int count)
    {
        CheckRange(index, count);
        if (count > 0)
        {
            CloseGap(index, count);
        }
    }

    public int RemoveAll(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        int kept = 0;
        for (int i = 0; i < _size; i++)
        {
            if (!match(_items[i]))
            {
                _items[kept++] = _items[i];
            }
        }

        int removed = _size - kept;
        if (removed > 0)
        {
            Array.Clear(_items, kept, removed);
            _size = kept;
            _version++;
        }

        return removed;
    }

    public T[] ToArray() => _items.AsSpan(0, _size).ToArray();

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IList.Add(object? item)
    {
        Add(Cast(item));
        return _size - 1;
    }

    bool IList.Contains(object? item) => IsCompatible(item) && Contains((T)item!);

    int IList.IndexOf(object? item) => IsCompatible(item) ? IndexOf((T)item!) : -1;

    void IList.Insert(int index, object? item) => Insert(index, Cast(item));

    void IList.Remove(object? item)
    {
        if (IsCompatible(item))
        {
            Remove((T)item!);
        }
    }

    void ICollection.CopyTo(Array array, int arrayIndex) => Array.Copy(_items, 0, array, arrayIndex, _size);

    internal Span<T> Items => _items.AsSpan(0, _size);

    internal void SetCount(int count)
    {
        EnsureCapacity(count);
        _version++;
        if (count < _size)
        {
            Array.Clear(_items, count, _size - count);
        }

        _size = count;
    }

    private static bool IsCompatible(object? value) => value is T || (value is null && default(T) is null);

    private static T Cast(object? value) => IsCompatible(value) ? (T)value!
        : value is null ? throw new ArgumentNullException(nameof(value))
        : throw new ArgumentException(string.Concat("The value \"", value.ToString(), "\" is not of type \"", typeof(T).ToString() + "\" and cannot be used in this generic collection."), nameof(value));

    [DoesNotReturn]
    private static void ThrowIndex() =>
        throw new ArgumentOutOfRangeException("index", "Index was out of range. Must be non-negative and less than the size of the collection.");

    [DoesNotReturn]
    private static void ThrowRange() =>
        throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");

    private void CheckRange(int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (_size - index < count)
        {
            ThrowRange();
        }
    }

    private void Grow(int capacity)
    {
        int doubled = _items.Length == 0 ? 4 : 2 * _items.Length;
        Resize(doubled < capacity ? capacity : doubled);
    }

    private void Resize(int capacity)
    {
        var items = new T[capacity];
        Array.Copy(_items, 0, items, 0, _size);
        _items = items;
    }

    private void OpenGap(int index, int count)
    {
        EnsureCapacity(_size + count);
        Array.Copy(_items, index, _items, index + count, _size - index);
        _size += count;
        _version++;
    }

    private void CloseGap(int index, int count)
    {
        _size -= count;
        Array.Copy(_items, index + count, _items, index, _size - index);
        Array.Clear(_items, _size, count);
        _version++;
    }

    public struct Enumerator : IEnumerator<T>
    {
        private readonly List<T> _list;
        private readonly int _version;
        private int _index;
        private T? _current;

        internal Enumerator(List<T> list)
        {
            _list = list;
            _version = list._version;
            _index = 0;
            _current = default;
        }

        public readonly T Current => _current!;

        readonly object? IEnumerator.Current => _index == 0 || _index == _list._size + 1
            ? throw new InvalidOperationException("Enumeration has either not started or has already finished.") : _current;

        public bool MoveNext()
        {
            List<T> list = _list;
            if (_version != list._version)
            {
                ThrowChanged();
            }

            if ((uint)_index < (uint)list._size)
            {
                _current = list._items[_index++];
                return true;
            }

            _current = default;
            _index = list._size + 1;
            return false;
        }

        public readonly void Dispose()
        {
        }

        void IEnumerator.Reset()
        {
            if (_version != _list._version)
            {
                ThrowChanged();
            }

            _index = 0;
            _current = default;
        }

        [DoesNotReturn]
        private static void ThrowChanged() => throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
    }
}

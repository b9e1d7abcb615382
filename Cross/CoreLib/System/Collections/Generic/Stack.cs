using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

public class Stack<T> : IEnumerable<T>, ICollection, IReadOnlyCollection<T>
{
    private T[] _items;
    private int _size;
    private int _version;

    public Stack() => _items = [];

    public Stack(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _items = new T[capacity];
    }

    public Stack(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        _items = new List<T>(collection).ToArray();
        _size = _items.Length;
    }

    public int Count => _size;

    public int Capacity => _items.Length;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    public void Push(T item)
    {
        if (_size == _items.Length)
        {
            Array.Resize(ref _items!, Math.Max(4, 2 * _size));
        }

        _items[_size++] = item;
        _version++;
    }

    public T Pop() => TryPop(out T? item) ? item : throw Empty();

    public bool TryPop([MaybeNullWhen(false)] out T result)
    {
        if (_size == 0)
        {
            result = default;
            return false;
        }

        result = _items[--_size];
        _items[_size] = default!;
        _version++;
        return true;
    }

    public T Peek() => _size == 0 ? throw Empty() : _items[_size - 1];

    public bool TryPeek([MaybeNullWhen(false)] out T result)
    {
        result = _size == 0 ? default : _items[_size - 1];
        return _size > 0;
    }

    public bool Contains(T item) => Array.IndexOf(_items, item, 0, _size) >= 0;

    public void Clear()
    {
        Array.Clear(_items, 0, _size);
        _size = 0;
        _version++;
    }

    public T[] ToArray()
    {
        T[] items = _items.AsSpan(0, _size).ToArray();
        Array.Reverse(items);
        return items;
    }

    public void CopyTo(T[] array, int arrayIndex) => ToArray().CopyTo(array, arrayIndex);

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (_items.Length < capacity)
        {
            Array.Resize(ref _items!, capacity);
        }

        return _items.Length;
    }

    public void TrimExcess() => Array.Resize(ref _items!, _size);

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection.CopyTo(Array array, int index) => Array.Copy(ToArray(), 0, array, index, _size);

    private static InvalidOperationException Empty() => new("Stack empty.");

    public struct Enumerator : IEnumerator<T>
    {
        private readonly Stack<T> _stack;
        private readonly int _version;
        private int _index; // The size before the first, -1 behind the last.

        internal Enumerator(Stack<T> stack)
        {
            _stack = stack;
            _version = stack._version;
            _index = stack._size;
        }

        public readonly T Current => (uint)_index < (uint)_stack._size ? _stack._items[_index]
            : throw new InvalidOperationException(_index < 0 ? "Enumeration already finished." : "Enumeration has not started. Call MoveNext.");

        readonly object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_version != _stack._version)
            {
                throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
            }

            return _index >= 0 && --_index >= 0;
        }

        public void Dispose() => _index = -1;

        void IEnumerator.Reset() => _index = _stack._size;
    }
}

using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

public class Queue<T> : IEnumerable<T>, ICollection, IReadOnlyCollection<T>
{
    private T[] _items;
    private int _head;
    private int _size;
    private int _version;

    public Queue() => _items = [];

    public Queue(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _items = new T[capacity];
    }

    public Queue(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        _items = new List<T>(collection).ToArray();
        _size = _items.Length;
    }

    public int Count => _size;

    public int Capacity => _items.Length;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    public void Enqueue(T item)
    {
        if (_size == _items.Length)
        {
            Grow(_size + 1);
        }

        _items[IndexOf(_size)] = item;
        _size++;
        _version++;
    }

    public T Dequeue() => TryDequeue(out T? item) ? item : throw Empty();

    public bool TryDequeue([MaybeNullWhen(false)] out T result)
    {
        if (_size == 0)
        {
            result = default;
            return false;
        }

        result = _items[_head];
        _items[_head] = default!;
        _head = IndexOf(1);
        _size--;
        _version++;
        return true;
    }

    public T Peek() => _size == 0 ? throw Empty() : _items[_head];

    public bool TryPeek([MaybeNullWhen(false)] out T result)
    {
        result = _size == 0 ? default : _items[_head];
        return _size > 0;
    }

    public bool Contains(T item)
    {
        foreach (T one in this)
        {
            if (EqualityComparer<T>.Default.Equals(one, item))
            {
                return true;
            }
        }

        return false;
    }

    public void Clear()
    {
        Array.Clear(_items);
        _head = 0;
        _size = 0;
        _version++;
    }

    public T[] ToArray()
    {
        var items = new T[_size];
        CopyTo(items, 0);
        return items;
    }

    public void CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        for (int i = 0; i < _size; i++)
        {
            array[arrayIndex + i] = _items[IndexOf(i)];
        }
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
        _items = ToArray();
        _head = 0;
    }

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection.CopyTo(Array array, int index) => Array.Copy(ToArray(), 0, array, index, _size);

    private static InvalidOperationException Empty() => new("Queue empty.");

    private int IndexOf(int offset)
    {
        int index = _head + offset;
        return index < _items.Length ? index : index - _items.Length;
    }

    private void Grow(int capacity)
    {
        var items = new T[Math.Max(capacity, Math.Max(4, 2 * _items.Length))];
        CopyTo(items, 0);
        _items = items;
        _head = 0;
        _version++;
    }

    public struct Enumerator : IEnumerator<T>
    {
        private readonly Queue<T> _queue;
        private readonly int _version;
        private int _index; // -1 before the first, -2 behind the last.

        internal Enumerator(Queue<T> queue)
        {
            _queue = queue;
            _version = queue._version;
            _index = -1;
        }

        public readonly T Current => _index >= 0 ? _queue._items[_queue.IndexOf(_index)]
            : throw new InvalidOperationException(_index == -1 ? "Enumeration has not started. Call MoveNext." : "Enumeration already finished.");

        readonly object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_version != _queue._version)
            {
                throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");
            }

            if (_index == -2)
            {
                return false;
            }

            _index = _index + 1 < _queue._size ? _index + 1 : -2;
            return _index >= 0;
        }

        public void Dispose() => _index = -2;

        void IEnumerator.Reset() => _index = -1;
    }
}

using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System;

public readonly struct ArraySegment<T> : IList<T>, IReadOnlyList<T>
{
    private readonly T[]? _array;
    private readonly int _offset;
    private readonly int _count;

    public ArraySegment(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        _array = array;
        _count = array.Length;
    }

    public ArraySegment(T[] array, int offset, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > array.Length - offset)
        {
            throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        }

        _array = array;
        _offset = offset;
        _count = count;
    }

    public static ArraySegment<T> Empty => new([]);

    public T[]? Array => _array;

    public int Offset => _offset;

    public int Count => _count;

    bool ICollection<T>.IsReadOnly => true;

    public T this[int index]
    {
        get => Span[index];
        set => Span[index] = value;
    }

    private Span<T> Span => new(_array, _offset, _count);

    public static implicit operator ArraySegment<T>(T[] array) => array is null ? default : new ArraySegment<T>(array);

    public static bool operator ==(ArraySegment<T> a, ArraySegment<T> b) => a.Equals(b);

    public static bool operator !=(ArraySegment<T> a, ArraySegment<T> b) => !a.Equals(b);

    public ArraySegment<T> Slice(int index) => new(_array!, _offset + index, _count - index);

    public ArraySegment<T> Slice(int index, int count) => new(_array!, _offset + index, count);

    public void CopyTo(T[] destination) => CopyTo(destination, 0);

    public void CopyTo(T[] destination, int destinationIndex) => Span.CopyTo(destination.AsSpan(destinationIndex));

    public void CopyTo(ArraySegment<T> destination) => Span.CopyTo(destination);

    public T[] ToArray() => Span.ToArray();

    public bool Equals(ArraySegment<T> obj) => _array == obj._array && _offset == obj._offset && _count == obj._count;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ArraySegment<T> other && Equals(other);

    public override int GetHashCode() => _array is null ? 0 : HashCode.Combine(_offset, _count, _array.GetHashCode());

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int IList<T>.IndexOf(T item)
    {
        int index = System.Array.IndexOf(_array!, item, _offset, _count);
        return index < 0 ? -1 : index - _offset;
    }

    void IList<T>.Insert(int index, T item) => throw new NotSupportedException();

    void IList<T>.RemoveAt(int index) => throw new NotSupportedException();

    void ICollection<T>.Add(T item) => throw new NotSupportedException();

    void ICollection<T>.Clear() => throw new NotSupportedException();

    bool ICollection<T>.Contains(T item) => System.Array.IndexOf(_array!, item, _offset, _count) >= 0;

    bool ICollection<T>.Remove(T item) => throw new NotSupportedException();

    public struct Enumerator : IEnumerator<T>
    {
        private readonly T[]? _array;
        private readonly int _start;
        private readonly int _end;
        private int _current;

        internal Enumerator(ArraySegment<T> segment)
        {
            _array = segment._array;
            _start = segment._offset;
            _end = segment._offset + segment._count;
            _current = _start - 1;
        }

        public readonly T Current => _current < _start ? throw new InvalidOperationException("Enumeration has not started. Call MoveNext.")
            : _current >= _end ? throw new InvalidOperationException("Enumeration already finished.") : _array![_current];

        readonly object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_current < _end)
            {
                _current++;
            }

            return _current < _end;
        }

        void IEnumerator.Reset() => _current = _start - 1;

        public readonly void Dispose()
        {
        }
    }
}

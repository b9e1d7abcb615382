using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DeviceKit.CoreLib.Runtime;

namespace System;

public readonly ref struct ReadOnlySpan<T>
{
    internal readonly ref T _reference;
    private readonly int _length;

#pragma warning disable CS8618 // A null reference is that of an empty span.
    public ReadOnlySpan(T[]? array)
    {
        if (array is not null)
        {
            _reference = ref MemoryMarshal.GetArrayDataReference(array);
            _length = array.Length;
        }
    }

    public ReadOnlySpan(T[]? array, int start, int length)
    {
        if (array is null)
        {
            if (start != 0 || length != 0)
            {
                SpanFaults.OutOfRange();
            }

            return;
        }

        if ((uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start))
        {
            SpanFaults.OutOfRange();
        }

        _reference = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), start);
        _length = length;
    }

#pragma warning restore CS8618

    public unsafe ReadOnlySpan(void* pointer, int length)
    {
        if (length < 0)
        {
            SpanFaults.OutOfRange();
        }

        _reference = ref Unsafe.AsRef<T>(pointer);
        _length = length;
    }

    public ReadOnlySpan(ref readonly T reference)
    {
        _reference = ref Unsafe.AsRef(in reference);
        _length = 1;
    }

    internal ReadOnlySpan(ref T reference, int length)
    {
        _reference = ref reference;
        _length = length;
    }

    public static ReadOnlySpan<T> Empty => default;

    public int Length => _length;

    public bool IsEmpty => _length == 0;

    public ref readonly T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_length)
            {
                Throwing.IndexOutOfRange();
            }

            return ref Unsafe.Add(ref _reference, index);
        }
    }

    public static implicit operator ReadOnlySpan<T>(T[]? array) => new(array);

    public static implicit operator ReadOnlySpan<T>(ArraySegment<T> segment) => new(segment.Array, segment.Offset, segment.Count);

    public static bool operator ==(ReadOnlySpan<T> left, ReadOnlySpan<T> right) => left._length == right._length && Unsafe.AreSame(ref left._reference, ref right._reference);

    public static bool operator !=(ReadOnlySpan<T> left, ReadOnlySpan<T> right) => !(left == right);

    public static ReadOnlySpan<T> CastUp<TDerived>(ReadOnlySpan<TDerived> items)
        where TDerived : class?, T =>
        new(ref Unsafe.As<TDerived, T>(ref items._reference), items._length);

    public ReadOnlySpan<T> Slice(int start)
    {
        if ((uint)start > (uint)_length)
        {
            SpanFaults.OutOfRange();
        }

        return new ReadOnlySpan<T>(ref Unsafe.Add(ref _reference, start), _length - start);
    }

    public ReadOnlySpan<T> Slice(int start, int length)
    {
        if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start))
        {
            SpanFaults.OutOfRange();
        }

        return new ReadOnlySpan<T>(ref Unsafe.Add(ref _reference, start), length);
    }

    public void CopyTo(Span<T> destination)
    {
        if ((uint)_length > (uint)destination.Length)
        {
            SpanFaults.DestinationTooShort();
        }

        Memory.CopyElements(ref destination._reference, ref _reference, _length);
    }

    public bool TryCopyTo(Span<T> destination)
    {
        if ((uint)_length > (uint)destination.Length)
        {
            return false;
        }

        Memory.CopyElements(ref destination._reference, ref _reference, _length);
        return true;
    }

    public T[] ToArray()
    {
        if (_length == 0)
        {
            return [];
        }

        var array = new T[_length];
        Memory.CopyElements(ref MemoryMarshal.GetArrayDataReference(array), ref _reference, _length);
        return array;
    }

    public ref readonly T GetPinnableReference() => ref _reference;

    public Enumerator GetEnumerator() => new(this);

    public override string ToString()
    {
        if (typeof(T) == typeof(char))
        {
            return new string(new ReadOnlySpan<char>(ref Unsafe.As<T, char>(ref _reference), _length));
        }

        return string.Concat("System.ReadOnlySpan<", typeof(T).Name, ">[", _length.ToString() + "]");
    }

    [Obsolete("Equals() on ReadOnlySpan will always throw an exception. Use the equality operator instead.")]
    public override bool Equals(object? obj) => throw new NotSupportedException("Equals() on Span and ReadOnlySpan is not supported. Use operator== instead.");

    [Obsolete("GetHashCode() on ReadOnlySpan will always throw an exception.")]
    public override int GetHashCode() => throw new NotSupportedException("GetHashCode() on Span and ReadOnlySpan is not supported.");

    public ref struct Enumerator : System.Collections.Generic.IEnumerator<T>
    {
        private readonly ReadOnlySpan<T> _span;
        private int _index;

        internal Enumerator(ReadOnlySpan<T> span)
        {
            _span = span;
            _index = -1;
        }

        public readonly ref readonly T Current => ref _span[_index];

        readonly T System.Collections.Generic.IEnumerator<T>.Current => Current;

        readonly object System.Collections.IEnumerator.Current => Current!;

        public bool MoveNext()
        {
            int next = _index + 1;
            if (next < _span._length)
            {
                _index = next;
                return true;
            }

            return false;
        }

        void System.Collections.IEnumerator.Reset() => _index = -1;

        readonly void IDisposable.Dispose()
        {
        }
    }
}

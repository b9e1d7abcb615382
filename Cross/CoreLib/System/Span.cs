using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DeviceKit.CoreLib.Runtime;

namespace System;

public readonly ref struct Span<T>
{
    internal readonly ref T _reference;
    private readonly int _length;

#pragma warning disable CS8618 // A null reference is that of an empty span.
    public Span(T[]? array)
    {
        if (array is not null)
        {
            if (!typeof(T).IsValueType && Intrinsics.TypeOf(array) != Intrinsics.TypeDescriptorOf<T[]>())
            {
                Throwing.ArrayTypeMismatch();
            }

            _reference = ref MemoryMarshal.GetArrayDataReference(array);
            _length = array.Length;
        }
    }

    public Span(T[]? array, int start, int length)
    {
        if (array is null)
        {
            if (start != 0 || length != 0)
            {
                SpanFaults.OutOfRange();
            }

            return;
        }

        if (!typeof(T).IsValueType && Intrinsics.TypeOf(array) != Intrinsics.TypeDescriptorOf<T[]>())
        {
            Throwing.ArrayTypeMismatch();
        }

        if ((uint)start > (uint)array.Length || (uint)length > (uint)(array.Length - start))
        {
            SpanFaults.OutOfRange();
        }

        _reference = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), start);
        _length = length;
    }

#pragma warning restore CS8618

    public unsafe Span(void* pointer, int length)
    {
        if (length < 0)
        {
            SpanFaults.OutOfRange();
        }

        _reference = ref Unsafe.AsRef<T>(pointer);
        _length = length;
    }

    public Span(ref T reference)
    {
        _reference = ref reference;
        _length = 1;
    }

    internal Span(ref T reference, int length)
    {
        _reference = ref reference;
        _length = length;
    }

    public static Span<T> Empty => default;

    public int Length => _length;

    public bool IsEmpty => _length == 0;

    public ref T this[int index]
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

    public static implicit operator Span<T>(T[]? array) => new(array);

    public static implicit operator Span<T>(ArraySegment<T> segment) => new(segment.Array, segment.Offset, segment.Count);

    public static implicit operator ReadOnlySpan<T>(Span<T> span) => new(ref span._reference, span._length);

    public static bool operator ==(Span<T> left, Span<T> right) => left._length == right._length && Unsafe.AreSame(ref left._reference, ref right._reference);

    public static bool operator !=(Span<T> left, Span<T> right) => !(left == right);

    public Span<T> Slice(int start)
    {
        if ((uint)start > (uint)_length)
        {
            SpanFaults.OutOfRange();
        }

        return new Span<T>(ref Unsafe.Add(ref _reference, start), _length - start);
    }

    public Span<T> Slice(int start, int length)
    {
        if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start))
        {
            SpanFaults.OutOfRange();
        }

        return new Span<T>(ref Unsafe.Add(ref _reference, start), length);
    }

    public void Clear() => Memory.ClearElements(ref _reference, _length);

    public void Fill(T value)
    {
        for (int i = 0; i < _length; i++)
        {
            Unsafe.Add(ref _reference, i) = value;
        }
    }

    public void CopyTo(Span<T> destination)
    {
        if ((uint)_length > (uint)destination._length)
        {
            SpanFaults.DestinationTooShort();
        }

        Memory.CopyElements(ref destination._reference, ref _reference, _length);
    }

    public bool TryCopyTo(Span<T> destination)
    {
        if ((uint)_length > (uint)destination._length)
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

    public ref T GetPinnableReference() => ref _reference;

    public Enumerator GetEnumerator() => new(this);

    public override string ToString() => ((ReadOnlySpan<T>)this).ToString();

    [Obsolete("Equals() on Span will always throw an exception. Use the equality operator instead.")]
    public override bool Equals(object? obj) => throw new NotSupportedException("Equals() on Span and ReadOnlySpan is not supported. Use operator== instead.");

    [Obsolete("GetHashCode() on Span will always throw an exception.")]
    public override int GetHashCode() => throw new NotSupportedException("GetHashCode() on Span and ReadOnlySpan is not supported.");

    public ref struct Enumerator : System.Collections.Generic.IEnumerator<T>
    {
        private readonly Span<T> _span;
        private int _index;

        internal Enumerator(Span<T> span)
        {
            _span = span;
            _index = -1;
        }

        public readonly ref T Current => ref _span[_index];

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

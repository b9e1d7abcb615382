using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using DeviceKit.CoreLib.Runtime;

namespace System;

public readonly struct ReadOnlyMemory<T> : IEquatable<ReadOnlyMemory<T>>
{
    internal readonly object? _object;
    internal readonly int _start;
    private readonly int _length;

    public ReadOnlyMemory(T[]? array)
    {
        _object = array;
        _length = array?.Length ?? 0;
    }

    public ReadOnlyMemory(T[]? array, int start, int length)
    {
        int size = array?.Length ?? 0;
        if ((uint)start > (uint)size || (uint)length > (uint)(size - start))
        {
            SpanFaults.OutOfRange();
        }

        _object = array;
        _start = start;
        _length = length;
    }

    internal ReadOnlyMemory(object? holder, int start, int length)
    {
        _object = holder;
        _start = start;
        _length = length;
    }

    public static ReadOnlyMemory<T> Empty => default;

    public int Length => _length;

    public bool IsEmpty => _length == 0;

    public ReadOnlySpan<T> Span
    {
        get
        {
            if (_object is null)
            {
                return default;
            }

            if (typeof(T) == typeof(char) && _object is string text)
            {
                return new ReadOnlySpan<T>(ref Unsafe.As<char, T>(ref Unsafe.Add(ref text.FirstCharacter, _start)), _length);
            }

            return _object is T[] array ? new ReadOnlySpan<T>(array, _start, _length) : ((MemoryManager<T>)_object).GetSpan().Slice(_start, _length);
        }
    }

    public static implicit operator ReadOnlyMemory<T>(T[]? array) => new(array);

    public static implicit operator ReadOnlyMemory<T>(ArraySegment<T> segment) => new(segment.Array, segment.Offset, segment.Count);

    public ReadOnlyMemory<T> Slice(int start)
    {
        if ((uint)start > (uint)_length)
        {
            SpanFaults.OutOfRange();
        }

        return new ReadOnlyMemory<T>(_object, _start + start, _length - start);
    }

    public ReadOnlyMemory<T> Slice(int start, int length)
    {
        if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start))
        {
            SpanFaults.OutOfRange();
        }

        return new ReadOnlyMemory<T>(_object, _start + start, length);
    }

    public void CopyTo(Memory<T> destination) => Span.CopyTo(destination.Span);

    public bool TryCopyTo(Memory<T> destination) => Span.TryCopyTo(destination.Span);

    public T[] ToArray() => Span.ToArray();

    public bool Equals(ReadOnlyMemory<T> other) => _object == other._object && _start == other._start && _length == other._length;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ReadOnlyMemory<T> other ? Equals(other) : obj is Memory<T> memory && Equals(memory);

    public override int GetHashCode() => _object is null ? 0 : HashCode.Combine(RuntimeHelpers.GetHashCode(_object), _start, _length);

    public override string ToString() =>
        typeof(T) == typeof(char) ? Span.ToString() : string.Concat("System.ReadOnlyMemory<", typeof(T).Name, ">[", _length.ToString() + "]");
}

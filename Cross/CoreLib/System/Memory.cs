using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using DeviceKit.CoreLib.Runtime;

namespace System;

public readonly struct Memory<T> : IEquatable<Memory<T>>
{
    internal readonly object? _object; // An array, a MemoryManager, or for characters a string.
    internal readonly int _start;
    private readonly int _length;

    public Memory(T[]? array)
    {
        _object = array;
        _length = array?.Length ?? 0;
    }

    public Memory(T[]? array, int start, int length)
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

    internal Memory(object? holder, int start, int length)
    {
        _object = holder;
        _start = start;
        _length = length;
    }

    public static Memory<T> Empty => default;

    public int Length => _length;

    public bool IsEmpty => _length == 0;

    public Span<T> Span
    {
        get
        {
            ReadOnlySpan<T> span = ((ReadOnlyMemory<T>)this).Span;
            return new Span<T>(ref span._reference, span.Length);
        }
    }

    public static implicit operator Memory<T>(T[]? array) => new(array);

    public static implicit operator Memory<T>(ArraySegment<T> segment) => new(segment.Array, segment.Offset, segment.Count);

    public static implicit operator ReadOnlyMemory<T>(Memory<T> memory) => new(memory._object, memory._start, memory._length);

    public Memory<T> Slice(int start)
    {
        if ((uint)start > (uint)_length)
        {
            SpanFaults.OutOfRange();
        }

        return new Memory<T>(_object, _start + start, _length - start);
    }

    public Memory<T> Slice(int start, int length)
    {
        if ((uint)start > (uint)_length || (uint)length > (uint)(_length - start))
        {
            SpanFaults.OutOfRange();
        }

        return new Memory<T>(_object, _start + start, length);
    }

    public void CopyTo(Memory<T> destination) => Span.CopyTo(destination.Span);

    public bool TryCopyTo(Memory<T> destination) => Span.TryCopyTo(destination.Span);

    public T[] ToArray() => Span.ToArray();

    public bool Equals(Memory<T> other) => _object == other._object && _start == other._start && _length == other._length;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Memory<T> other ? Equals(other) : obj is ReadOnlyMemory<T> readOnly && readOnly.Equals(this);

    public override int GetHashCode() => _object is null ? 0 : HashCode.Combine(RuntimeHelpers.GetHashCode(_object), _start, _length);

    public override string ToString() => ((ReadOnlyMemory<T>)this).ToString();
}

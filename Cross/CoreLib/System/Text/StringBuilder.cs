using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Text;

/// <summary>One growing array: short texts are what devices build.</summary>
public sealed partial class StringBuilder
{
    private const int UsualCapacity = 16;

    private char[]? _characters;
    private int _length;

    public StringBuilder()
        : this(UsualCapacity)
    {
    }

    public StringBuilder(int capacity)
        : this(capacity, int.MaxValue)
    {
    }

    public StringBuilder(int capacity, int maxCapacity)
    {
        if (capacity > maxCapacity)
        {
            throw new ArgumentOutOfRangeException(nameof(capacity), "Capacity exceeds maximum capacity.");
        }

        if (maxCapacity < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(maxCapacity), "MaxCapacity must be one or greater.");
        }

        if (capacity < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(capacity), "'capacity' must be greater than zero.");
        }

        MaxCapacity = maxCapacity;
        _characters = new char[capacity == 0 ? Math.Min(UsualCapacity, maxCapacity) : capacity];
    }

    public StringBuilder(string? value)
        : this(value, UsualCapacity)
    {
    }

    public StringBuilder(string? value, int capacity)
        : this(Math.Max(capacity, value?.Length ?? 0)) => Append(value);

    public StringBuilder(string? value, int startIndex, int length, int capacity)
        : this(Math.Max(capacity, length)) => Append(value, startIndex, length);

    public int Length
    {
        get => _length;
        set
        {
            if (value < 0 || value > MaxCapacity)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value < 0 ? "Length cannot be less than zero." : "capacity was less than the current size.");
            }

            if (value > _length)
            {
                Append('\0', value - _length);
            }

            _length = value;
        }
    }

    public int Capacity
    {
        get => _characters!.Length;
        set
        {
            if (value < _length || value > MaxCapacity)
            {
                throw new ArgumentOutOfRangeException(nameof(value), value < 0 ? "Capacity must be positive." : value > MaxCapacity ? "Capacity exceeds maximum capacity." : "capacity was less than the current size.");
            }

            Array.Resize(ref _characters, value);
        }
    }

    public int MaxCapacity { get; }

    [IndexerName("Chars")]
    public char this[int index]
    {
        get => (uint)index < (uint)_length ? _characters![index] : throw new IndexOutOfRangeException();
        set
        {
            if ((uint)index >= (uint)_length)
            {
                throw new ArgumentOutOfRangeException(nameof(index), "Index was out of range. Must be non-negative and less than the size of the collection.");
            }

            _characters![index] = value;
        }
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Reserve(capacity - _length);
        return _characters!.Length;
    }

    public StringBuilder Append(char value)
    {
        if (_length == _characters!.Length)
        {
            Reserve(1);
        }

        _characters![_length++] = value;
        return this;
    }

    public StringBuilder Append(char value, int repeatCount)
    {
        if (repeatCount < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(repeatCount), "Count cannot be less than zero.");
        }

        Grown(repeatCount).Fill(value);
        return this;
    }

    public StringBuilder Append(ReadOnlySpan<char> value)
    {
        value.CopyTo(Grown(value.Length));
        return this;
    }

    public StringBuilder Append(string? value) => Append(value.AsSpan());

    public StringBuilder Append(string? value, int startIndex, int count)
    {
        if (value is null)
        {
            return startIndex == 0 && count == 0 ? this : throw new ArgumentNullException(nameof(value));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return startIndex > value.Length - count ? throw new ArgumentOutOfRangeException(nameof(startIndex), "Index was out of range. Must be non-negative and less than the size of the collection.")
            : Append(value.AsSpan(startIndex, count));
    }

    public StringBuilder Append(char[]? value) => Append((ReadOnlySpan<char>)value);

    public StringBuilder Append(char[]? value, int startIndex, int charCount) => Append(new ReadOnlySpan<char>(value, startIndex, charCount));

    public StringBuilder Append(ReadOnlyMemory<char> value) => Append(value.Span);

    public unsafe StringBuilder Append(char* value, int valueCount) => Append(new ReadOnlySpan<char>(value, valueCount));

    public StringBuilder Append(StringBuilder? value) => value is null ? this : Append(value._characters!.AsSpan(0, value._length));

    public StringBuilder Append(StringBuilder? value, int startIndex, int count) => value is null ? this : Append(value._characters!.AsSpan(0, value._length).Slice(startIndex, count));

    public StringBuilder Append(bool value) => Append(value ? "True" : "False");

    public StringBuilder Append(sbyte value) => Append(value.ToString());

    public StringBuilder Append(byte value) => Append(value.ToString());

    public StringBuilder Append(short value) => Append(value.ToString());

    public StringBuilder Append(ushort value) => Append(value.ToString());

    public StringBuilder Append(int value) => Append(value.ToString());

    public StringBuilder Append(uint value) => Append(value.ToString());

    public StringBuilder Append(long value) => Append(value.ToString());

    public StringBuilder Append(ulong value) => Append(value.ToString());

    public StringBuilder Append(float value) => Append(value.ToString());

    public StringBuilder Append(double value) => Append(value.ToString());

    public StringBuilder Append(decimal value) => Append(value.ToString());

    public StringBuilder Append(object? value) => Append(value?.ToString());

    public StringBuilder Append([InterpolatedStringHandlerArgument("")] ref AppendInterpolatedStringHandler handler) => this;

    public StringBuilder Append(IFormatProvider? provider, [InterpolatedStringHandlerArgument("", nameof(provider))] ref AppendInterpolatedStringHandler handler) => this;

    public StringBuilder AppendLine() => Append('\n');

    public StringBuilder AppendLine(string? value) => Append(value).Append('\n');

    public StringBuilder AppendLine([InterpolatedStringHandlerArgument("")] ref AppendInterpolatedStringHandler handler) => Append('\n');

    public StringBuilder AppendLine(IFormatProvider? provider, [InterpolatedStringHandlerArgument("", nameof(provider))] ref AppendInterpolatedStringHandler handler) => Append('\n');

    public StringBuilder AppendFormat(string format, object? arg0) => Append(string.Format(format, arg0));

    public StringBuilder AppendFormat(string format, object? arg0, object? arg1) => Append(string.Format(format, arg0, arg1));

    public StringBuilder AppendFormat(string format, object? arg0, object? arg1, object? arg2) => Append(string.Format(format, arg0, arg1, arg2));

    public StringBuilder AppendFormat(string format, params object?[] args) => Append(string.Format(format, args));

    public StringBuilder AppendFormat(IFormatProvider? provider, string format, object? arg0) => Append(string.Format(provider, format, arg0));

    public StringBuilder AppendFormat(IFormatProvider? provider, string format, params object?[] args) => Append(string.Format(provider, format, args));

    public StringBuilder AppendJoin(string? separator, params string?[] values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin(string? separator, params object?[] values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin<T>(string? separator, IEnumerable<T> values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin(char separator, params string?[] values) => Append(string.Join(separator, values));

    public StringBuilder AppendJoin<T>(char separator, IEnumerable<T> values) => Append(string.Join(separator, values));

    public StringBuilder Clear()
    {
        _length = 0;
        return this;
    }

    public StringBuilder Insert(int index, ReadOnlySpan<char> value)
    {
        if ((uint)index > (uint)_length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        }

        int count = value.Length;
        Reserve(count);
        Array.Copy(_characters!, index, _characters!, index + count, _length - index);
        value.CopyTo(_characters!.AsSpan(index));
        _length += count;
        return this;
    }

    public StringBuilder Insert(int index, string? value) => Insert(index, value.AsSpan());

    public StringBuilder Insert(int index, string? value, int count)
    {
        for (int i = 0; i < count; i++)
        {
            Insert(index, value);
        }

        return this;
    }

    public StringBuilder Insert(int index, char value) => Insert(index, [value]);

    public StringBuilder Insert(int index, char[]? value) => Insert(index, (ReadOnlySpan<char>)value);

    public StringBuilder Insert(int index, bool value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, int value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, long value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, double value) => Insert(index, value.ToString());

    public StringBuilder Insert(int index, object? value) => Insert(index, value?.ToString());

    public StringBuilder Remove(int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        if (length > _length - startIndex)
        {
            throw new ArgumentOutOfRangeException(nameof(length), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        }

        Array.Copy(_characters!, startIndex + length, _characters!, startIndex, _length - startIndex - length);
        _length -= length;
        return this;
    }

    public StringBuilder Replace(char oldChar, char newChar) => Replace(oldChar, newChar, 0, _length);

    public StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)
    {
        _characters!.AsSpan(0, _length).Slice(startIndex, count).Replace(oldChar, newChar);
        return this;
    }

    public StringBuilder Replace(string oldValue, string? newValue) => Replace(oldValue, newValue, 0, _length);

    public StringBuilder Replace(string oldValue, string? newValue, int startIndex, int count)
    {
        ArgumentException.ThrowIfNullOrEmpty(oldValue);
        string replaced = ToString(startIndex, count).Replace(oldValue, newValue);
        Remove(startIndex, count);
        return Insert(startIndex, replaced);
    }

    public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => CopyTo(sourceIndex, destination.AsSpan(destinationIndex), count);

    public void CopyTo(int sourceIndex, Span<char> destination, int count) => _characters!.AsSpan(0, _length).Slice(sourceIndex, count).CopyTo(destination);

    public bool Equals([NotNullWhen(true)] StringBuilder? sb) => sb is not null && _characters!.AsSpan(0, _length).SequenceEqual(sb._characters!.AsSpan(0, sb._length));

    public bool Equals(ReadOnlySpan<char> span) => span.SequenceEqual(_characters!.AsSpan(0, _length));

    public override string ToString() => new(_characters!.AsSpan(0, _length));

    public string ToString(int startIndex, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startIndex, _length);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return startIndex > _length - length ? throw new ArgumentOutOfRangeException(nameof(length), "Index and length must refer to a location within the string.")
            : new string(_characters!.AsSpan(startIndex, length));
    }

    private Span<char> Grown(int count)
    {
        Reserve(count);
        Span<char> added = _characters!.AsSpan(_length, count);
        _length += count;
        return added;
    }

    private void Reserve(int count)
    {
        int needed = _length + count;
        if (needed > _characters!.Length)
        {
            if (needed > MaxCapacity)
            {
                throw new ArgumentOutOfRangeException("requiredLength", "capacity was less than the current size.");
            }

            Array.Resize(ref _characters, Math.Min(Math.Max(needed, 2 * _characters!.Length), MaxCapacity));
        }
    }

    [InterpolatedStringHandler]
    public struct AppendInterpolatedStringHandler
    {
        private readonly StringBuilder _builder;
        private readonly IFormatProvider? _provider;

        public AppendInterpolatedStringHandler(int literalLength, int formattedCount, StringBuilder stringBuilder) => _builder = stringBuilder;

        public AppendInterpolatedStringHandler(int literalLength, int formattedCount, StringBuilder stringBuilder, IFormatProvider? provider)
        {
            _builder = stringBuilder;
            _provider = provider;
        }

        public void AppendLiteral(string value) => _builder.Append(value);

        public void AppendFormatted<T>(T value) => _builder.Append(InterpolatedText.Of(value, null, _provider));

        public void AppendFormatted<T>(T value, string? format) => _builder.Append(InterpolatedText.Of(value, format, _provider));

        public void AppendFormatted<T>(T value, int alignment) => _builder.Append(InterpolatedText.Aligned(InterpolatedText.Of(value, null, _provider), alignment));

        public void AppendFormatted<T>(T value, int alignment, string? format) => _builder.Append(InterpolatedText.Aligned(InterpolatedText.Of(value, format, _provider), alignment));

        public void AppendFormatted(ReadOnlySpan<char> value) => _builder.Append(value);

        public void AppendFormatted(ReadOnlySpan<char> value, int alignment = 0, string? format = null) => _builder.Append(InterpolatedText.Aligned(value.ToString(), alignment));

        public void AppendFormatted(string? value) => _builder.Append(value);

        public void AppendFormatted(string? value, int alignment = 0, string? format = null) => _builder.Append(InterpolatedText.Aligned(value, alignment));

        public void AppendFormatted(object? value, int alignment = 0, string? format = null) => AppendFormatted<object?>(value, alignment, format);
    }
}

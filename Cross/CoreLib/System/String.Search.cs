using System.Diagnostics.CodeAnalysis;

namespace System;

/// <content>Finding. Everything is ordinal: there are no cultures.</content>
public sealed partial class String
{
    public bool Contains(char value) => IndexOf(value) >= 0;

    public bool Contains(char value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;

    public bool Contains(string value) => IndexOf(value, StringComparison.Ordinal) >= 0;

    public bool Contains(string value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;

    public bool StartsWith(char value) => _length > 0 && _firstChar == value;

    public bool StartsWith(string value) => StartsWith(value, StringComparison.Ordinal);

    public bool StartsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return this.AsSpan().StartsWith(value, comparisonType);
    }

    public bool StartsWith(string value, bool ignoreCase, System.Globalization.CultureInfo? culture) => StartsWith(value, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public bool EndsWith(char value) => _length > 0 && this[_length - 1] == value;

    public bool EndsWith(string value) => EndsWith(value, StringComparison.Ordinal);

    public bool EndsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return this.AsSpan().EndsWith(value, comparisonType);
    }

    public int IndexOf(char value) => this.AsSpan().IndexOf(value);

    public int IndexOf(char value, int startIndex) => IndexOf(value, startIndex, _length - startIndex);

    public int IndexOf(char value, StringComparison comparisonType) => this.AsSpan().IndexOf([value], comparisonType);

    public int IndexOf(char value, int startIndex, int count)
    {
        CheckRange(startIndex, count);
        return Shifted(this.AsSpan(startIndex, count).IndexOf(value), startIndex);
    }

    public int IndexOf(string value) => IndexOf(value, StringComparison.Ordinal);

    public int IndexOf(string value, int startIndex) => IndexOf(value, startIndex, _length - startIndex, StringComparison.Ordinal);

    public int IndexOf(string value, int startIndex, int count) => IndexOf(value, startIndex, count, StringComparison.Ordinal);

    public int IndexOf(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return this.AsSpan().IndexOf(value, comparisonType);
    }

    public int IndexOf(string value, int startIndex, StringComparison comparisonType) => IndexOf(value, startIndex, _length - startIndex, comparisonType);

    public int IndexOf(string value, int startIndex, int count, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckRange(startIndex, count);
        return Shifted(this.AsSpan(startIndex, count).IndexOf(value, comparisonType), startIndex);
    }

    public int IndexOfAny(char[] anyOf) => this.AsSpan().IndexOfAny(anyOf);

    public int IndexOfAny(char[] anyOf, int startIndex) => IndexOfAny(anyOf, startIndex, _length - startIndex);

    public int IndexOfAny(char[] anyOf, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        CheckRange(startIndex, count);
        return Shifted(this.AsSpan(startIndex, count).IndexOfAny(anyOf), startIndex);
    }

    public int LastIndexOf(char value) => this.AsSpan().LastIndexOf(value);

    public int LastIndexOf(char value, int startIndex) => LastIndexOf(value, startIndex, startIndex + 1);

    public int LastIndexOf(char value, int startIndex, int count) => _length == 0 ? -1 : Shifted(BackRange(startIndex, count).LastIndexOf(value), startIndex - count + 1);

    public int LastIndexOf(string value) => LastIndexOf(value, StringComparison.Ordinal);

    public int LastIndexOf(string value, int startIndex) => LastIndexOf(value, startIndex, startIndex + 1, StringComparison.Ordinal);

    public int LastIndexOf(string value, int startIndex, int count) => LastIndexOf(value, startIndex, count, StringComparison.Ordinal);

    public int LastIndexOf(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return this.AsSpan().LastIndexOf(value, comparisonType);
    }

    public int LastIndexOf(string value, int startIndex, StringComparison comparisonType) => LastIndexOf(value, startIndex, startIndex + 1, comparisonType);

    public int LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (_length == 0)
        {
            return value._length == 0 ? 0 : -1;
        }

        if (startIndex == _length)
        {
            startIndex--;
            count = count > 0 ? count - 1 : 0;
        }

        return Shifted(BackRange(startIndex, count).LastIndexOf(value, comparisonType), startIndex - count + 1);
    }

    public int LastIndexOfAny(char[] anyOf) => this.AsSpan().LastIndexOfAny(anyOf);

    public int LastIndexOfAny(char[] anyOf, int startIndex) => LastIndexOfAny(anyOf, startIndex, startIndex + 1);

    public int LastIndexOfAny(char[] anyOf, int startIndex, int count) => _length == 0 ? -1 : Shifted(BackRange(startIndex, count).LastIndexOfAny(anyOf), startIndex - count + 1);

    private static int Shifted(int index, int by) => index < 0 ? index : index + by;

    private ReadOnlySpan<char> BackRange(int startIndex, int count)
    {
        if ((uint)startIndex >= (uint)_length)
        {
            ThrowStartIndex();
        }

        if (count < 0 || startIndex - count + 1 < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(count), "Count must be positive and count must refer to a location within the string/array/collection.");
        }

        return this.AsSpan(startIndex - count + 1, count);
    }

    private void CheckRange(int startIndex, int count)
    {
        if ((uint)startIndex > (uint)_length)
        {
            ThrowStartIndex();
        }

        if ((uint)count > (uint)(_length - startIndex))
        {
            throw new ArgumentOutOfRangeException(nameof(count), "Count must be positive and count must refer to a location within the string/array/collection.");
        }
    }

    [DoesNotReturn]
    private static void ThrowStartIndex() =>
        throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
}

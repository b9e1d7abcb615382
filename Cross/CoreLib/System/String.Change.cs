using System.Collections.Generic;
using System.Text;

namespace System;

/// <content>Changed copies.</content>
public sealed partial class String
{
    public string Substring(int startIndex)
    {
        if ((uint)startIndex > (uint)_length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), startIndex < 0 ? "StartIndex cannot be less than zero." : "startIndex cannot be larger than length of string.");
        }

        return startIndex == 0 ? this : new string(this.AsSpan(startIndex));
    }

    public string Substring(int startIndex, int length)
    {
        if ((uint)startIndex > (uint)_length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), startIndex < 0 ? "StartIndex cannot be less than zero." : "startIndex cannot be larger than length of string.");
        }

        if ((uint)length > (uint)(_length - startIndex))
        {
            throw new ArgumentOutOfRangeException(nameof(length), length < 0 ? "Length cannot be less than zero." : "Index and length must refer to a location within the string.");
        }

        return length == _length ? this : new string(this.AsSpan(startIndex, length));
    }

    public string Trim() => Kept(this.AsSpan().Trim());

    public string Trim(char trimChar) => Kept(this.AsSpan().Trim(trimChar));

    public string Trim(params char[]? trimChars) => trimChars is null or [] ? Trim() : Kept(this.AsSpan().Trim(trimChars));

    public string TrimStart() => Kept(this.AsSpan().TrimStart());

    public string TrimStart(char trimChar) => Kept(this.AsSpan().TrimStart(trimChar));

    public string TrimStart(params char[]? trimChars) => trimChars is null or [] ? TrimStart() : Kept(this.AsSpan().TrimStart(trimChars));

    public string TrimEnd() => Kept(this.AsSpan().TrimEnd());

    public string TrimEnd(char trimChar) => Kept(this.AsSpan().TrimEnd(trimChar));

    public string TrimEnd(params char[]? trimChars) => trimChars is null or [] ? TrimEnd() : Kept(this.AsSpan().TrimEnd(trimChars));

    public string PadLeft(int totalWidth) => PadLeft(totalWidth, ' ');

    public string PadLeft(int totalWidth, char paddingChar)
    {
        int padding = Padding(totalWidth);
        if (padding <= 0)
        {
            return this;
        }

        string result = NewOrEmpty(totalWidth);
        result.Writable[..padding].Fill(paddingChar);
        result.Put(padding, this);
        return result;
    }

    public string PadRight(int totalWidth) => PadRight(totalWidth, ' ');

    public string PadRight(int totalWidth, char paddingChar)
    {
        if (Padding(totalWidth) <= 0)
        {
            return this;
        }

        string result = NewOrEmpty(totalWidth);
        result.Put(0, this);
        result.Writable[_length..].Fill(paddingChar);
        return result;
    }

    public string ToUpper() => ToUpperInvariant();

    public string ToUpper(System.Globalization.CultureInfo? culture) => ToUpperInvariant();

    public string ToUpperInvariant()
    {
        string result = NewOrEmpty(_length);
        this.AsSpan().ToUpperInvariant(result.Writable);
        return result == this ? this : result;
    }

    public string ToLower() => ToLowerInvariant();

    public string ToLower(System.Globalization.CultureInfo? culture) => ToLowerInvariant();

    public string ToLowerInvariant()
    {
        string result = NewOrEmpty(_length);
        this.AsSpan().ToLowerInvariant(result.Writable);
        return result == this ? this : result;
    }

    public string Insert(int startIndex, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if ((uint)startIndex > (uint)_length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex));
        }

        return Concat(this.AsSpan(0, startIndex), value, this.AsSpan(startIndex));
    }

    public string Remove(int startIndex)
    {
        if ((uint)startIndex > (uint)_length)
        {
            throw new ArgumentOutOfRangeException(nameof(startIndex), startIndex < 0 ? "StartIndex cannot be less than zero." : "startIndex must be less than length of string.");
        }

        return Substring(0, startIndex);
    }

    public string Remove(int startIndex, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > _length - startIndex)
        {
            throw new ArgumentOutOfRangeException(nameof(count), "Index and count must refer to a location within the string.");
        }

        return Concat(this.AsSpan(0, startIndex), this.AsSpan(startIndex + count));
    }

    public string Replace(char oldChar, char newChar)
    {
        if (oldChar == newChar || IndexOf(oldChar) < 0)
        {
            return this;
        }

        string result = new(this.AsSpan());
        result.Writable.Replace(oldChar, newChar);
        return result;
    }

    public string Replace(string oldValue, string? newValue) => Replace(oldValue, newValue, StringComparison.Ordinal);

    public string Replace(string oldValue, string? newValue, StringComparison comparisonType)
    {
        ArgumentException.ThrowIfNullOrEmpty(oldValue);
        int next = IndexOf(oldValue, comparisonType);
        if (next < 0)
        {
            return this;
        }

        var result = new StringBuilder();
        int from = 0;
        while (next >= 0)
        {
            result.Append(this, from, next - from).Append(newValue);
            from = next + oldValue._length;
            next = IndexOf(oldValue, from, comparisonType);
        }

        return result.Append(this, from, _length - from).ToString();
    }

    public string ReplaceLineEndings() => ReplaceLineEndings("\n");

    public string ReplaceLineEndings(string replacementText)
    {
        ArgumentNullException.ThrowIfNull(replacementText);
        var result = new StringBuilder();
        for (int i = 0; i < _length; i++)
        {
            char c = this[i];
            if (c is '\r' or '\n' or '\f' or '\u0085' or '\u2028' or '\u2029')
            {
                result.Append(replacementText);
                i += c == '\r' && i + 1 < _length && this[i + 1] == '\n' ? 1 : 0;
            }
            else
            {
                result.Append(c);
            }
        }

        return result.ToString();
    }

    public char[] ToCharArray() => this.AsSpan().ToArray();

    public char[] ToCharArray(int startIndex, int length)
    {
        CheckRange(startIndex, length);
        return this.AsSpan(startIndex, length).ToArray();
    }

    public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(destination);
        CheckRange(sourceIndex, count);
        this.AsSpan(sourceIndex, count).CopyTo(destination.AsSpan(destinationIndex));
    }

    public void CopyTo(Span<char> destination) => this.AsSpan().CopyTo(destination);

    public bool TryCopyTo(Span<char> destination) => this.AsSpan().TryCopyTo(destination);

    private string Kept(ReadOnlySpan<char> part) => part.Length == _length ? this : new string(part);

    private int Padding(int totalWidth)
    {
        if (totalWidth < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(totalWidth), "Non-negative number required.");
        }

        return totalWidth - _length;
    }
}

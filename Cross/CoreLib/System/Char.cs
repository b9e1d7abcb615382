using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Char :
    IComparable,
    IComparable<char>,
    IEquatable<char>,
    IConvertible,
    ISpanFormattable,
    IUtf8SpanFormattable,
    ISpanParsable<char>
{
    public const char MaxValue = '\uFFFF';
    public const char MinValue = '\0';

    private readonly char _value;

    public static bool IsAscii(char c) => c < 0x80;

    public static bool IsAsciiDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    public static bool IsAsciiLetterLower(char c) => (uint)(c - 'a') < 26;

    public static bool IsAsciiLetterUpper(char c) => (uint)(c - 'A') < 26;

    public static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || IsAsciiDigit(c);

    public static bool IsAsciiHexDigit(char c) => IsAsciiDigit(c) || (uint)((c | 0x20) - 'a') < 6;

    public static bool IsAsciiHexDigitLower(char c) => IsAsciiDigit(c) || (uint)(c - 'a') < 6;

    public static bool IsAsciiHexDigitUpper(char c) => IsAsciiDigit(c) || (uint)(c - 'A') < 6;

    public static bool IsBetween(char c, char minInclusive, char maxInclusive) => (uint)(c - minInclusive) <= (uint)(maxInclusive - minInclusive);

    public static bool IsSurrogate(char c) => (c & 0xF800) == 0xD800;

    public static bool IsHighSurrogate(char c) => (c & 0xFC00) == 0xD800;

    public static bool IsLowSurrogate(char c) => (c & 0xFC00) == 0xDC00;

    public static bool IsSurrogatePair(char highSurrogate, char lowSurrogate) => IsHighSurrogate(highSurrogate) && IsLowSurrogate(lowSurrogate);

    public static bool IsSurrogatePair(string s, int index) => index + 1 < s.Length && IsSurrogatePair(s[index], s[index + 1]);

    public static bool IsWhiteSpace(char c) =>
        c < 0x100 ? c == ' ' || (uint)(c - '\t') <= 4 || c is '\u0085' or '\u00A0'
            : c is '\u1680' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' || (uint)(c - 0x2000) <= 10;

    public static bool IsControl(char c) => c < 0x20 || (uint)(c - 0x7F) < 0x21;

    public static int ConvertToUtf32(char highSurrogate, char lowSurrogate)
    {
        if (!IsHighSurrogate(highSurrogate))
        {
            throw new ArgumentOutOfRangeException(nameof(highSurrogate), "A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.");
        }

        if (!IsLowSurrogate(lowSurrogate))
        {
            throw new ArgumentOutOfRangeException(nameof(lowSurrogate), "A valid low surrogate character is between 0xdc00 and 0xdfff, inclusive.");
        }

        return 0x10000 + ((highSurrogate - 0xD800) << 10) + (lowSurrogate - 0xDC00);
    }

    public static int ConvertToUtf32(string s, int index)
    {
        char c = s[index];
        return !IsSurrogate(c) ? c : index + 1 < s.Length ? ConvertToUtf32(c, s[index + 1])
            : throw new ArgumentException("Found a high surrogate char without a following low surrogate at index: " + index + ". The input may not be in this encoding, or may not contain valid Unicode (UTF-16) characters.", nameof(s));
    }

    public static string ConvertFromUtf32(int utf32)
    {
        if ((uint)utf32 > 0x10FFFF || (utf32 & 0xFFFFF800) == 0xD800)
        {
            throw new ArgumentOutOfRangeException(nameof(utf32), "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).");
        }

        return utf32 < 0x10000 ? ((char)utf32).ToString() : new string([(char)(((utf32 - 0x10000) >> 10) + 0xD800), (char)((utf32 & 0x3FF) + 0xDC00)]);
    }

    public static double GetNumericValue(char c) => IsAsciiDigit(c) ? c - '0' : -1;

    public static char Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s.Length == 1 ? s[0] : throw new FormatException("String must be exactly one character long.");
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out char result)
    {
        result = s is { Length: 1 } ? s[0] : '\0';
        return s is { Length: 1 };
    }

    static char IParsable<char>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<char>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out char result) => TryParse(s, out result);

    static char ISpanParsable<char>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => s.Length == 1 ? s[0] : throw new FormatException("String must be exactly one character long.");

    static bool ISpanParsable<char>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out char result)
    {
        result = s.Length == 1 ? s[0] : '\0';
        return s.Length == 1;
    }

    public int CompareTo(char value) => _value - value;

    public int CompareTo(object? value) =>
        value is null ? 1 : value is char other ? _value - other : throw new ArgumentException("Object must be of type Char.");

    public bool Equals(char obj) => _value == obj;

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is char other && _value == other;

    public override int GetHashCode() => _value | (_value << 16);

    public override string ToString() => ToString(_value);

    public string ToString(IFormatProvider? provider) => ToString(_value);

    public static string ToString(char c)
    {
        string result = DeviceKit.CoreLib.Runtime.Allocator.NewString(1);
        result.FirstCharacter = c;
        return result;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(_value);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = destination.Length > 0 ? 1 : 0;
        if (charsWritten > 0)
        {
            destination[0] = _value;
        }

        return charsWritten > 0;
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        System.Text.Encoding.UTF8.TryGetBytes([_value], utf8Destination, out bytesWritten);
}

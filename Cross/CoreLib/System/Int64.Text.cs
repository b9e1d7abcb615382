using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>Text.</content>
public readonly partial struct Int64
{
    public override string ToString() => DecimalText.ToString((long)_value);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString([StringSyntax("NumericFormat")] string? format) => ToString(format, null);

    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) =>
        string.IsNullOrEmpty(format) ? ToString() : NumberConversion.ToString((long)_value, format, 64);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberConversion.TryFormat((long)_value, destination, out charsWritten, format, 64);

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberConversion.TryFormat((long)_value, utf8Destination, out bytesWritten, format, 64);

    public static long Parse(string s) => Parse(s, NumberStyles.Integer, null);

    public static long Parse(string s, NumberStyles style) => Parse(s, style, null);

    public static long Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static long Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), style, provider);
    }

    public static long Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static long Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (long)NumberConversion.ParseInteger(s, style, true, 64, "Int64");

    public static bool TryParse([NotNullWhen(true)] string? s, out long result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out long result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out long result) => TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out long result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out long result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out long result)
    {
        bool parsed = NumberConversion.TryParseInteger(s, style, true, 64, out long value);
        result = (long)value;
        return parsed;
    }
}

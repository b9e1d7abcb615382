using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>Text.</content>
public readonly partial struct UInt16
{
    public override string ToString() => DecimalText.ToString((uint)_value);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString([StringSyntax("NumericFormat")] string? format) => ToString(format, null);

    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) =>
        string.IsNullOrEmpty(format) ? ToString() : NumberConversion.ToString((uint)_value, format, 16);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberConversion.TryFormat((uint)_value, destination, out charsWritten, format, 16);

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberConversion.TryFormat((uint)_value, utf8Destination, out bytesWritten, format, 16);

    public static ushort Parse(string s) => Parse(s, NumberStyles.Integer, null);

    public static ushort Parse(string s, NumberStyles style) => Parse(s, style, null);

    public static ushort Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static ushort Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), style, provider);
    }

    public static ushort Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static ushort Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (ushort)NumberConversion.ParseInteger(s, style, false, 16, "UInt16");

    public static bool TryParse([NotNullWhen(true)] string? s, out ushort result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ushort result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out ushort result) => TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out ushort result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ushort result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out ushort result)
    {
        bool parsed = NumberConversion.TryParseInteger(s, style, false, 16, out long value);
        result = (ushort)value;
        return parsed;
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>Text.</content>
public readonly partial struct UIntPtr
{
    public override string ToString() => DecimalText.ToString((uint)_value);

    public string ToString(IFormatProvider? provider) => ToString();

    public string ToString([StringSyntax("NumericFormat")] string? format) => ToString(format, null);

    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) =>
        string.IsNullOrEmpty(format) ? ToString() : NumberConversion.ToString((uint)_value, format, 32);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberConversion.TryFormat((uint)_value, destination, out charsWritten, format, 32);

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberConversion.TryFormat((uint)_value, utf8Destination, out bytesWritten, format, 32);

    public static nuint Parse(string s) => Parse(s, NumberStyles.Integer, null);

    public static nuint Parse(string s, NumberStyles style) => Parse(s, style, null);

    public static nuint Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static nuint Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), style, provider);
    }

    public static nuint Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static nuint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) =>
        (nuint)NumberConversion.ParseInteger(s, style, false, 32, "UIntPtr");

    public static bool TryParse([NotNullWhen(true)] string? s, out nuint result) => TryParse(s.AsSpan(), NumberStyles.Integer, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out nuint result) => TryParse(s.AsSpan(), NumberStyles.Integer, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out nuint result) => TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out nuint result) => TryParse(s, NumberStyles.Integer, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out nuint result) => TryParse(s, NumberStyles.Integer, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out nuint result)
    {
        bool parsed = NumberConversion.TryParseInteger(s, style, false, 32, out long value);
        result = (nuint)value;
        return parsed;
    }
}

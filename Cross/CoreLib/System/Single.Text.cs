using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>Text.</content>
public readonly partial struct Single
{
    private const NumberStyles UsualStyle = NumberStyles.Float | NumberStyles.AllowThousands;

    public override string ToString() => NumberConversion.Shortest(_value);

    public string ToString(IFormatProvider? provider) => NumberConversion.Shortest(_value);

    public string ToString([StringSyntax("NumericFormat")] string? format) => ToString(format, null);

    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) =>
        string.IsNullOrEmpty(format) ? NumberConversion.Shortest(_value) : NumberConversion.ToString(_value, format);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberConversion.TryFormat(_value, destination, out charsWritten, format);

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberConversion.TryFormat(_value, utf8Destination, out bytesWritten, format);

    public static float Parse(string s) => Parse(s, UsualStyle, null);

    public static float Parse(string s, NumberStyles style) => Parse(s, style, null);

    public static float Parse(string s, IFormatProvider? provider) => Parse(s, UsualStyle, provider);

    public static float Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return NumberConversion.ParseSingle(s, style);
    }

    public static float Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => NumberConversion.ParseSingle(s, UsualStyle);

    public static float Parse(ReadOnlySpan<char> s, NumberStyles style = UsualStyle, IFormatProvider? provider = null) => NumberConversion.ParseSingle(s, style);

    public static bool TryParse([NotNullWhen(true)] string? s, out float result) => NumberConversion.TryParse(s, UsualStyle, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out float result) => NumberConversion.TryParse(s, UsualStyle, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out float result) => NumberConversion.TryParse(s, style, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out float result) => NumberConversion.TryParse(s, UsualStyle, out result);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out float result) => NumberConversion.TryParse(s, UsualStyle, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out float result) => NumberConversion.TryParse(s, style, out result);
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DeviceKit.CoreLib.Runtime;

namespace System;

/// <content>Text.</content>
public readonly partial struct Decimal
{
    public override string ToString() => NumberConversion.ToString(Bits, default);

    public string ToString(IFormatProvider? provider) => NumberConversion.ToString(Bits, default);

    public string ToString([StringSyntax("NumericFormat")] string? format) => NumberConversion.ToString(Bits, format);

    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => NumberConversion.ToString(Bits, format);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        NumberConversion.TryFormat(Bits, destination, out charsWritten, format);

    public static decimal Parse(string s) => Parse(s, NumberStyles.Number, null);

    public static decimal Parse(string s, NumberStyles style) => Parse(s, style, null);

    public static decimal Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Number, provider);

    public static decimal Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), style, provider);
    }

    public static decimal Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Number, provider);

    public static decimal Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Number, IFormatProvider? provider = null) => new(NumberConversion.ParseDecimal(s, style));

    public static bool TryParse([NotNullWhen(true)] string? s, out decimal result) => TryParse(s.AsSpan(), NumberStyles.Number, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out decimal result) => TryParse(s.AsSpan(), NumberStyles.Number, provider, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out decimal result) => TryParse(s.AsSpan(), style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, out decimal result) => TryParse(s, NumberStyles.Number, null, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out decimal result) => NumberConversion.TryParse(s, style, out result);
}

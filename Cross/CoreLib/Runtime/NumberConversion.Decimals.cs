using System;
using System.Globalization;
using DeviceKit.CoreLib.Arithmetic;

namespace DeviceKit.CoreLib.Runtime;

/// <content>Decimals.</content>
internal static partial class NumberConversion
{
    public static string ToString(DecimalBits value, ReadOnlySpan<char> format)
    {
        Span<char> room = stackalloc char[UsualLength];
        if (Check(DecimalArithmetic.Format(value, format, room, out int length)))
        {
            return new string(room[..length]);
        }

        string text = string.NewOrEmpty(length);
        DecimalArithmetic.Format(value, format, text.Writable, out length);
        return text;
    }

    public static bool TryFormat(DecimalBits value, Span<char> destination, out int length, ReadOnlySpan<char> format) =>
        Fits(DecimalArithmetic.Format(value, format, destination, out length), ref length);

    public static DecimalBits ParseDecimal(ReadOnlySpan<char> text, NumberStyles style)
    {
        CheckFloatStyle(style);
        ParseResult result = DecimalArithmetic.Parse(text, (int)style, out DecimalBits bits);
        if (result != ParseResult.Ok)
        {
            ThrowUnparsed(text, result, "Decimal", true);
        }

        return bits;
    }

    public static bool TryParse(ReadOnlySpan<char> text, NumberStyles style, out decimal value)
    {
        CheckFloatStyle(style);
        bool parsed = DecimalArithmetic.Parse(text, (int)style, out DecimalBits bits) == ParseResult.Ok;
        value = parsed ? new decimal(bits) : default;
        return parsed;
    }
}

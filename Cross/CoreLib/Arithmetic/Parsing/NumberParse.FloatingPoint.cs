using System;

namespace DeviceKit.CoreLib.Arithmetic;

// Doubles and singles: the nearest to the text whatever its length, infinity when it is greater than all.
internal static partial class NumberParse
{
    internal static ParseResult ParseDouble(ReadOnlySpan<char> text, int styles, out ulong bits)
    {
        ParseResult result = ParseFloatingPoint(text, styles, BinaryFormat.Double, out bits, out bool negative);
        bits = negative ? SoftDouble.Negate(bits) : bits;
        return result;
    }

    internal static ParseResult ParseSingle(ReadOnlySpan<char> text, int styles, out uint bits)
    {
        ParseResult result = ParseFloatingPoint(text, styles, BinaryFormat.Single, out ulong wide, out bool negative);
        bits = negative ? SoftSingle.Negate((uint)wide) : (uint)wide;
        return result;
    }

    private static ParseResult ParseFloatingPoint(
        ReadOnlySpan<char> text, int styles, BinaryFormat format, out ulong bits, out bool negative)
    {
        // There is never need of more room than there is text.
        Span<byte> room = stackalloc byte[text.Length < DecimalToBinary.MostDigits ? text.Length : DecimalToBinary.MostDigits];
        var number = new NumberDigits(NumberKind.FloatingPoint, false, room);
        if (NumberScanner.Scan(text, styles, ref number))
        {
            bits = DecimalToBinary.Convert(ref number, format);
            negative = number.IsNegative;
            return ParseResult.Ok;
        }

        return ParseSymbol(Trim(text), format.Infinity, out bits, out negative) ? ParseResult.Ok : ParseResult.Format;
    }

    /// <summary>Infinity and NaN, in whatever case, which need no style.</summary>
    private static bool ParseSymbol(ReadOnlySpan<char> text, ulong infinity, out ulong bits, out bool negative)
    {
        negative = text.Length > 0 && text[0] == '-';
        if (negative || (text.Length > 0 && text[0] == '+'))
        {
            text = text[1..];
        }

        bool isInfinity = EqualsIgnoringCase(text, "infinity");
        bool isNaN = EqualsIgnoringCase(text, "nan");
        bits = isInfinity ? infinity : isNaN ? infinity | (infinity >> 1) : 0;
        return isInfinity || isNaN;
    }

    private static bool EqualsIgnoringCase(ReadOnlySpan<char> text, ReadOnlySpan<char> lower)
    {
        if (text.Length != lower.Length)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if ((text[i] | 0x20) != lower[i] || text[i] > 'z')
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && IsUnicodeWhite(text[0]))
        {
            text = text[1..];
        }

        while (text.Length > 0 && IsUnicodeWhite(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    private static bool IsUnicodeWhite(char character) =>
        NumberText.IsWhite(character) ||
        character is '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A')
            or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';
}

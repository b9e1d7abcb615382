using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>Texts to numbers as .NET's invariant culture reads them. Styles are the flags of System.Globalization.NumberStyles.</summary>
internal static partial class NumberParse
{
    /// <summary>The digits that are read into one word.</summary>
    private const int WordDigits = 9;

    internal static ParseResult Parse(ReadOnlySpan<char> text, int styles, out int value)
    {
        ParseResult result = ParseInteger(text, styles, int.MaxValue, true, out ulong bits);
        value = (int)bits;
        return result;
    }

    internal static ParseResult Parse(ReadOnlySpan<char> text, int styles, out uint value)
    {
        ParseResult result = ParseInteger(text, styles, uint.MaxValue, false, out ulong bits);
        value = (uint)bits;
        return result;
    }

    internal static ParseResult Parse(ReadOnlySpan<char> text, int styles, out long value)
    {
        ParseResult result = ParseInteger(text, styles, long.MaxValue, true, out ulong bits);
        value = (long)bits;
        return result;
    }

    internal static ParseResult Parse(ReadOnlySpan<char> text, int styles, out ulong value) =>
        ParseInteger(text, styles, ulong.MaxValue, false, out value);

    /// <summary>
    /// Reads an integer of any size: the type is given by its greatest value and by whether it has negative ones. The value is the
    /// type's bits, a negative one extended by its sign (of hexadecimal and binary text, by zeros).
    /// </summary>
    internal static ParseResult ParseInteger(ReadOnlySpan<char> text, int styles, ulong maximum, bool isSigned, out ulong value)
    {
        if ((styles & ~NumberStyle.Integer) == 0)
        {
            return ParsePlain(text, styles, maximum, isSigned, out value);
        }

        if ((styles & NumberStyle.AllowHexSpecifier) != 0)
        {
            return ParseBits(text, styles, 4, isSigned ? (maximum << 1) | 1 : maximum, out value);
        }

        if ((styles & NumberStyle.AllowBinarySpecifier) != 0)
        {
            return ParseBits(text, styles, 1, isSigned ? (maximum << 1) | 1 : maximum, out value);
        }

        return ParseStyled(text, styles, maximum, isSigned, out value);
    }

    /// <summary>
    /// White space, a sign, digits: what the styles of <see cref="NumberStyle.Integer"/> allow. For who reads no others, so that nothing
    /// else is linked.
    /// </summary>
    internal static ParseResult ParsePlain(ReadOnlySpan<char> text, int styles, ulong maximum, bool isSigned, out ulong value)
    {
        value = 0;
        int position = (styles & NumberStyle.AllowLeadingWhite) != 0 ? NumberText.SkipWhite(text, 0) : 0;
        bool negative = false;
        if ((styles & NumberStyle.AllowLeadingSign) != 0 && position < text.Length && text[position] is '+' or '-')
        {
            negative = text[position++] == '-';
        }

        int start = position;
        uint word = 0;
        ulong magnitude = 0;
        bool fits = true;
        for (; position < text.Length && NumberText.IsDigit(text[position]); position++)
        {
            uint digit = (uint)(text[position] - '0');
            if (position - start < WordDigits)
            {
                word = (word * 10) + digit;
                magnitude = word;
            }
            else
            {
                fits &= TryAppend(ref magnitude, digit);
            }
        }

        if (position == start || !NumberText.IsEnd(text, position, styles))
        {
            return ParseResult.Format;
        }

        return fits ? ToInteger(magnitude, negative, maximum, isSigned, out value) : ParseResult.Overflow;
    }

    private static bool TryAppend(ref ulong magnitude, uint digit)
    {
        if (magnitude > ulong.MaxValue / 10)
        {
            return false;
        }

        ulong tens = magnitude * 10;
        magnitude = tens + digit;
        return magnitude >= tens;
    }

    private static ParseResult ToInteger(ulong magnitude, bool negative, ulong maximum, bool isSigned, out ulong value)
    {
        ulong limit = !negative ? maximum : isSigned ? maximum + 1 : 0;
        if (magnitude > limit)
        {
            value = 0;
            return ParseResult.Overflow;
        }

        value = negative ? 0 - magnitude : magnitude;
        return ParseResult.Ok;
    }

    /// <summary>White space, and digits of one or four bits.</summary>
    private static ParseResult ParseBits(ReadOnlySpan<char> text, int styles, int bitsPerDigit, ulong mask, out ulong value)
    {
        value = 0;
        int position = (styles & NumberStyle.AllowLeadingWhite) != 0 ? NumberText.SkipWhite(text, 0) : 0;
        int start = position;
        ulong bits = 0;
        bool fits = true;
        for (; position < text.Length; position++)
        {
            uint digit = Digit(text[position]);
            if (digit >> bitsPerDigit != 0)
            {
                break;
            }

            fits &= bits <= mask >> bitsPerDigit;
            bits = (bits << bitsPerDigit) | digit;
        }

        if (position == start || !NumberText.IsEnd(text, position, styles))
        {
            return ParseResult.Format;
        }

        if (!fits)
        {
            return ParseResult.Overflow;
        }

        value = bits;
        return ParseResult.Ok;
    }

    /// <summary>The value of a hexadecimal digit; much for what is none.</summary>
    private static uint Digit(char character)
    {
        uint digit = (uint)(character - '0');
        if (digit <= 9)
        {
            return digit;
        }

        uint letter = (uint)((character | 0x20) - 'a');
        return letter < 6 ? letter + 10 : uint.MaxValue;
    }

    private static ParseResult ParseStyled(ReadOnlySpan<char> text, int styles, ulong maximum, bool isSigned, out ulong value)
    {
        value = 0;
        Span<byte> room = stackalloc byte[20];
        var number = new NumberDigits(NumberKind.Integer, false, room[..DecimalDigits.Count(maximum)]);
        if (!NumberScanner.Scan(text, styles, ref number))
        {
            return ParseResult.Format;
        }

        if (number.Scale > number.Room.Length || number.Scale < number.Count || number.HasNonzeroTail || (number.IsNegative && !isSigned))
        {
            return ParseResult.Overflow;
        }

        ulong magnitude = 0;
        for (int i = 0; i < number.Scale; i++)
        {
            if (!TryAppend(ref magnitude, (uint)(number.CharAt(i) - '0')))
            {
                return ParseResult.Overflow;
            }
        }

        return ToInteger(magnitude, number.IsNegative, maximum, isSigned, out value);
    }
}

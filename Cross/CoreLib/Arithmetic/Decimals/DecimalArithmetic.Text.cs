using System;

namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class DecimalArithmetic
{
    private const int MostDigits = 29;

    /// <summary>The digits that are kept of a text: one more than a decimal holds decides the rounding.</summary>
    private const int TextDigits = 30;

    internal static FormatResult Format(DecimalBits value, ReadOnlySpan<char> format, Span<char> destination, out int length)
    {
        scoped var writer = new CharWriter(destination);
        length = 0;
        var specifier = FormatSpecifier.Parse(format);
        if (!specifier.IsValid)
        {
            return FormatResult.BadFormat;
        }

        Span<byte> room = stackalloc byte[TextDigits];
        var number = new NumberDigits(NumberKind.Decimal, value.IsNegative, room);
        SetDigits(ref number, value);
        if (specifier.Letter == FormatSpecifier.Pattern)
        {
            CustomFormat.Append(ref writer, ref number, format);
        }
        else if (!StandardFormat.Append(ref writer, ref number, specifier.Letter, specifier.Precision))
        {
            return FormatResult.BadFormat;
        }

        length = writer.Length;
        return writer.Result;
    }

    /// <summary>Reads a decimal: digits that it cannot hold round it half to even.</summary>
    internal static ParseResult Parse(ReadOnlySpan<char> text, int styles, out DecimalBits value)
    {
        value = default;
        Span<byte> room = stackalloc byte[TextDigits];
        var number = new NumberDigits(NumberKind.Decimal, false, room);
        if (!NumberScanner.Scan(text, styles, ref number))
        {
            return ParseResult.Format;
        }

        return TryFromDigits(ref number, out value) ? ParseResult.Ok : ParseResult.Overflow;
    }

    private static void SetDigits(ref NumberDigits number, DecimalBits value)
    {
        Span<uint> words = stackalloc uint[DecimalCoefficient.ResultWords];
        int length = DecimalCoefficient.Load(value, words);
        Span<uint> chunks = stackalloc uint[4];
        int count = 0;
        while (length > 0)
        {
            chunks[count++] = WordInteger.DivideInPlace(words, ref length, DecimalDigits.Billion);
        }

        for (int i = count - 1; i >= 0; i--)
        {
            int digits = i == count - 1 ? DecimalDigits.Count(chunks[i]) : 9;
            DecimalDigits.Write(chunks[i], number.Room.Slice(number.Count, digits));
            number.Count += digits;
        }

        number.Scale = number.Count - value.Scale;
    }

    private static bool TryFromDigits(ref NumberDigits number, out DecimalBits value)
    {
        value = default;
        int scale = number.Scale;
        if (number.Count == 0)
        {
            int zeros = scale >= 0 ? 0 : scale < -DecimalBits.MostScale ? DecimalBits.MostScale : -scale;
            value = new DecimalBits(0, 0, 0, number.IsNegative, zeros);
            return true;
        }

        if (scale > MostDigits)
        {
            return false;
        }

        Span<uint> words = stackalloc uint[DecimalCoefficient.Words];
        int next = 0;
        int length = 0;
        while (scale > 0 || (next < number.Count && scale > -DecimalBits.MostScale))
        {
            int newLength = WordInteger.MultiplyAdd(words, length, 10, (uint)(number.CharAt(next) - '0'));
            if (newLength > DecimalCoefficient.ResultWords)
            {
                // One digit too many: it is taken off again.
                WordInteger.DivideInPlace(words, ref newLength, 10);
                break;
            }

            length = newLength;
            next++;
            scale--;
        }

        if (IsRoundedUp(ref number, next, words[0]) && DecimalCoefficient.Increment(words))
        {
            int shorter = 0;
            DecimalCoefficient.TryShorten(words, ref shorter);
            scale++;
        }

        if (scale > 0)
        {
            return false;
        }

        value = scale < -DecimalBits.MostScale
            ? new DecimalBits(0, 0, 0, number.IsNegative, DecimalBits.MostScale)
            : DecimalCoefficient.Store(words, number.IsNegative, -scale);
        return true;
    }

    /// <summary>Rounds half to even by the digits from an index on.</summary>
    private static bool IsRoundedUp(ref NumberDigits number, int next, uint lowestWord)
    {
        char digit = number.CharAt(next);
        if (digit != '5' || (lowestWord & 1) != 0 || number.HasNonzeroTail)
        {
            return digit >= '5';
        }

        for (int i = next + 1; i < number.Count; i++)
        {
            if (number.CharAt(i) != '0')
            {
                return true;
            }
        }

        return false;
    }
}

using System;

namespace DeviceKit.CoreLib.Arithmetic;

// Doubles and singles by their bits. Without a precision, G and R give the shortest digits that read back; all else is cut from the
// exact decimal expansion.
internal static partial class NumberFormat
{
    // Digits that always suffice to read back, up to which G takes no exponent; digits that a pattern gets.
    private const int DoubleRoundTripDigits = 17;
    private const int SingleRoundTripDigits = 9;
    private const int DoublePatternDigits = 15;
    private const int SinglePatternDigits = 7;

    private const int ShortestRoom = 20;
    private const int WholeDigits = 310;

    // 2^-958 and 2^-25, of all powers of two, .NET prints as if the numbers below were as far as those above: with a digit too few.
    private const int DigitShortExponent = -958 - SoftDouble.FractionBits;
    private const int OtherDigitShortExponent = -25 - SoftDouble.FractionBits;

    /// <summary>A double in the shortest form that reads back.</summary>
    internal static FormatResult FormatDouble(ulong bits, Span<char> destination, out int length) =>
        FormatShortest(Binary.FromDouble(bits), DoubleRoundTripDigits, 'E', destination, out length);

    /// <summary>A single in the shortest form that reads back.</summary>
    internal static FormatResult FormatSingle(uint bits, Span<char> destination, out int length) =>
        FormatShortest(Binary.FromSingle(bits), SingleRoundTripDigits, 'E', destination, out length);

    internal static FormatResult FormatDouble(ulong bits, ReadOnlySpan<char> format, Span<char> destination, out int length) =>
        FormatFloatingPoint(Binary.FromDouble(bits), DoubleRoundTripDigits, DoublePatternDigits, format, destination, out length);

    internal static FormatResult FormatSingle(uint bits, ReadOnlySpan<char> format, Span<char> destination, out int length) =>
        FormatFloatingPoint(Binary.FromSingle(bits), SingleRoundTripDigits, SinglePatternDigits, format, destination, out length);

    private static FormatResult FormatShortest(
        Binary value, int roundTripDigits, char exponentLetter, Span<char> destination, out int length)
    {
        scoped var writer = new CharWriter(destination);
        if (!AppendSpecial(ref writer, value))
        {
            Span<byte> room = stackalloc byte[ShortestRoom];
            var number = new NumberDigits(NumberKind.FloatingPoint, value.IsNegative, room);
            if (value.Significand != 0)
            {
                bool isDigitShort =
                    roundTripDigits == DoubleRoundTripDigits && value.Exponent is DigitShortExponent or OtherDigitShortExponent;
                ShortestDigits.Make(ref number, value.Significand, value.Exponent, value.IsLowerNearer && !isDigitShort);
            }

            StandardFormat.AppendGeneral(ref writer, ref number, roundTripDigits, exponentLetter);
        }

        length = writer.Length;
        return writer.Result;
    }

    private static FormatResult FormatFloatingPoint(
        Binary value, int roundTripDigits, int patternDigits, ReadOnlySpan<char> format, Span<char> destination, out int length)
    {
        scoped var writer = new CharWriter(destination);
        length = 0;
        if (AppendSpecial(ref writer, value))
        {
            length = writer.Length;
            return writer.Result;
        }

        var specifier = FormatSpecifier.Parse(format);
        int precision = specifier.Precision;
        bool isSignificant = true;
        switch (specifier.IsValid ? specifier.Capital : '?')
        {
            case 'R':
            case 'G' when precision < 1:
                char letter = (char)(specifier.Letter - (specifier.Capital - 'E'));
                return FormatShortest(value, roundTripDigits, letter, destination, out length);
            case 'G':
                break;
            case 'E':
                precision = precision < 0 ? 7 : precision + 1;
                break;
            case 'C' or 'F' or 'N':
                precision = precision < 0 ? 2 : precision;
                isSignificant = false;
                break;
            case 'P':
                precision = precision < 0 ? 4 : precision + 2;
                isSignificant = false;
                break;
            case FormatSpecifier.Pattern:
                precision = patternDigits;
                break;
            default:
                return FormatResult.BadFormat;
        }

        int digits = isSignificant ? precision : precision + WholeDigits;
        Span<byte> room = stackalloc byte[1 + (digits < ExactDigits.MostDigits ? digits : ExactDigits.MostDigits)];
        var number = new NumberDigits(NumberKind.FloatingPoint, value.IsNegative, room);
        if (value.Significand != 0)
        {
            ExactDigits.Make(ref number, value.Significand, value.Exponent, precision, isSignificant);
        }

        bool isFormat = AppendNumber(ref writer, ref number, specifier, format);
        length = writer.Length;
        return isFormat ? writer.Result : FormatResult.BadFormat;
    }

    /// <summary>What is no number has one text, whatever the format.</summary>
    private static bool AppendSpecial(ref CharWriter writer, Binary value)
    {
        if (value.IsFinite)
        {
            return false;
        }

        writer.Append(value.Significand != 0 ? "NaN" : value.IsNegative ? "-Infinity" : "Infinity");
        return true;
    }
}

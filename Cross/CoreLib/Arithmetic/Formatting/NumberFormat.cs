using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// Numbers to text as .NET's invariant culture writes them. Every method writes into the destination what has room and gives the
/// length of the whole, so that a caller formats at once or measures first (with an empty destination).
/// </summary>
internal static partial class NumberFormat
{
    internal static FormatResult Format(int value, Span<char> destination, out int length)
    {
        scoped var writer = new CharWriter(destination);
        AppendMinus(ref writer, value < 0);
        writer.AppendInteger(value < 0 ? (uint)-value : (uint)value, 1);
        length = writer.Length;
        return writer.Result;
    }

    internal static FormatResult Format(uint value, Span<char> destination, out int length)
    {
        scoped var writer = new CharWriter(destination);
        writer.AppendInteger(value, 1);
        length = writer.Length;
        return writer.Result;
    }

    internal static FormatResult Format(long value, Span<char> destination, out int length)
    {
        scoped var writer = new CharWriter(destination);
        AppendMinus(ref writer, value < 0);
        writer.AppendInteger(value < 0 ? (ulong)-value : (ulong)value, 1);
        length = writer.Length;
        return writer.Result;
    }

    internal static FormatResult Format(ulong value, Span<char> destination, out int length)
    {
        scoped var writer = new CharWriter(destination);
        writer.AppendInteger(value, 1);
        length = writer.Length;
        return writer.Result;
    }

    /// <summary>For int and what is smaller: the bits that hexadecimal and binary show of a negative value are those of its type.</summary>
    internal static FormatResult Format(int value, uint mask, ReadOnlySpan<char> format, Span<char> destination, out int length) =>
        FormatInteger(value < 0, value < 0 ? (uint)-value : (uint)value, (uint)value & mask, format, destination, out length);

    internal static FormatResult Format(uint value, ReadOnlySpan<char> format, Span<char> destination, out int length) =>
        FormatInteger(false, value, value, format, destination, out length);

    internal static FormatResult Format(long value, ReadOnlySpan<char> format, Span<char> destination, out int length) =>
        FormatInteger(value < 0, value < 0 ? (ulong)-value : (ulong)value, (ulong)value, format, destination, out length);

    internal static FormatResult Format(ulong value, ReadOnlySpan<char> format, Span<char> destination, out int length) =>
        FormatInteger(false, value, value, format, destination, out length);

    private static FormatResult FormatInteger(
        bool negative, ulong magnitude, ulong bits, ReadOnlySpan<char> format, Span<char> destination, out int length)
    {
        scoped var writer = new CharWriter(destination);
        var specifier = FormatSpecifier.Parse(format);
        length = 0;
        if (!specifier.IsValid)
        {
            return FormatResult.BadFormat;
        }

        switch (specifier.Capital)
        {
            case 'D':
            case 'G' when specifier.Precision < 1:
                AppendMinus(ref writer, negative);
                writer.AppendInteger(magnitude, specifier.Precision < 1 ? 1 : specifier.Precision);
                break;
            case 'X':
                writer.AppendBits(bits, 4, specifier.Precision, (char)(specifier.Letter - ('X' - 'A')));
                break;
            case 'B':
                writer.AppendBits(bits, 1, specifier.Precision, 'A');
                break;
            default:
                Span<byte> room = stackalloc byte[20];
                var number = new NumberDigits(NumberKind.Integer, negative, room);
                number.SetInteger(magnitude);
                if (!AppendNumber(ref writer, ref number, specifier, format))
                {
                    return FormatResult.BadFormat;
                }

                break;
        }

        length = writer.Length;
        return writer.Result;
    }

    private static void AppendMinus(ref CharWriter writer, bool negative)
    {
        if (negative)
        {
            writer.Append('-');
        }
    }

    /// <summary>A number by its digits; false when the format is none.</summary>
    private static bool AppendNumber(ref CharWriter writer, ref NumberDigits number, FormatSpecifier specifier, ReadOnlySpan<char> format)
    {
        if (specifier.Letter != FormatSpecifier.Pattern)
        {
            return StandardFormat.Append(ref writer, ref number, specifier.Letter, specifier.Precision);
        }

        CustomFormat.Append(ref writer, ref number, format);
        return true;
    }
}

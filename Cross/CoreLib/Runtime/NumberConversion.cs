using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DeviceKit.CoreLib.Arithmetic;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Between numbers and text with formats and styles: the arithmetic's results as .NET's exceptions.</summary>
internal static partial class NumberConversion
{
    /// <summary>Room that suffices for nearly every number; a longer text is formatted again.</summary>
    private const int UsualLength = 32;

    public static string ToString(int value, ReadOnlySpan<char> format, int bits)
    {
        Span<char> room = stackalloc char[UsualLength];
        return Check(NumberFormat.Format(value, Mask(bits), format, room, out int length)) ? new string(room[..length]) : Longer(value, Mask(bits), format, length);
    }

    public static string ToString(uint value, ReadOnlySpan<char> format, int bits)
    {
        Span<char> room = stackalloc char[UsualLength];
        if (Check(NumberFormat.Format(value, format, room, out int length)))
        {
            return new string(room[..length]);
        }

        string text = string.NewOrEmpty(length);
        NumberFormat.Format(value, format, text.Writable, out length);
        return text;
    }

    public static string ToString(long value, ReadOnlySpan<char> format, int bits)
    {
        Span<char> room = stackalloc char[UsualLength];
        if (Check(NumberFormat.Format(value, format, room, out int length)))
        {
            return new string(room[..length]);
        }

        string text = string.NewOrEmpty(length);
        NumberFormat.Format(value, format, text.Writable, out length);
        return text;
    }

    public static string ToString(ulong value, ReadOnlySpan<char> format, int bits)
    {
        Span<char> room = stackalloc char[UsualLength];
        if (Check(NumberFormat.Format(value, format, room, out int length)))
        {
            return new string(room[..length]);
        }

        string text = string.NewOrEmpty(length);
        NumberFormat.Format(value, format, text.Writable, out length);
        return text;
    }

    public static bool TryFormat(int value, Span<char> destination, out int length, ReadOnlySpan<char> format, int bits) =>
        Fits(NumberFormat.Format(value, Mask(bits), format, destination, out length), ref length);

    public static bool TryFormat(uint value, Span<char> destination, out int length, ReadOnlySpan<char> format, int bits) =>
        Fits(NumberFormat.Format(value, format, destination, out length), ref length);

    public static bool TryFormat(long value, Span<char> destination, out int length, ReadOnlySpan<char> format, int bits) =>
        Fits(NumberFormat.Format(value, format, destination, out length), ref length);

    public static bool TryFormat(ulong value, Span<char> destination, out int length, ReadOnlySpan<char> format, int bits) =>
        Fits(NumberFormat.Format(value, format, destination, out length), ref length);

    public static bool TryFormat(int value, Span<byte> destination, out int length, ReadOnlySpan<char> format, int bits) => Narrow(ToString(value, format, bits), destination, out length);

    public static bool TryFormat(uint value, Span<byte> destination, out int length, ReadOnlySpan<char> format, int bits) => Narrow(ToString(value, format, bits), destination, out length);

    public static bool TryFormat(long value, Span<byte> destination, out int length, ReadOnlySpan<char> format, int bits) => Narrow(ToString(value, format, bits), destination, out length);

    public static bool TryFormat(ulong value, Span<byte> destination, out int length, ReadOnlySpan<char> format, int bits) => Narrow(ToString(value, format, bits), destination, out length);

    /// <summary>An integer of a type, its sign extended; throws as the type's Parse does.</summary>
    public static long ParseInteger(ReadOnlySpan<char> text, NumberStyles style, bool isSigned, int bits, string typeName)
    {
        CheckIntegerStyle(style);
        ParseResult result = NumberParse.ParseInteger(text, (int)style, Maximum(isSigned, bits), isSigned, out ulong value);
        if (result != ParseResult.Ok)
        {
            ThrowUnparsed(text, result, typeName, isSigned);
        }

        return (long)value;
    }

    public static bool TryParseInteger(ReadOnlySpan<char> text, NumberStyles style, bool isSigned, int bits, out long value)
    {
        CheckIntegerStyle(style);
        bool parsed = NumberParse.ParseInteger(text, (int)style, Maximum(isSigned, bits), isSigned, out ulong magnitude) == ParseResult.Ok;
        value = parsed ? (long)magnitude : 0;
        return parsed;
    }

    [DoesNotReturn]
    public static void ThrowUnparsed(ReadOnlySpan<char> text, ParseResult result, string typeName, bool isSigned)
    {
        if (result == ParseResult.Format)
        {
            throw new FormatException(string.Concat("The input string '", text, "' was not in a correct format."));
        }

        throw new OverflowException(typeName switch
        {
            "SByte" => "Value was either too large or too small for a signed byte.",
            "Byte" => "Value was either too large or too small for an unsigned byte.",
            _ => string.Concat("Value was either too large or too small for ", isSigned ? typeName == "Decimal" ? "a " : "an " : "a ", typeName, "."),
        });
    }

    private static bool Check(FormatResult result)
    {
        if (result == FormatResult.BadFormat)
        {
            throw new FormatException("Format specifier was invalid.");
        }

        return result == FormatResult.Done;
    }

    private static bool Fits(FormatResult result, ref int length)
    {
        if (Check(result))
        {
            return true;
        }

        length = 0;
        return false;
    }

    private static bool Narrow(string text, Span<byte> destination, out int length)
    {
        length = 0;
        if (text.Length > destination.Length)
        {
            return false;
        }

        foreach (char character in text)
        {
            destination[length++] = (byte)character;
        }

        return true;
    }

    private static string Longer(int value, uint mask, ReadOnlySpan<char> format, int length)
    {
        string text = string.NewOrEmpty(length);
        NumberFormat.Format(value, mask, format, text.Writable, out length);
        return text;
    }

    private static uint Mask(int bits) => uint.MaxValue >> (32 - bits);

    private static ulong Maximum(bool isSigned, int bits) => ulong.MaxValue >> (64 - bits + (isSigned ? 1 : 0));

    private static void CheckIntegerStyle(NumberStyles style)
    {
        if ((style & ~(NumberStyles.Any | NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) != 0)
        {
            throw new ArgumentException("An undefined NumberStyles value is being used.", nameof(style));
        }

        NumberStyles bits = style & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier);
        if (bits != 0 && ((style & ~(NumberStyles.HexNumber | NumberStyles.BinaryNumber)) != 0 || (bits & (bits - 1)) != 0))
        {
            throw new ArgumentException("With the AllowHexSpecifier or AllowBinarySpecifier bit set in the enum bit field, the only other valid bits that can be combined into the enum value must be a subset of those in HexNumber or BinaryNumber.", nameof(style));
        }
    }
}

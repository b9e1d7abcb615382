using System;
using System.Globalization;
using DeviceKit.CoreLib.Arithmetic;

namespace DeviceKit.CoreLib.Runtime;

/// <content>Floating point.</content>
internal static partial class NumberConversion
{
    public static string ToString(double value, ReadOnlySpan<char> format)
    {
        Span<char> room = stackalloc char[UsualLength];
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        if (Check(NumberFormat.FormatDouble(bits, format, room, out int length)))
        {
            return new string(room[..length]);
        }

        string text = string.NewOrEmpty(length);
        NumberFormat.FormatDouble(bits, format, text.Writable, out length);
        return text;
    }

    public static string ToString(float value, ReadOnlySpan<char> format)
    {
        Span<char> room = stackalloc char[UsualLength];
        uint bits = BitConverter.SingleToUInt32Bits(value);
        if (Check(NumberFormat.FormatSingle(bits, format, room, out int length)))
        {
            return new string(room[..length]);
        }

        string text = string.NewOrEmpty(length);
        NumberFormat.FormatSingle(bits, format, text.Writable, out length);
        return text;
    }

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Shortest(double value)
    {
        Span<char> room = stackalloc char[UsualLength];
        NumberFormat.FormatDouble(BitConverter.DoubleToUInt64Bits(value), room, out int length);
        return new string(room[..length]);
    }

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Shortest(float value)
    {
        Span<char> room = stackalloc char[UsualLength];
        NumberFormat.FormatSingle(BitConverter.SingleToUInt32Bits(value), room, out int length);
        return new string(room[..length]);
    }

    public static bool TryFormat(double value, Span<char> destination, out int length, ReadOnlySpan<char> format) =>
        Fits(NumberFormat.FormatDouble(BitConverter.DoubleToUInt64Bits(value), format, destination, out length), ref length);

    public static bool TryFormat(float value, Span<char> destination, out int length, ReadOnlySpan<char> format) =>
        Fits(NumberFormat.FormatSingle(BitConverter.SingleToUInt32Bits(value), format, destination, out length), ref length);

    public static bool TryFormat(double value, Span<byte> destination, out int length, ReadOnlySpan<char> format) => Narrow(ToString(value, format), destination, out length);

    public static bool TryFormat(float value, Span<byte> destination, out int length, ReadOnlySpan<char> format) => Narrow(ToString(value, format), destination, out length);

    public static double ParseDouble(ReadOnlySpan<char> text, NumberStyles style)
    {
        CheckFloatStyle(style);
        ParseResult result = NumberParse.ParseDouble(text, (int)style, out ulong bits);
        if (result != ParseResult.Ok)
        {
            ThrowUnparsed(text, result, "Double", false);
        }

        return BitConverter.UInt64BitsToDouble(bits);
    }

    public static float ParseSingle(ReadOnlySpan<char> text, NumberStyles style)
    {
        CheckFloatStyle(style);
        ParseResult result = NumberParse.ParseSingle(text, (int)style, out uint bits);
        if (result != ParseResult.Ok)
        {
            ThrowUnparsed(text, result, "Single", false);
        }

        return BitConverter.UInt32BitsToSingle(bits);
    }

    public static bool TryParse(ReadOnlySpan<char> text, NumberStyles style, out double value)
    {
        CheckFloatStyle(style);
        bool parsed = NumberParse.ParseDouble(text, (int)style, out ulong bits) == ParseResult.Ok;
        value = parsed ? BitConverter.UInt64BitsToDouble(bits) : 0;
        return parsed;
    }

    public static bool TryParse(ReadOnlySpan<char> text, NumberStyles style, out float value)
    {
        CheckFloatStyle(style);
        bool parsed = NumberParse.ParseSingle(text, (int)style, out uint bits) == ParseResult.Ok;
        value = parsed ? BitConverter.UInt32BitsToSingle(bits) : 0;
        return parsed;
    }

    private static void CheckFloatStyle(NumberStyles style)
    {
        if ((style & ~NumberStyles.Any) != 0)
        {
            throw new ArgumentException("The number styles AllowHexSpecifier and AllowBinarySpecifier are not supported on floating point data types.", nameof(style));
        }
    }
}

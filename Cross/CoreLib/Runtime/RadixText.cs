using System;

namespace DeviceKit.CoreLib.Runtime;

/// <summary>Integers in base 2, 8, 10 and 16, as System.Convert reads and writes them.</summary>
internal static class RadixText
{
    public static long Parse(string? text, int radix, int bits, bool isSigned)
    {
        if (radix is not (2 or 8 or 10 or 16))
        {
            throw new ArgumentException("Invalid Base.");
        }

        if (text is null)
        {
            return 0;
        }

        if (text.Length == 0)
        {
            throw new ArgumentOutOfRangeException("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
        }

        if (radix == 10)
        {
            return NumberConversion.ParseInteger(text, System.Globalization.NumberStyles.AllowLeadingSign, isSigned, bits, isSigned ? "Int" : "UInt");
        }

        if (text[0] is '-')
        {
            throw new ArgumentException("String cannot contain a minus sign if the base is not 10.");
        }

        int at = text[0] == '+' ? 1 : 0;
        at += radix == 16 && at + 1 < text.Length && text[at] == '0' && (text[at + 1] | 0x20) == 'x' ? 2 : 0;
        int start = at;
        ulong value = 0;
        ulong limit = ulong.MaxValue >> (64 - bits);
        for (; at < text.Length; at++)
        {
            ulong digit = DigitOf(text[at]);
            if (digit >= (ulong)radix)
            {
                throw new FormatException(at == start ? "Could not find any recognizable digits." : "Additional non-parsable characters are at the end of the string.");
            }

            if (value > (limit - digit) / (ulong)radix)
            {
                throw new OverflowException(isSigned ? "Value was either too large or too small." : "Value was either too large or too small for a UInt32.");
            }

            value = (value * (ulong)radix) + digit;
        }

        if (at == start)
        {
            throw new FormatException("Could not find any recognizable digits.");
        }

        return (long)(value << (64 - bits)) >> (64 - bits);
    }

    public static string ToString(ulong value, int radix)
    {
        if (radix is not (2 or 8 or 16))
        {
            throw new ArgumentException("Invalid Base.");
        }

        int shift = radix == 2 ? 1 : radix == 8 ? 3 : 4;
        Span<char> digits = stackalloc char[64];
        int at = digits.Length;
        do
        {
            int digit = (int)value & (radix - 1);
            digits[--at] = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
            value >>= shift;
        }
        while (value != 0);

        return new string(digits[at..]);
    }

    private static ulong DigitOf(char c) => (uint)(c - '0') <= 9 ? (uint)(c - '0') : (uint)((c | 0x20) - 'a') < 6 ? (uint)((c | 0x20) - 'a' + 10) : 99u;
}

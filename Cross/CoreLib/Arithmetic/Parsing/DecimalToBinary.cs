using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// Decimal digits to the nearest binary number. The leading 19 digits times a power of ten with 128 bits decide nearly always; where
/// the bounds of that product round differently, the digits are compared exactly with the middle between the two candidates
/// (W. Clinger, "How to read floating point numbers accurately", 1990, with the bounds of D. Lemire, "Number parsing at a gigabyte per
/// second", 2021).
/// </summary>
internal static class DecimalToBinary
{
    /// <summary>No middle between two doubles has more digits; what follows only tells more from equal.</summary>
    internal const int MostDigits = 768;

    private const int LeadingDigits = 19;
    private const int GreatestScale = 309;
    private const int LeastScale = -323;

    /// <summary>The power of ten in the table is too great by at most 4; the product drops what is below its last bit.</summary>
    private const uint ProductError = 5;

    /// <summary>The words of 768 digits times 2^1075, or of 5^1092 times a middle.</summary>
    private const int Words = 120;

    internal static ulong Convert(ref NumberDigits number, BinaryFormat format)
    {
        int count = number.Count;
        while (count > 0 && number.Room[count - 1] == 0 && !number.HasNonzeroTail)
        {
            count--;
        }

        if (count == 0 || number.Scale < LeastScale)
        {
            return 0;
        }

        if (number.Scale > GreatestScale)
        {
            return format.Infinity;
        }

        int leading = count < LeadingDigits ? count : LeadingDigits;
        ulong value = Leading(ref number, leading);
        bool isCut = leading < count || number.HasNonzeroTail;
        int power = number.Scale - leading;
        if (power == 0 && !isCut)
        {
            int shift = SoftDouble.LeadingZeros(value);
            return format.Round(value << shift, -shift, false);
        }

        ulong high = Product(value, power, out ulong low, out int exponent);
        bool borrows = low < ProductError;
        ulong lower = Normal(borrows ? high - 1 : high, low - ProductError, exponent, out int lowerExponent);
        ulong down = format.Round(lower, lowerExponent, true);

        // The upper bound: of the next number of 19 digits where there are more.
        high = isCut ? Product(value + 1, power, out low, out exponent) : high;
        ulong upper = Normal(high, low, exponent, out int upperExponent);
        if (down == format.Round(upper, upperExponent, true))
        {
            return down;
        }

        ulong candidate = format.Truncate(lower, lowerExponent, true, out _);
        int comparison = CompareWithMiddle(ref number, count, format.MiddleAbove(candidate, out int middleExponent), middleExponent);
        return comparison > 0 || (comparison == 0 && (candidate & 1) != 0) ? candidate + 1 : candidate;
    }

    private static ulong Leading(ref NumberDigits number, int count)
    {
        // Two words of nine digits and one more.
        ulong value = 0;
        for (int i = 0; i < count; i++)
        {
            value = (value * 10) + number.Room[i];
        }

        return value;
    }

    /// <summary>value * 10^power as the upper 128 of 192 bits, times 2^exponent at the upper word's lowest bit.</summary>
    private static ulong Product(ulong value, int power, out ulong low, out int exponent)
    {
        int shift = SoftDouble.LeadingZeros(value);
        value <<= shift;
        ulong powerHigh = PowerOfTen.Get(power, out ulong powerLow);
        ulong carried = WideInteger.MultiplyHigh(powerLow, value);
        ulong high = WideInteger.MultiplyHigh(powerHigh, value, out low);
        low += carried;
        exponent = PowerOfTen.BinaryExponent(power) + 1 - shift;
        return low < carried ? high + 1 : high;
    }

    /// <summary>The leading 64 bits, the first of them set.</summary>
    private static ulong Normal(ulong high, ulong low, int exponent, out int normalExponent)
    {
        bool isShort = (long)high >= 0;
        normalExponent = isShort ? exponent - 1 : exponent;
        return isShort ? (high << 1) | (low >> 63) : high;
    }

    /// <summary>The sign of the difference between the digits' value and middle * 2^exponent.</summary>
    private static int CompareWithMiddle(ref NumberDigits number, int count, ulong middle, int exponent)
    {
        Span<uint> digits = stackalloc uint[Words];
        Span<uint> bound = stackalloc uint[Words];
        int digitsLength = 0;
        for (int i = 0; i < count; i++)
        {
            digitsLength = WordInteger.MultiplyAdd(digits, digitsLength, 10, number.Room[i]);
        }

        int boundLength = WordInteger.SetShifted(bound, middle, 0);
        int power = number.Scale - count;
        digitsLength = WordInteger.MultiplyByPowerOfFive(digits, digitsLength, power);
        boundLength = WordInteger.MultiplyByPowerOfFive(bound, boundLength, -power);

        // The powers of two stand on one side only.
        exponent -= power;
        digitsLength = WordInteger.ShiftLeft(digits, digitsLength, -exponent);
        boundLength = WordInteger.ShiftLeft(bound, boundLength, exponent);
        int comparison = WordInteger.Compare(digits, digitsLength, bound, boundLength);
        return comparison == 0 && number.HasNonzeroTail ? 1 : comparison;
    }
}

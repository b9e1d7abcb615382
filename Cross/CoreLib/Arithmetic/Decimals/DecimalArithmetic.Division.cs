using System;

namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class DecimalArithmetic
{
    /// <summary>
    /// The quotient: with the dividend's decimals less the divisor's if it ends there, else with as many as there is room for.
    /// </summary>
    internal static bool TryDivide(DecimalBits left, DecimalBits right, out DecimalBits result)
    {
        Span<uint> remainder = stackalloc uint[DecimalCoefficient.Words];
        Span<uint> divisor = stackalloc uint[DecimalCoefficient.Words];
        Span<uint> quotient = stackalloc uint[DecimalCoefficient.Words];
        int scale = left.Scale - right.Scale;
        bool negative = left.IsNegative != right.IsNegative;
        int divisorLength = DecimalCoefficient.Load(right, divisor);
        int length = WordInteger.Divide(remainder, DecimalCoefficient.Load(left, remainder), divisor, divisorLength, quotient);
        int restLength = WordInteger.Trim(remainder, DecimalCoefficient.ResultWords);
        bool isExact = restLength == 0;
        bool fits = true;
        while (restLength != 0 && fits && scale < DecimalBits.MostScale)
        {
            fits = TryAppendDigits(quotient, ref length, remainder, ref restLength, divisor, divisorLength, ref scale);
        }

        if (scale < 0)
        {
            // All that is left to append is zeros, and room for them is needed.
            length = fits ? DecimalCoefficient.ScaleUp(quotient, length, -scale) : DecimalCoefficient.Words;
            scale = 0;
        }

        fits = length <= DecimalCoefficient.ResultWords;
        if (fits && restLength != 0 && IsRoundedUp(remainder, restLength, divisor, divisorLength, quotient[0]))
        {
            fits = !DecimalCoefficient.Increment(quotient) || DecimalCoefficient.TryShorten(quotient, ref scale);
        }

        if (!isExact)
        {
            DropZeros(quotient, ref scale, DecimalBits.MostScale);
        }

        result = DecimalCoefficient.Store(quotient, negative, scale);
        return fits;
    }

    /// <summary>The remainder of the quotient towards zero: exact, with the dividend's sign.</summary>
    internal static DecimalBits Remainder(DecimalBits left, DecimalBits right)
    {
        if (left.IsZero || Compare(left.Absolute, right.Absolute) < 0)
        {
            return left;
        }

        Span<uint> dividend = stackalloc uint[DecimalCoefficient.Words];
        Span<uint> divisor = stackalloc uint[DecimalCoefficient.Words];
        Span<uint> quotient = stackalloc uint[DecimalCoefficient.Words];
        int length = Align(left, right.Scale, dividend);
        int divisorLength = Align(right, left.Scale, divisor);
        WordInteger.Divide(dividend, length, divisor, divisorLength, quotient);
        return DecimalCoefficient.Store(dividend, left.IsNegative, left.Scale > right.Scale ? left.Scale : right.Scale);
    }

    /// <summary>Appends as many digits as fit at once, up to nine; false when there is room for none.</summary>
    private static bool TryAppendDigits(
        Span<uint> quotient, ref int length, Span<uint> remainder, ref int restLength, Span<uint> divisor, int divisorLength, ref int scale)
    {
        Span<uint> scaled = stackalloc uint[DecimalCoefficient.Words];
        Span<uint> rest = stackalloc uint[DecimalCoefficient.Words];
        Span<uint> digits = stackalloc uint[DecimalCoefficient.Words];
        int most = DecimalBits.MostScale - scale;
        for (int count = most < 9 ? most : 9; count > 0; count--)
        {
            uint power = DecimalCoefficient.PowerOfTen(count);
            remainder[..restLength].CopyTo(rest);
            int newRest = WordInteger.MultiplyAdd(rest, restLength, power, 0);
            WordInteger.Divide(rest, newRest, divisor, divisorLength, digits);
            quotient[..length].CopyTo(scaled);
            int newLength = WordInteger.MultiplyAdd(scaled, length, power, digits[0]);
            if (newLength <= DecimalCoefficient.ResultWords)
            {
                scaled.CopyTo(quotient);
                rest.CopyTo(remainder);
                length = newLength;
                restLength = WordInteger.Trim(remainder, divisorLength);
                scale += count;
                return true;
            }

            scaled.Clear();
            rest.Clear();
            digits.Clear();
        }

        return false;
    }

    /// <summary>Rounds half to even: twice the remainder against the divisor.</summary>
    private static bool IsRoundedUp(Span<uint> remainder, int restLength, Span<uint> divisor, int divisorLength, uint lowestWord)
    {
        int doubled = WordInteger.MultiplyAdd(remainder, restLength, 2, 0);
        int comparison = WordInteger.Compare(remainder, doubled, divisor, divisorLength);
        return comparison > 0 || (comparison == 0 && (lowestWord & 1) != 0);
    }

    /// <summary>Drops zeros at the end, so many at most.</summary>
    private static void DropZeros(Span<uint> words, ref int scale, int most)
    {
        Span<uint> shorter = stackalloc uint[DecimalCoefficient.ResultWords];
        for (; scale > 0 && most > 0; most--)
        {
            words[..DecimalCoefficient.ResultWords].CopyTo(shorter);
            int length = DecimalCoefficient.ResultWords;
            if (WordInteger.DivideInPlace(shorter, ref length, 10) != 0)
            {
                return;
            }

            shorter.CopyTo(words);
            scale--;
        }
    }
}

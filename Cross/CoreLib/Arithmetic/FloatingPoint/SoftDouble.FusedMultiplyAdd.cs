namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class SoftDouble
{
    /// <summary>left * right + addend, rounded once.</summary>
    internal static ulong FusedMultiplyAdd(ulong left, ulong right, ulong addend)
    {
        uint sign = HighSign(left ^ right);
        int leftExponent = BiasedExponent(left);
        int rightExponent = BiasedExponent(right);
        int addendExponent = BiasedExponent(addend);
        if (leftExponent == SpecialExponent || rightExponent == SpecialExponent)
        {
            return Add(MultiplySpecial(sign, left & MagnitudeMask, right & MagnitudeMask), addend);
        }

        if (addendExponent == SpecialExponent || (left & MagnitudeMask) == 0 || (right & MagnitudeMask) == 0)
        {
            return Add(Signed(sign, 0), addend);
        }

        ulong leftSignificand = Significand(left, ref leftExponent) << 10;
        ulong rightSignificand = Significand(right, ref rightExponent) << 11;
        ulong high = WideInteger.MultiplyHigh(leftSignificand, rightSignificand, out ulong low);
        int exponent = leftExponent + rightExponent - (ExponentBias - 1);
        if (high < 1UL << 62)
        {
            high = (high << 1) | (low >> 63);
            low <<= 1;
            exponent--;
        }

        if ((addend & MagnitudeMask) == 0)
        {
            return Pack(sign, exponent, high | (low != 0 ? 1UL : 0));
        }

        ulong addendHigh = Significand(addend, ref addendExponent) << 10;
        ulong addendLow = 0;
        if (exponent < addendExponent)
        {
            ShiftRightSticky(ref high, ref low, addendExponent - exponent);
            exponent = addendExponent;
        }
        else
        {
            ShiftRightSticky(ref addendHigh, ref addendLow, exponent - addendExponent);
        }

        return sign == HighSign(addend)
            ? AddWide(sign, exponent, high, low, addendHigh, addendLow)
            : SubtractWide(sign, exponent, high, low, addendHigh, addendLow);
    }

    private static ulong AddWide(uint sign, int exponent, ulong high, ulong low, ulong addendHigh, ulong addendLow)
    {
        low += addendLow;
        high += addendHigh + (low < addendLow ? 1UL : 0);
        if ((long)high < 0)
        {
            low |= high & 1;
            high >>= 1;
            exponent++;
        }

        return Pack(sign, exponent, high | (low != 0 ? 1UL : 0));
    }

    private static ulong SubtractWide(uint sign, int exponent, ulong high, ulong low, ulong addendHigh, ulong addendLow)
    {
        if (high < addendHigh || (high == addendHigh && low < addendLow))
        {
            sign ^= HighSignMask;
            (high, addendHigh) = (addendHigh, high);
            (low, addendLow) = (addendLow, low);
        }

        high = high - addendHigh - (low < addendLow ? 1UL : 0);
        low -= addendLow;
        if (high == 0)
        {
            if (low == 0)
            {
                return 0;
            }

            high = low;
            low = 0;
            exponent -= 64;
        }

        // The highest bit may be set now, and then the shift is one to the right.
        int shift = LeadingZeros(high) - 1;
        if (shift < 0)
        {
            low |= high & 1;
            high >>= 1;
        }
        else if (shift > 0)
        {
            high = (high << shift) | (low >> (64 - shift));
            low <<= shift;
        }

        return Pack(sign, exponent - shift, high | (low != 0 ? 1UL : 0));
    }

    private static void ShiftRightSticky(ref ulong high, ref ulong low, int count)
    {
        if (count == 0)
        {
            return;
        }

        if (count < 64)
        {
            low = ShiftRightSticky(low, count) | (high << (64 - count));
            high >>= count;
        }
        else
        {
            // The upper half is not zero, and leaves a trace that stands for the lower one too.
            low = ShiftRightSticky(high, count - 64);
            high = 0;
        }
    }
}

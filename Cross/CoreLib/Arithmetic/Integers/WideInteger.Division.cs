using System.Numerics;

namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class WideInteger
{
    internal static ulong DivideUnsigned(ulong dividend, ulong divisor) => DivideRemainder(dividend, divisor, out _);

    internal static ulong RemainderUnsigned(ulong dividend, ulong divisor)
    {
        DivideRemainder(dividend, divisor, out ulong remainder);
        return remainder;
    }

    internal static long Divide(long dividend, long divisor)
    {
        ulong quotient = DivideRemainder(Magnitude(dividend), Magnitude(divisor), out _);
        return (dividend ^ divisor) < 0 ? -(long)quotient : (long)quotient;
    }

    /// <summary>The remainder has the sign of the dividend.</summary>
    internal static long Remainder(long dividend, long divisor)
    {
        DivideRemainder(Magnitude(dividend), Magnitude(divisor), out ulong remainder);
        return dividend < 0 ? -(long)remainder : (long)remainder;
    }

    internal static ulong DivideRemainder(ulong dividend, ulong divisor, out ulong remainder)
    {
        uint high = (uint)(divisor >> 32);
        if (high == 0)
        {
            ulong quotient = DivideRemainder(dividend, (uint)divisor, out uint rest);
            remainder = rest;
            return quotient;
        }

        if (dividend < divisor)
        {
            remainder = dividend;
            return 0;
        }

        // The quotient fits 32 bits. It is estimated from the divisor's leading 32 bits, and is then at most one too large once one
        // has been taken off (Hacker's Delight, 9-5).
        int shift = BitOperations.LeadingZeroCount(high);
        uint leading = (uint)((divisor << shift) >> 32);
        ulong halved = dividend >> 1;
        uint estimate = DivideWide((uint)(halved >> 32), (uint)halved, leading, out _);
        estimate = (uint)(((ulong)estimate << shift) >> 31);
        if (estimate != 0)
        {
            estimate--;
        }

        remainder = dividend - (estimate * divisor);
        if (remainder >= divisor)
        {
            estimate++;
            remainder -= divisor;
        }

        return estimate;
    }

    internal static ulong DivideRemainder(ulong dividend, uint divisor, out uint remainder)
    {
        uint high = (uint)(dividend >> 32);
        uint low = (uint)dividend;
        if (high == 0)
        {
            uint quotient = low / divisor;
            remainder = low - (quotient * divisor);
            return quotient;
        }

        uint upper = high / divisor;
        high -= upper * divisor;
        return ((ulong)upper << 32) | DivideWide(high, low, divisor, out remainder);
    }

    /// <summary>64 bits by 32 bits, for a quotient of 32 bits: the high word must be less than the divisor.</summary>
    internal static uint DivideWide(uint high, uint low, uint divisor, out uint remainder)
    {
        if (divisor <= 0xFFFF)
        {
            uint dividend = (high << 16) | (low >> 16);
            uint upper = dividend / divisor;
            dividend = ((dividend - (upper * divisor)) << 16) | (low & 0xFFFF);
            uint lower = dividend / divisor;
            remainder = dividend - (lower * divisor);
            return (upper << 16) | lower;
        }

        int shift = BitOperations.LeadingZeroCount(divisor);
        divisor <<= shift;
        if (shift != 0)
        {
            high = (high << shift) | (low >> (32 - shift));
            low <<= shift;
        }

        uint first = NextDigit(ref high, low >> 16, divisor);
        uint second = NextDigit(ref high, low & 0xFFFF, divisor);
        remainder = high >> shift;
        return (first << 16) | second;
    }

    /// <summary>
    /// One digit of 16 bits of a long division (Knuth, volume 2, 4.3.1 D): the divisor's highest bit is set, so that the estimate from
    /// its upper half is at most two too large. An estimate of 2^16 always is, as the remainder is less than the divisor.
    /// </summary>
    private static uint NextDigit(ref uint remainder, uint next, uint divisor)
    {
        uint upper = divisor >> 16;
        uint lower = divisor & 0xFFFF;
        uint digit = remainder / upper;
        uint rest = remainder - (digit * upper);
        uint product = digit * lower;
        while (product > ((rest << 16) | next))
        {
            digit--;
            product -= lower;
            rest += upper;
            if (rest > 0xFFFF)
            {
                break;
            }
        }

        remainder = (rest << 16) + next - product;
        return digit;
    }
}

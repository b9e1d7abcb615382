namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class SoftDouble
{
    /// <summary>The bits of quotient that one step yields: a remainder of 53 bits has room for as many in a word of 64.</summary>
    private const int DigitBits = 11;

    internal static ulong Divide(ulong left, ulong right)
    {
        uint sign = HighSign(left ^ right);
        int leftExponent = BiasedExponent(left);
        int rightExponent = BiasedExponent(right);
        left &= MagnitudeMask;
        right &= MagnitudeMask;
        if (leftExponent == SpecialExponent || rightExponent == SpecialExponent)
        {
            return DivideSpecial(sign, left, right);
        }

        if (right == 0)
        {
            return left == 0 ? NaN : Signed(sign, Infinity);
        }

        if (left == 0)
        {
            return Signed(sign, 0);
        }

        ulong dividend = Significand(left, ref leftExponent);
        ulong divisor = Significand(right, ref rightExponent);
        int exponent = leftExponent - rightExponent + ExponentBias;
        if (dividend < divisor)
        {
            dividend <<= 1;
            exponent--;
        }

        // The quotient's leading one, and 55 bits after it.
        ulong remainder = dividend - divisor;
        ulong quotient = 1;
        for (int digit = 0; digit < 5; digit++)
        {
            quotient = (quotient << DigitBits) | NextDigit(ref remainder, divisor, DigitBits);
        }

        return Pack(sign, exponent, (quotient << 7) | (remainder != 0 ? 1UL : 0));
    }

    /// <summary>A quotient with an infinity or a NaN.</summary>
    private static ulong DivideSpecial(uint sign, ulong left, ulong right)
    {
        if (left > Infinity || right > Infinity || left == right)
        {
            return NaN;
        }

        return Signed(sign, left == Infinity ? Infinity : 0);
    }

    /// <summary>
    /// One step of long division, by a 32-bit division of the leading words. The divisor's leading one is at bit 52, so that the
    /// estimate is at most one too large.
    /// </summary>
    private static uint NextDigit(ref ulong remainder, ulong divisor, int bits)
    {
        ulong dividend = remainder << bits;
        uint digit = (uint)(dividend >> 32) / (uint)(divisor >> 32);
        ulong product = ((ulong)digit * (uint)divisor) + ((ulong)(digit * (uint)(divisor >> 32)) << 32);
        if (product > dividend)
        {
            digit--;
            product -= divisor;
        }

        remainder = dividend - product;
        return digit;
    }
}

namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class SoftDouble
{
    /// <summary>C#'s operator %, which is C's fmod: exact, with the sign of the dividend.</summary>
    internal static ulong Remainder(ulong left, ulong right)
    {
        uint sign = HighSign(left);
        int exponent = BiasedExponent(left);
        int rightExponent = BiasedExponent(right);
        left &= MagnitudeMask;
        right &= MagnitudeMask;
        if (exponent == SpecialExponent || right > Infinity || right == 0)
        {
            return NaN;
        }

        if (left < right)
        {
            return Signed(sign, left);
        }

        ulong remainder = Significand(left, ref exponent);
        ulong divisor = Significand(right, ref rightExponent);
        if (remainder >= divisor)
        {
            remainder -= divisor;
        }

        while (exponent > rightExponent && remainder != 0)
        {
            int bits = exponent - rightExponent;
            bits = bits < DigitBits ? bits : DigitBits;
            NextDigit(ref remainder, divisor, bits);
            exponent -= bits;
        }

        return remainder == 0 ? Signed(sign, 0) : PackExact(sign, rightExponent, remainder);
    }

    /// <summary>Packs a value that needs no rounding: its leading one is at bit 52 or below.</summary>
    private static ulong PackExact(uint sign, int exponent, ulong significand)
    {
        int shift = LeadingZeros(significand) - 1;
        return Pack(sign, exponent + 10 - shift, significand << shift);
    }
}

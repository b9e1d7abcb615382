namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class SoftSingle
{
    /// <summary>The bits of quotient that one 32-bit division yields.</summary>
    private const int DigitBits = 8;

    internal static uint Divide(uint left, uint right)
    {
        uint sign = (left ^ right) & SignMask;
        int exponent = BiasedExponent(left);
        int rightExponent = BiasedExponent(right);
        left &= MagnitudeMask;
        right &= MagnitudeMask;
        if (exponent == SpecialExponent || rightExponent == SpecialExponent)
        {
            return left > Infinity || right > Infinity || left == right ? NaN : left == Infinity ? sign | Infinity : sign;
        }

        if (right == 0)
        {
            return left == 0 ? NaN : sign | Infinity;
        }

        if (left == 0)
        {
            return sign;
        }

        uint remainder = Significand(left, ref exponent);
        uint divisor = Significand(right, ref rightExponent);
        exponent += ExponentBias - rightExponent;
        if (remainder < divisor)
        {
            remainder <<= 1;
            exponent--;
        }

        // The leading one, and 24 bits after it: one more than are kept.
        remainder -= divisor;
        uint quotient = 1;
        for (int digit = 0; digit < 3; digit++)
        {
            remainder <<= DigitBits;
            uint bits = remainder / divisor;
            remainder -= bits * divisor;
            quotient = (quotient << DigitBits) | bits;
        }

        return Pack(sign, exponent, (quotient << 6) | (remainder != 0 ? 1U : 0));
    }

    /// <summary>C#'s operator %, which is C's fmod: exact, with the sign of the dividend.</summary>
    internal static uint Remainder(uint left, uint right)
    {
        uint sign = left & SignMask;
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
            return sign | left;
        }

        uint remainder = Significand(left, ref exponent);
        uint divisor = Significand(right, ref rightExponent);
        remainder %= divisor;
        while (exponent > rightExponent && remainder != 0)
        {
            int bits = exponent - rightExponent;
            bits = bits < DigitBits ? bits : DigitBits;
            remainder = (remainder << bits) % divisor;
            exponent -= bits;
        }

        if (remainder == 0)
        {
            return sign;
        }

        int shift = System.Numerics.BitOperations.LeadingZeroCount(remainder) - 1;
        return Pack(sign, rightExponent + 7 - shift, remainder << shift);
    }

    internal static uint SquareRoot(uint value)
    {
        int exponent = BiasedExponent(value);
        if ((value & MagnitudeMask) == 0)
        {
            return value;
        }

        if (IsNegative(value) || exponent == SpecialExponent)
        {
            return value == Infinity ? Infinity : NaN;
        }

        ulong radicand = (ulong)Significand(value, ref exponent) << 37;
        exponent -= ExponentBias;
        if ((exponent & 1) != 0)
        {
            radicand <<= 1;
        }

        uint root = IntegerSquareRoot.Root(radicand, out uint remainder);
        return Pack(0, (exponent >> 1) + ExponentBias, root | (remainder != 0 ? 1U : 0));
    }
}

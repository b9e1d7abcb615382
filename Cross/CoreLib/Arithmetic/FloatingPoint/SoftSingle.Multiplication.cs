namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class SoftSingle
{
    internal static uint Multiply(uint left, uint right)
    {
        uint sign = (left ^ right) & SignMask;
        int exponent = BiasedExponent(left);
        int rightExponent = BiasedExponent(right);
        left &= MagnitudeMask;
        right &= MagnitudeMask;
        if (exponent == SpecialExponent || rightExponent == SpecialExponent)
        {
            return MultiplySpecial(sign, left, right);
        }

        if (left == 0 || right == 0)
        {
            return sign;
        }

        ulong product = Product(left, right, ref exponent, rightExponent);
        return PackWide(sign, exponent, product);
    }

    /// <summary>left * right + addend, rounded once.</summary>
    internal static uint FusedMultiplyAdd(uint left, uint right, uint addend)
    {
        uint sign = (left ^ right) & SignMask;
        int exponent = BiasedExponent(left);
        int rightExponent = BiasedExponent(right);
        int addendExponent = BiasedExponent(addend);
        left &= MagnitudeMask;
        right &= MagnitudeMask;
        if (exponent == SpecialExponent || rightExponent == SpecialExponent)
        {
            return Add(MultiplySpecial(sign, left, right), addend);
        }

        if (addendExponent == SpecialExponent || left == 0 || right == 0)
        {
            return Add(sign, addend);
        }

        ulong product = Product(left, right, ref exponent, rightExponent);
        if ((addend & MagnitudeMask) == 0)
        {
            return PackWide(sign, exponent, product);
        }

        ulong summand = (ulong)Significand(addend, ref addendExponent) << 39;
        if (exponent < addendExponent)
        {
            product = ShiftRightSticky(product, addendExponent - exponent);
            exponent = addendExponent;
        }
        else
        {
            summand = ShiftRightSticky(summand, exponent - addendExponent);
        }

        if (sign == (addend & SignMask))
        {
            product += summand;
        }
        else if (product >= summand)
        {
            product -= summand;
        }
        else
        {
            product = summand - product;
            sign ^= SignMask;
        }

        if (product == 0)
        {
            return 0;
        }

        int shift = SoftDouble.LeadingZeros(product) - 1;
        product = shift < 0 ? (product >> 1) | (product & 1) : product << shift;
        return PackWide(sign, exponent - shift, product);
    }

    /// <summary>The exact product of the significands, its leading one at bit 62.</summary>
    private static ulong Product(uint left, uint right, ref int exponent, int rightExponent)
    {
        uint leftSignificand = Significand(left, ref exponent) << 7;
        uint rightSignificand = Significand(right, ref rightExponent) << 8;
        ulong product = (ulong)leftSignificand * rightSignificand;
        exponent += rightExponent - (ExponentBias - 1);
        if (product < 1UL << 62)
        {
            product <<= 1;
            exponent--;
        }

        return product;
    }

    private static uint MultiplySpecial(uint sign, uint left, uint right) =>
        left > Infinity || right > Infinity || left == 0 || right == 0 ? NaN : sign | Infinity;
}

namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class SoftDouble
{
    internal static ulong Multiply(ulong left, ulong right)
    {
        uint sign = HighSign(left ^ right);
        int leftExponent = BiasedExponent(left);
        int rightExponent = BiasedExponent(right);
        if (leftExponent == SpecialExponent || rightExponent == SpecialExponent)
        {
            return MultiplySpecial(sign, left & MagnitudeMask, right & MagnitudeMask);
        }

        if ((left & MagnitudeMask) == 0 || (right & MagnitudeMask) == 0)
        {
            return Signed(sign, 0);
        }

        ulong leftSignificand = Significand(left, ref leftExponent) << 10;
        ulong rightSignificand = Significand(right, ref rightExponent) << 11;
        ulong product = WideInteger.MultiplyHigh(leftSignificand, rightSignificand, out ulong low);
        int exponent = leftExponent + rightExponent - (ExponentBias - 1);
        if (product < 1UL << 62)
        {
            product <<= 1;
            exponent--;
        }

        // The uppermost bit of the low half may have been shifted in; as all below bit 10 only rounds, "something is there" is enough.
        return Pack(sign, exponent, low != 0 ? product | 1 : product);
    }

    /// <summary>A product with an infinity or a NaN.</summary>
    private static ulong MultiplySpecial(uint sign, ulong left, ulong right) =>
        left > Infinity || right > Infinity || left == 0 || right == 0 ? NaN : Signed(sign, Infinity);
}

namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class SoftDouble
{
    internal static ulong SquareRoot(ulong value)
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

        // The radicand in [2^60, 2^62) with an even exponent, and 31 bits of its root.
        ulong radicand = Significand(value, ref exponent) << 8;
        exponent -= ExponentBias;
        if ((exponent & 1) != 0)
        {
            radicand <<= 1;
        }

        uint root = IntegerSquareRoot.Root(radicand, out uint remainder);

        // 23 further bits by division (Zimmermann): the estimate is at most one too large.
        uint divisor = 2 * root;
        ulong dividend = (ulong)remainder << 23;
        uint digits = WideInteger.DivideWide((uint)(dividend >> 32), (uint)dividend, divisor, out uint rest);
        ulong wideRoot = ((ulong)root << 23) + digits;
        ulong wideRest = (ulong)rest << 23;
        ulong square = (ulong)digits * digits;
        if (wideRest < square)
        {
            // Rounding looks only at whether something is left, and after this step something is.
            wideRoot--;
        }

        return Pack(0, (exponent >> 1) + ExponentBias, (wideRoot << 9) | (wideRest != square ? 1UL : 0));
    }
}

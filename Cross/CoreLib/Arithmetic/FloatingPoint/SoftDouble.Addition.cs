namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class SoftDouble
{
    internal static ulong Subtract(ulong left, ulong right) => Add(left, right ^ SignMask);

    internal static ulong Add(ulong left, ulong right)
    {
        if ((left & MagnitudeMask) < (right & MagnitudeMask))
        {
            (left, right) = (right, left);
        }

        // From here on the left one is the greater in magnitude, and gives the sign.
        int exponent = BiasedExponent(left);
        int distance = exponent - BiasedExponent(right);
        bool opposite = (int)((left ^ right) >> 32) < 0;
        if (exponent == SpecialExponent)
        {
            return IsNaN(left) || (opposite && distance == 0) ? NaN : left;
        }

        return opposite ? SubtractMagnitudes(left, right, exponent, distance) : AddMagnitudes(left, right, exponent, distance);
    }

    private static ulong AddMagnitudes(ulong left, ulong right, int exponent, int distance)
    {
        if (exponent == 0)
        {
            return left + (right & MagnitudeMask);
        }

        ulong larger = ((left & FractionMask) | HiddenBit) << 9;
        ulong sum = larger + ShiftRightSticky(Aligned(right, exponent, ref distance) << 9, distance);
        if (sum >= 1UL << 62)
        {
            exponent++;
        }
        else
        {
            sum <<= 1;
        }

        return Pack(HighSign(left), exponent, sum);
    }

    private static ulong SubtractMagnitudes(ulong left, ulong right, int exponent, int distance)
    {
        if (((left ^ right) & MagnitudeMask) == 0)
        {
            return 0;
        }

        if (exponent == 0)
        {
            return left - (right & MagnitudeMask);
        }

        ulong larger = ((left & FractionMask) | HiddenBit) << 10;
        ulong difference = larger - ShiftRightSticky(Aligned(right, exponent, ref distance) << 10, distance);
        int shift = LeadingZeros(difference) - 1;
        return Pack(HighSign(left), exponent - shift, difference << shift);
    }

    /// <summary>The significand of the smaller operand; a subnormal's exponent counts as one.</summary>
    private static ulong Aligned(ulong value, int exponent, ref int distance)
    {
        if (distance != exponent)
        {
            return (value & FractionMask) | HiddenBit;
        }

        distance--;
        return value & FractionMask;
    }
}

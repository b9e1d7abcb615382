using System.Numerics;

namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class SoftSingle
{
    internal static uint Subtract(uint left, uint right) => Add(left, right ^ SignMask);

    internal static uint Add(uint left, uint right)
    {
        if ((left & MagnitudeMask) < (right & MagnitudeMask))
        {
            (left, right) = (right, left);
        }

        int exponent = BiasedExponent(left);
        int distance = exponent - BiasedExponent(right);
        bool opposite = (int)(left ^ right) < 0;
        if (exponent == SpecialExponent)
        {
            return IsNaN(left) || (opposite && distance == 0) ? NaN : left;
        }

        if (exponent == 0)
        {
            return opposite ? SubtractSubnormals(left, right) : left + (right & MagnitudeMask);
        }

        uint larger = (left & FractionMask) | HiddenBit;
        uint smaller = right & FractionMask;
        if (distance == exponent)
        {
            distance--;
        }
        else
        {
            smaller |= HiddenBit;
        }

        uint result;
        if (opposite)
        {
            result = (larger << 7) - ShiftRightSticky(smaller << 7, distance);
            if (result == 0)
            {
                return 0;
            }

            int shift = BitOperations.LeadingZeroCount(result) - 1;
            return Pack(left & SignMask, exponent - shift, result << shift);
        }

        result = (larger << 6) + ShiftRightSticky(smaller << 6, distance);
        return result >= 1U << 30 ? Pack(left & SignMask, exponent + 1, result) : Pack(left & SignMask, exponent, result << 1);
    }

    private static uint SubtractSubnormals(uint left, uint right) =>
        ((left ^ right) & MagnitudeMask) == 0 ? 0 : left - (right & MagnitudeMask);
}

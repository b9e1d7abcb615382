using System.Numerics;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// Double precision (IEEE 754 binary64) for a machine without it: every operand and result is the 64 bits of a double. Results are
/// rounded to nearest, ties to even, subnormals included; a NaN in gives <see cref="NaN"/> out, as its payload is nobody's business.
/// </summary>
internal static partial class SoftDouble
{
    internal const ulong Infinity = 0x7FF0_0000_0000_0000;
    internal const ulong NaN = 0xFFF8_0000_0000_0000;
    internal const ulong One = 0x3FF0_0000_0000_0000;

    internal const int ExponentBias = 1023;
    internal const int FractionBits = 52;

    private const ulong SignMask = 0x8000_0000_0000_0000;
    private const ulong MagnitudeMask = 0x7FFF_FFFF_FFFF_FFFF;
    private const ulong FractionMask = 0x000F_FFFF_FFFF_FFFF;
    private const ulong HiddenBit = 0x0010_0000_0000_0000;
    private const uint HighSignMask = 0x8000_0000;
    private const int SpecialExponent = 0x7FF;

    internal static ulong Negate(ulong value) => value ^ SignMask;

    internal static ulong Abs(ulong value) => value & MagnitudeMask;

    internal static bool IsNegative(ulong value) => (int)(value >> 32) < 0;

    internal static bool IsNaN(ulong value) => (value & MagnitudeMask) > Infinity;

    internal static bool IsFinite(ulong value) => ((uint)(value >> 32) & 0x7FF0_0000) != 0x7FF0_0000;

    /// <summary>The exponent as it stands in the word, with its bias.</summary>
    private static int BiasedExponent(ulong value) => (int)(value >> 52) & SpecialExponent;

    /// <summary>The sign at its place in the upper half of the word.</summary>
    private static uint HighSign(ulong value) => (uint)(value >> 32) & HighSignMask;

    private static ulong Signed(uint highSign, ulong magnitude) => ((ulong)highSign << 32) | magnitude;

    /// <summary>
    /// The significand of a finite value other than zero, its leading one at bit 52. A subnormal's exponent becomes what it would be
    /// if exponents had no lower bound.
    /// </summary>
    private static ulong Significand(ulong value, ref int exponent)
    {
        ulong fraction = value & FractionMask;
        if (exponent != 0)
        {
            return fraction | HiddenBit;
        }

        int shift = LeadingZeros(fraction) - 11;
        exponent = 1 - shift;
        return fraction << shift;
    }

    /// <summary>
    /// Rounds and packs. The significand has its leading one at bit 62 and ten bits below the last that is kept, the lowest of which
    /// stands for all that was shifted out; the exponent is biased, and may be out of range to both sides.
    /// </summary>
    private static ulong Pack(uint highSign, int exponent, ulong significand)
    {
        if (exponent <= 0)
        {
            significand = ShiftRightSticky(significand, 1 - exponent);
            exponent = 1;
        }
        else if (exponent >= SpecialExponent)
        {
            return Signed(highSign, Infinity);
        }

        uint dropped = (uint)significand & 0x3FF;
        significand = (significand + 0x200) >> 10;
        if (dropped == 0x200)
        {
            significand &= ~1UL;
        }

        // The leading one adds itself to the exponent; so does a carry out of the rounding, up to infinity.
        return ((ulong)(highSign + ((uint)(exponent - 1) << 20)) << 32) + significand;
    }

    /// <summary>Shifts right; the lowest bit of the result is set when any bit that was shifted out is.</summary>
    private static ulong ShiftRightSticky(ulong value, int count)
    {
        if (count == 0)
        {
            return value;
        }

        if (count >= 64)
        {
            return value != 0 ? 1UL : 0;
        }

        return (value >> count) | (value << (64 - count) != 0 ? 1UL : 0);
    }

    internal static int LeadingZeros(ulong value)
    {
        uint high = (uint)(value >> 32);
        return high != 0 ? BitOperations.LeadingZeroCount(high) : 32 + BitOperations.LeadingZeroCount((uint)value);
    }
}

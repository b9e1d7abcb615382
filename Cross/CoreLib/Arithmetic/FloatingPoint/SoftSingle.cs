using System.Numerics;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// Single precision (IEEE 754 binary32) on its 32 bits: what an FPU lacks (division, roots, 64-bit conversions), and the rest for
/// constant folding and for cores without one. Rounds to nearest, ties to even; a NaN in gives <see cref="NaN"/> out.
/// </summary>
internal static partial class SoftSingle
{
    internal const uint Infinity = 0x7F80_0000;
    internal const uint NaN = 0xFFC0_0000;
    internal const uint One = 0x3F80_0000;

    internal const int ExponentBias = 127;
    internal const int FractionBits = 23;

    private const uint SignMask = 0x8000_0000;
    private const uint MagnitudeMask = 0x7FFF_FFFF;
    private const uint FractionMask = 0x007F_FFFF;
    private const uint HiddenBit = 0x0080_0000;
    private const int SpecialExponent = 0xFF;

    internal static uint Negate(uint value) => value ^ SignMask;

    internal static uint Abs(uint value) => value & MagnitudeMask;

    internal static bool IsNegative(uint value) => (int)value < 0;

    internal static bool IsNaN(uint value) => (value & MagnitudeMask) > Infinity;

    internal static bool IsFinite(uint value) => (value & Infinity) != Infinity;

    private static int BiasedExponent(uint value) => (int)(value >> 23) & SpecialExponent;

    /// <summary>The significand of a finite value other than zero, its leading one at bit 23; see the double's.</summary>
    private static uint Significand(uint value, ref int exponent)
    {
        uint fraction = value & FractionMask;
        if (exponent != 0)
        {
            return fraction | HiddenBit;
        }

        int shift = BitOperations.LeadingZeroCount(fraction) - 8;
        exponent = 1 - shift;
        return fraction << shift;
    }

    /// <summary>
    /// Rounds and packs: the significand has its leading one at bit 30 and seven bits below the last that is kept, the lowest of which
    /// stands for all that was shifted out. The exponent is biased, and may be out of range to both sides.
    /// </summary>
    internal static uint Pack(uint sign, int exponent, uint significand)
    {
        if (exponent <= 0)
        {
            significand = ShiftRightSticky(significand, 1 - exponent);
            exponent = 1;
        }
        else if (exponent >= SpecialExponent)
        {
            return sign | Infinity;
        }

        uint dropped = significand & 0x7F;
        significand = (significand + 0x40) >> 7;
        if (dropped == 0x40)
        {
            significand &= ~1U;
        }

        return sign + ((uint)(exponent - 1) << 23) + significand;
    }

    /// <summary>Rounds and packs a significand of 63 bits, its leading one at bit 62.</summary>
    private static uint PackWide(uint sign, int exponent, ulong significand) =>
        Pack(sign, exponent, (uint)(significand >> 32) | ((uint)significand != 0 ? 1U : 0));

    private static uint ShiftRightSticky(uint value, int count)
    {
        if (count == 0)
        {
            return value;
        }

        if (count >= 32)
        {
            return value != 0 ? 1U : 0;
        }

        return (value >> count) | (value << (32 - count) != 0 ? 1U : 0);
    }

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
}

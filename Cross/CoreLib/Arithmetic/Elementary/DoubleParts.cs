using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>The exponents of doubles: powers of two and what is scaled by them.</summary>
internal static class DoubleParts
{
    private const int Bias = SoftDouble.ExponentBias;
    private const int FractionBits = SoftDouble.FractionBits;

    internal static int BiasedExponent(double value) => (int)(BitConverter.DoubleToUInt64Bits(value) >> FractionBits) & 0x7FF;

    /// <summary>2^exponent, of a normal number.</summary>
    internal static double PowerOfTwo(int exponent) => BitConverter.UInt64BitsToDouble((ulong)(uint)(exponent + Bias) << FractionBits);

    /// <summary>value * 2^exponent, with one rounding when it gets subnormal.</summary>
    internal static double Scale(double value, int exponent)
    {
        if (exponent > Bias)
        {
            value *= PowerOfTwo(Bias);
            exponent -= Bias;
        }
        else if (exponent < -1000)
        {
            // So that the first step stays normal.
            value *= PowerOfTwo(-900);
            exponent += 900;
        }

        return value * PowerOfTwo(exponent);
    }

    /// <summary>Splits a positive number into a significand from the root of 1/2 to that of 2, and an exponent.</summary>
    internal static double Split(double value, out int exponent)
    {
        const ulong RootOfTwo = 0x6_A09E_667F_3BCD;
        exponent = 0;
        if (BiasedExponent(value) == 0)
        {
            value *= PowerOfTwo(54);
            exponent = -54;
        }

        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        ulong fraction = bits & ((1UL << FractionBits) - 1);
        bool isUpper = fraction >= RootOfTwo;
        exponent += (int)(bits >> FractionBits) - Bias + (isUpper ? 1 : 0);
        return BitConverter.UInt64BitsToDouble(((ulong)(uint)(isUpper ? Bias - 1 : Bias) << FractionBits) | fraction);
    }

    internal static bool IsNegative(double value) => SoftDouble.IsNegative(BitConverter.DoubleToUInt64Bits(value));

    internal static double WithSign(double magnitude, double sign) => IsNegative(sign) ? -magnitude : magnitude;
}

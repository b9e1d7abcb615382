namespace DeviceKit.CoreLib.Arithmetic;

// To an integer .NET rounds towards zero, takes the nearest end of the range for what is outside it, and zero for a NaN.
internal static partial class SoftDouble
{
    internal static ulong FromInt32(int value) =>
        value < 0 ? SignMask | FromUInt32((uint)-value) : FromUInt32((uint)value);

    internal static ulong FromUInt32(uint value)
    {
        if (value == 0)
        {
            return 0;
        }

        int shift = System.Numerics.BitOperations.LeadingZeroCount(value);
        return ((ulong)(uint)(ExponentBias + 30 - shift) << FractionBits) + ((ulong)(value << shift) << 21);
    }

    internal static ulong FromInt64(long value) => value < 0 ? SignMask | FromUInt64((ulong)-value) : FromUInt64((ulong)value);

    internal static ulong FromUInt64(ulong value)
    {
        if (value == 0)
        {
            return 0;
        }

        int shift = LeadingZeros(value) - 1;
        return shift < 0
            ? Pack(0, ExponentBias + 63, (value >> 1) | (value & 1))
            : Pack(0, ExponentBias + 62 - shift, value << shift);
    }

    internal static int ToInt32(ulong value)
    {
        int exponent = BiasedExponent(value) - ExponentBias;
        if (exponent < 0)
        {
            return 0;
        }

        if (exponent >= 31)
        {
            return IsNaN(value) ? 0 : IsNegative(value) ? int.MinValue : int.MaxValue;
        }

        int magnitude = (int)(LeadingWord(value) >> (31 - exponent));
        return IsNegative(value) ? -magnitude : magnitude;
    }

    internal static uint ToUInt32(ulong value)
    {
        int exponent = BiasedExponent(value) - ExponentBias;
        if (exponent < 0 || IsNegative(value))
        {
            return 0;
        }

        if (exponent >= 32)
        {
            return IsNaN(value) ? 0 : uint.MaxValue;
        }

        return LeadingWord(value) >> (31 - exponent);
    }

    internal static long ToInt64(ulong value)
    {
        int exponent = BiasedExponent(value) - ExponentBias;
        if (exponent < 0)
        {
            return 0;
        }

        if (exponent >= 63)
        {
            return IsNaN(value) ? 0 : IsNegative(value) ? long.MinValue : long.MaxValue;
        }

        long magnitude = (long)((((value & FractionMask) | HiddenBit) << 11) >> (63 - exponent));
        return IsNegative(value) ? -magnitude : magnitude;
    }

    internal static ulong ToUInt64(ulong value)
    {
        int exponent = BiasedExponent(value) - ExponentBias;
        if (exponent < 0 || IsNegative(value))
        {
            return 0;
        }

        if (exponent >= 64)
        {
            return IsNaN(value) ? 0 : ulong.MaxValue;
        }

        return (((value & FractionMask) | HiddenBit) << 11) >> (63 - exponent);
    }

    /// <summary>The double of a single's 32 bits: exact.</summary>
    internal static ulong FromSingle(uint value)
    {
        uint sign = value & HighSignMask;
        uint magnitude = value ^ sign;
        if (magnitude >= SoftSingle.Infinity)
        {
            return magnitude > SoftSingle.Infinity ? NaN : Signed(sign, Infinity);
        }

        if (magnitude >= 1 << SoftSingle.FractionBits)
        {
            return Signed(sign, ((ulong)magnitude << 29) + ((ulong)(ExponentBias - SoftSingle.ExponentBias) << FractionBits));
        }

        if (magnitude == 0)
        {
            return Signed(sign, 0);
        }

        int shift = System.Numerics.BitOperations.LeadingZeroCount(magnitude);
        int exponent = ExponentBias - SoftSingle.ExponentBias + 8 - shift;
        return Signed(sign, ((ulong)(uint)exponent << FractionBits) + ((ulong)(magnitude << shift) << 21));
    }

    /// <summary>The nearest single.</summary>
    internal static uint ToSingle(ulong value)
    {
        uint sign = HighSign(value);
        int exponent = BiasedExponent(value);
        if (exponent == SpecialExponent)
        {
            return IsNaN(value) ? SoftSingle.NaN : sign | SoftSingle.Infinity;
        }

        // Double's subnormals are nothing in single precision.
        if (exponent == 0)
        {
            return sign;
        }

        ulong significand = ((value & FractionMask) | HiddenBit) << 10;
        uint leading = (uint)(significand >> 32) | ((uint)significand != 0 ? 1U : 0);
        return SoftSingle.Pack(sign, exponent - (ExponentBias - SoftSingle.ExponentBias), leading);
    }

    /// <summary>The significand's leading 32 bits, the first of them at bit 31.</summary>
    private static uint LeadingWord(ulong value) => 0x8000_0000 | (uint)(value >> 21);
}

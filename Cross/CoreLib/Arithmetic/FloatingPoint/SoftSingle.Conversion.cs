namespace DeviceKit.CoreLib.Arithmetic;

// To an integer .NET rounds towards zero, takes the nearest end of the range for what is outside it, and zero for a NaN.
internal static partial class SoftSingle
{
    internal static uint FromInt32(int value) => value < 0 ? SignMask | FromUInt32((uint)-value) : FromUInt32((uint)value);

    internal static uint FromUInt32(uint value) => FromUInt64(value);

    internal static uint FromInt64(long value) => value < 0 ? SignMask | FromUInt64((ulong)-value) : FromUInt64((ulong)value);

    internal static uint FromUInt64(ulong value)
    {
        if (value == 0)
        {
            return 0;
        }

        int shift = SoftDouble.LeadingZeros(value) - 1;
        return shift < 0
            ? PackWide(0, ExponentBias + 63, (value >> 1) | (value & 1))
            : PackWide(0, ExponentBias + 62 - shift, value << shift);
    }

    internal static int ToInt32(uint value)
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

    internal static uint ToUInt32(uint value)
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

    internal static long ToInt64(uint value)
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

        long magnitude = (long)(((ulong)LeadingWord(value) << 32) >> (63 - exponent));
        return IsNegative(value) ? -magnitude : magnitude;
    }

    internal static ulong ToUInt64(uint value)
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

        return ((ulong)LeadingWord(value) << 32) >> (63 - exponent);
    }

    /// <summary>The significand, its leading one at bit 31.</summary>
    private static uint LeadingWord(uint value) => SignMask | (value << 8);
}

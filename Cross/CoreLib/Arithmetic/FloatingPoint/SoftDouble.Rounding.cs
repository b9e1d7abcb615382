namespace DeviceKit.CoreLib.Arithmetic;

// To integral values, as Math's Truncate, Floor, Ceiling and Round do.
internal static partial class SoftDouble
{
    internal static ulong Truncate(ulong value)
    {
        int exponent = BiasedExponent(value) - ExponentBias;
        if (exponent < 0)
        {
            return value & SignMask;
        }

        return exponent >= FractionBits ? value : value & ~(FractionMask >> exponent);
    }

    internal static ulong Floor(ulong value) => IsNegative(value) ? AwayFromZero(value) : Truncate(value);

    internal static ulong Ceiling(ulong value) => IsNegative(value) ? Truncate(value) : AwayFromZero(value);

    /// <summary>To the nearest integral value, ties to even.</summary>
    internal static ulong RoundToEven(ulong value)
    {
        int exponent = BiasedExponent(value) - ExponentBias;
        if (exponent >= FractionBits)
        {
            return value;
        }

        if (exponent < -1)
        {
            return value & SignMask;
        }

        if (exponent == -1)
        {
            // One half is a tie, and zero the even one.
            return (value & SignMask) | ((value & FractionMask) == 0 ? 0 : One);
        }

        ulong fraction = FractionMask >> exponent;
        ulong half = (fraction >> 1) + 1;
        ulong odd = (value & (fraction + 1)) != 0 ? 1UL : 0;
        return (value + half - 1 + odd) & ~fraction;
    }

    private static ulong AwayFromZero(ulong value)
    {
        int exponent = BiasedExponent(value) - ExponentBias;
        if (exponent >= FractionBits || (value & MagnitudeMask) == 0)
        {
            return value;
        }

        if (exponent < 0)
        {
            return (value & SignMask) | One;
        }

        ulong fraction = FractionMask >> exponent;
        return (value + fraction) & ~fraction;
    }
}

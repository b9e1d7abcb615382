namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>A binary floating-point number taken apart, so that what follows is the same for every precision.</summary>
internal readonly struct Binary
{
    private Binary(bool isNegative, ulong significand, int exponent, bool isFinite, bool isLowerNearer)
    {
        IsNegative = isNegative;
        Significand = significand;
        Exponent = exponent;
        IsFinite = isFinite;
        IsLowerNearer = isLowerNearer;
    }

    internal bool IsNegative { get; }

    /// <summary>The significand as an integer, its hidden bit included; of an infinity 0, of a NaN not.</summary>
    internal ulong Significand { get; }

    /// <summary>The power of two by which it is to be multiplied.</summary>
    internal int Exponent { get; }

    internal bool IsFinite { get; }

    /// <summary>True for the powers of two, below which numbers are twice as near.</summary>
    internal bool IsLowerNearer { get; }

    internal static Binary FromDouble(ulong bits) =>
        Make((long)bits < 0, bits & ((1UL << 52) - 1), (int)(bits >> 52) & 0x7FF, 52, 0x7FF);

    internal static Binary FromSingle(uint bits) =>
        Make((int)bits < 0, bits & ((1U << 23) - 1), (int)(bits >> 23) & 0xFF, 23, 0xFF);

    private static Binary Make(bool isNegative, ulong fraction, int exponent, int fractionBits, int special)
    {
        int bias = (special >> 1) + fractionBits;
        if (exponent == special)
        {
            return new Binary(isNegative, fraction, 0, false, false);
        }

        return exponent == 0
            ? new Binary(isNegative, fraction, 1 - bias, true, false)
            : new Binary(isNegative, fraction | (1UL << fractionBits), exponent - bias, true, fraction == 0 && exponent > 1);
    }
}

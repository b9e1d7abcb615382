namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>A binary floating-point format, for what rounds to more than one: the bits of its fraction, and its exponent's bias.</summary>
internal readonly struct BinaryFormat
{
    private readonly int _fractionBits;
    private readonly int _bias;

    private BinaryFormat(int fractionBits, int bias)
    {
        _fractionBits = fractionBits;
        _bias = bias;
    }

    internal static BinaryFormat Double => new(SoftDouble.FractionBits, SoftDouble.ExponentBias);

    internal static BinaryFormat Single => new(SoftSingle.FractionBits, SoftSingle.ExponentBias);

    internal ulong Infinity => (ulong)(uint)((2 * _bias) + 1) << _fractionBits;

    /// <summary>
    /// Packs significand * 2^exponent, cut and not rounded; the leading one is at bit 63. What is cut is compared with one half of the
    /// last bit that is kept: its sign.
    /// </summary>
    internal ulong Truncate(ulong significand, int exponent, bool isMore, out int comparedWithHalf)
    {
        int biased = exponent + 63 + _bias;
        comparedWithHalf = -1;
        if (biased > 2 * _bias)
        {
            return Infinity;
        }

        int cut = 63 - _fractionBits + (biased <= 0 ? 1 - biased : 0);
        if (cut > 64)
        {
            return 0;
        }

        ulong half = 1UL << (cut - 1);
        ulong rest = significand & (half | (half - 1));
        comparedWithHalf = rest > half || (rest == half && isMore) ? 1 : rest == half ? 0 : -1;
        ulong kept = cut == 64 ? 0 : significand >> cut;
        return biased <= 0 ? kept : ((ulong)(uint)(biased - 1) << _fractionBits) + kept;
    }

    /// <summary>Packs and rounds to nearest, ties to even.</summary>
    internal ulong Round(ulong significand, int exponent, bool isMore)
    {
        ulong packed = Truncate(significand, exponent, isMore, out int comparedWithHalf);
        return comparedWithHalf > 0 || (comparedWithHalf == 0 && (packed & 1) != 0) ? packed + 1 : packed;
    }

    /// <summary>The middle between a packed value and the next one: an integer, and the power of two that multiplies it.</summary>
    internal ulong MiddleAbove(ulong packed, out int exponent)
    {
        int biased = (int)(packed >> _fractionBits);
        ulong fraction = packed & ((1UL << _fractionBits) - 1);
        ulong significand = biased == 0 ? fraction : fraction | (1UL << _fractionBits);
        exponent = (biased == 0 ? 1 : biased) - _bias - _fractionBits - 1;
        return (significand << 1) | 1;
    }
}

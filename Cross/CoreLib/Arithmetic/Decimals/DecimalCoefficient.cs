using System;
using System.Numerics;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// The integer of a decimal while it is computed with: as many words as the exact result needs, which then are rounded to 96 bits.
/// </summary>
internal static class DecimalCoefficient
{
    /// <summary>96 bits times 10^28, a carry, and the word that division needs.</summary>
    internal const int Words = 8;

    internal const int ResultWords = 3;

    private const int ChunkDigits = 9;

    private static ReadOnlySpan<uint> PowersOfTen => [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    internal static uint PowerOfTen(int exponent) => PowersOfTen[exponent];

    internal static int Load(DecimalBits value, Span<uint> words)
    {
        words[0] = value.Low;
        words[1] = value.Middle;
        words[2] = value.High;
        return WordInteger.Trim(words, ResultWords);
    }

    internal static DecimalBits Store(ReadOnlySpan<uint> words, bool isNegative, int scale) =>
        new(words[0], words[1], words[2], isNegative, scale);

    /// <summary>Multiplies by 10^digits, and gives the new length.</summary>
    internal static int ScaleUp(Span<uint> words, int length, int digits)
    {
        for (; digits > ChunkDigits; digits -= ChunkDigits)
        {
            length = WordInteger.MultiplyAdd(words, length, PowersOfTen[ChunkDigits], 0);
        }

        return digits > 0 ? WordInteger.MultiplyAdd(words, length, PowersOfTen[digits], 0) : length;
    }

    /// <summary>
    /// Takes digits off until 96 bits and a scale of 28 hold the rest, rounding half to even; false when more would have to go than
    /// follow the decimal point. The words above the result are zeros.
    /// </summary>
    internal static bool TryFit(Span<uint> words, int length, ref int scale)
    {
        var rounding = new DecimalRounding();
        int digits;
        while ((digits = SurplusDigits(words, length, scale)) > 0)
        {
            digits = digits < ChunkDigits ? digits : ChunkDigits;
            scale -= digits;
            if (scale < 0)
            {
                return false;
            }

            rounding.TakeOff(words, ref length, PowersOfTen[digits]);
        }

        if (!rounding.IsUp(words[0], MidpointRounding.ToEven, false))
        {
            return true;
        }

        return !Increment(words) || TryShorten(words, ref scale);
    }

    /// <summary>Adds one to 96 bits; true when they overflow, to 2^96.</summary>
    internal static bool Increment(Span<uint> words)
    {
        for (int i = 0; i < ResultWords; i++)
        {
            if (++words[i] != 0)
            {
                return false;
            }
        }

        words[ResultWords] = 1;
        return true;
    }

    /// <summary>2^96 with a digit less, which is 7922816251426433759354395033.6.</summary>
    internal static bool TryShorten(Span<uint> words, ref int scale)
    {
        int length = ResultWords + 1;
        WordInteger.DivideInPlace(words, ref length, 10);
        Increment(words);
        return --scale >= 0;
    }

    /// <summary>The digits that have to go at least: by the length in bits (log 2 is a bit more than 77/256), and by the scale.</summary>
    private static int SurplusDigits(ReadOnlySpan<uint> words, int length, int scale)
    {
        int byScale = scale - DecimalBits.MostScale;
        if (length <= ResultWords)
        {
            return byScale;
        }

        int bits = (length * 32) - BitOperations.LeadingZeroCount(words[length - 1]) - (ResultWords * 32);
        int bySize = (((bits - 1) * 77) >> 8) + 1;
        return byScale > bySize ? byScale : bySize;
    }
}

using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// An angle less a multiple of pi/2, for arguments of any size: M. Payne and R. Hanek, "Radian reduction for trigonometric functions"
/// (1983), in integers, where the product with 2/pi is a few words long. The table of 2/pi has 152 bytes.
/// </summary>
internal static class ArgumentReduction
{
    private const int WindowWords = 7;
    private const int ProductWords = WindowWords + 2;
    private const int FractionWords = 5;

    private const ulong HalfPiHigh = 0xC90F_DAA2_2168_C234;
    private const ulong HalfPiLow = 0xC4C6_628B_80DC_1CD1;

    /// <summary>The bits of 2/pi after the binary point, the highest word first.</summary>
    private static ReadOnlySpan<uint> TwoOverPi =>
    [
        0xA2F9836E, 0x4E441529, 0xFC2757D1, 0xF534DDC0, 0xDB629599, 0x3C439041,
        0xFE5163AB, 0xDEBBC561, 0xB7246E3A, 0x424DD2E0, 0x06492EEA, 0x09D1921C,
        0xFE1DEB1C, 0xB129A73E, 0xE88235F5, 0x2EBB4484, 0xE99C7026, 0xB45F7E41,
        0x3991D639, 0x835339F4, 0x9C845F8B, 0xBDF9283B, 0x1FF897FF, 0xDE05980F,
        0xEF2F118B, 0x5A0A6D1F, 0x6D367ECF, 0x27CB09B7, 0x4F463F66, 0x9E5FEA2D,
        0x7527BAC7, 0xEBE5F17B, 0x3D0739F7, 0x8A5292EA, 0x6BFB5FB1, 0x1F8D5D08,
        0x56033046, 0xFC7B6BAB,
    ];

    /// <summary>The rest, from -pi/4 to pi/4, of a finite magnitude of at least 1/2; and the quadrant, 0 to 3.</summary>
    internal static DoubleDouble Reduce(double magnitude, out int quadrant)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(magnitude);
        ulong significand = (bits & ((1UL << SoftDouble.FractionBits) - 1)) | (1UL << SoftDouble.FractionBits);
        int exponent = (int)(bits >> SoftDouble.FractionBits) - SoftDouble.ExponentBias - SoftDouble.FractionBits;

        // Words of 2/pi that only make multiples of four are skipped.
        int first = exponent >= 2 ? (exponent - 2) >> 5 : 0;
        Span<uint> product = stackalloc uint[ProductWords];
        Multiply(product, TwoOverPi.Slice(first, WindowWords), significand);

        // The binary point stands above so many bits of the product.
        int point = (WindowWords * 32) - (exponent - (32 * first));
        quadrant = (int)WordAt(product, point) & 3;
        Span<uint> fraction = stackalloc uint[FractionWords];
        for (int i = 0; i < FractionWords; i++)
        {
            fraction[FractionWords - 1 - i] = WordAt(product, point - (32 * (i + 1)));
        }

        bool negative = (int)fraction[FractionWords - 1] < 0;
        if (negative)
        {
            quadrant = (quadrant + 1) & 3;
            Negate(fraction);
        }

        DoubleDouble rest = TimesHalfPi(fraction);
        return negative ? rest.Negated() : rest;
    }

    /// <summary>The product, the lowest word first.</summary>
    private static void Multiply(Span<uint> product, ReadOnlySpan<uint> window, ulong significand)
    {
        for (int half = 0; half < 2; half++)
        {
            uint factor = (uint)(significand >> (32 * half));
            uint carry = 0;
            for (int i = 0; i < WindowWords; i++)
            {
                ulong sum = ((ulong)window[WindowWords - 1 - i] * factor) + product[i + half] + carry;
                product[i + half] = (uint)sum;
                carry = (uint)(sum >> 32);
            }

            product[WindowWords + half] = carry;
        }
    }

    /// <summary>The 32 bits from that bit on.</summary>
    private static uint WordAt(ReadOnlySpan<uint> words, int bit)
    {
        int index = bit >> 5;
        ulong wide = index + 1 < words.Length ? ((ulong)words[index + 1] << 32) | words[index] : index < words.Length ? words[index] : 0;
        return (uint)(wide >> (bit & 31));
    }

    private static void Negate(Span<uint> words)
    {
        uint carry = 1;
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = ~words[i] + carry;
            carry &= words[i] == 0 ? 1U : 0;
        }
    }

    /// <summary>The fraction's leading 128 bits times pi/2.</summary>
    private static DoubleDouble TimesHalfPi(ReadOnlySpan<uint> fraction)
    {
        int top = FractionWords - 1;
        int zeros = 0;
        while (top > 0 && fraction[top] == 0)
        {
            top--;
            zeros += 32;
        }

        int shift = System.Numerics.BitOperations.LeadingZeroCount(fraction[top]);
        ulong high = Leading(fraction, top, shift);
        ulong low = Leading(fraction, top - 2, shift);
        zeros += shift;

        ulong result = WideInteger.MultiplyHigh(high, HalfPiHigh, out ulong below);
        ulong cross = WideInteger.MultiplyHigh(high, HalfPiLow);
        below += cross;
        result += below < cross ? 1UL : 0;
        cross = WideInteger.MultiplyHigh(low, HalfPiHigh);
        below += cross;
        result += below < cross ? 1UL : 0;

        // 52 or 53 bits, and 64 of what follows.
        ulong rest = (result << 53) | (below >> 11);
        return new DoubleDouble((result & ~0x7FFUL) * DoubleParts.PowerOfTwo(-63 - zeros), rest * DoubleParts.PowerOfTwo(-116 - zeros));
    }

    /// <summary>64 bits from a word on downwards, shifted left by less than a word.</summary>
    private static ulong Leading(ReadOnlySpan<uint> words, int top, int shift)
    {
        ulong wide = ((ulong)At(words, top) << 32) | At(words, top - 1);
        return (wide << shift) | (shift == 0 ? 0 : At(words, top - 2) >> (32 - shift));
    }

    private static uint At(ReadOnlySpan<uint> words, int index) => index >= 0 ? words[index] : 0;
}

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// The shortest decimal that reads back as the same number, and of those the nearest to it: R. Giulietti, "The Schubfach way to render
/// doubles" (2020), with 128-bit powers of ten that are put together from small tables (his proof allows for their error).
/// </summary>
internal static class ShortestDigits
{
    // Logarithms as fractions: of 2 and of 3/4 to the base of ten, in 2^-22; of ten to the base of two, in 2^-19.
    private const int TwoToTen = 1262611;
    private const int ThreeQuartersToTen = -524031;
    private const int TenToTwo = 1741647;

    /// <summary>Makes the digits of significand * 2^exponent, of any precision up to double; not of zero.</summary>
    internal static void Make(ref NumberDigits number, ulong significand, int exponent, bool lowerIsNearer)
    {
        ulong digits = Find(significand, exponent, lowerIsNearer, out int power);
        number.SetInteger(digits);
        number.Scale += power;
        number.Round(number.Count, true);
    }

    /// <summary>The digits as an integer, to be scaled by a power of ten.</summary>
    private static ulong Find(ulong significand, int exponent, bool lowerIsNearer, out int power)
    {
        // Four times the value and the middles between it and its neighbours are integers times 2^(exponent - 2).
        ulong value = significand << 2;
        ulong lower = value - (lowerIsNearer ? 1UL : 2);
        ulong upper = value + 2;

        power = ((exponent * TwoToTen) + (lowerIsNearer ? ThreeQuartersToTen : 0)) >> 22;
        int shift = exponent + ((-power * TenToTwo) >> 19) + 1;
        ulong high = PowerOfTen.Get(-power, out ulong low);
        ulong scaled = Scale(high, low, value << shift);
        ulong scaledLower = Scale(high, low, lower << shift);
        ulong scaledUpper = Scale(high, low, upper << shift);

        // An odd significand does not own the middles.
        ulong odd = significand & 1;
        ulong digits = scaled >> 2;
        if (digits >= 10)
        {
            ulong tens = WideInteger.DivideRemainder(digits, 10, out uint last);
            ulong down = digits - last;
            bool downIsIn = scaledLower + odd <= down << 2;
            bool upIsIn = ((down + 10) << 2) + odd <= scaledUpper;
            if (downIsIn != upIsIn)
            {
                power++;
                return downIsIn ? tens : tens + 1;
            }
        }

        bool floorIsIn = scaledLower + odd <= digits << 2;
        bool ceilingIsIn = ((digits + 1) << 2) + odd <= scaledUpper;
        if (floorIsIn != ceilingIsIn)
        {
            return floorIsIn ? digits : digits + 1;
        }

        ulong middle = (digits << 2) + 2;
        bool up = scaled > middle || (scaled == middle && (digits & 1) != 0);
        return up ? digits + 1 : digits;
    }

    /// <summary>The product's upper 64 of 192 bits; its lowest bit is set when any below is (beyond the power's own error).</summary>
    private static ulong Scale(ulong high, ulong low, ulong factor)
    {
        ulong carried = WideInteger.MultiplyHigh(low, factor, out _);
        ulong result = WideInteger.MultiplyHigh(high, factor, out ulong below);
        below += carried;
        if (below < carried)
        {
            result++;
        }

        return below > 1 ? result | 1 : result;
    }
}

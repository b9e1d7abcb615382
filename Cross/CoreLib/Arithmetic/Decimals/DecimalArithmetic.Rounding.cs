using System;

namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class DecimalArithmetic
{
    internal static DecimalBits Truncate(DecimalBits value) => Round(value, 0, MidpointRounding.ToZero);

    internal static DecimalBits Floor(DecimalBits value) => Round(value, 0, MidpointRounding.ToNegativeInfinity);

    internal static DecimalBits Ceiling(DecimalBits value) => Round(value, 0, MidpointRounding.ToPositiveInfinity);

    /// <summary>Rounds to so many decimals, 0 to 28; a value that has no more stays as it is.</summary>
    internal static DecimalBits Round(DecimalBits value, int decimals, MidpointRounding mode)
    {
        int digits = value.Scale - decimals;
        if (digits <= 0)
        {
            return value;
        }

        Span<uint> words = stackalloc uint[DecimalCoefficient.ResultWords];
        int length = DecimalCoefficient.Load(value, words);
        var rounding = new DecimalRounding();
        for (; digits > 0; digits -= 9)
        {
            rounding.TakeOff(words, ref length, DecimalCoefficient.PowerOfTen(digits < 9 ? digits : 9));
        }

        // Never an overflow: a digit at least has been taken off.
        if (rounding.IsUp(words[0], mode, value.IsNegative))
        {
            DecimalCoefficient.Increment(words);
        }

        return DecimalCoefficient.Store(words, value.IsNegative, decimals);
    }
}

using System;

namespace DeviceKit.CoreLib.Arithmetic;

// To integers towards zero, false when they cannot hold it; from floating point the 15 digits (7 of a single) that it is good for.
internal static partial class DecimalArithmetic
{
    private const int DoubleDigits = 15;
    private const int SingleDigits = 7;

    internal static DecimalBits FromUInt64(ulong value) => new((uint)value, (uint)(value >> 32), 0, 0);

    internal static DecimalBits FromInt64(long value) => value < 0 ? FromUInt64((ulong)-value).Negated : FromUInt64((ulong)value);

    internal static bool TryToInt32(DecimalBits value, out int result)
    {
        bool fits = TryToInt64(value, out long wide);
        result = (int)wide;
        return fits && result == wide;
    }

    internal static bool TryToUInt32(DecimalBits value, out uint result)
    {
        bool fits = TryToUInt64(value, out ulong wide);
        result = (uint)wide;
        return fits && result == wide;
    }

    internal static bool TryToInt64(DecimalBits value, out long result)
    {
        DecimalBits whole = Truncate(value);
        result = value.IsNegative ? -(long)whole.Low64 : (long)whole.Low64;
        return whole.High == 0 && (result == 0 || (result < 0 == value.IsNegative)) && (whole.Low64 == 0 || result != 0);
    }

    internal static bool TryToUInt64(DecimalBits value, out ulong result)
    {
        DecimalBits whole = Truncate(value);
        result = whole.Low64;
        return whole.High == 0 && (!value.IsNegative || result == 0);
    }

    /// <summary>A double's bits: the integer, rounded in two steps, and a division, as in .NET.</summary>
    internal static ulong ToDouble(DecimalBits value)
    {
        const ulong TwoTo64 = (ulong)(SoftDouble.ExponentBias + 64) << SoftDouble.FractionBits;
        ulong high = SoftDouble.Multiply(SoftDouble.FromUInt32(value.High), TwoTo64);
        ulong sum = SoftDouble.Add(SoftDouble.FromUInt64(value.Low64), high);
        ulong quotient = SoftDouble.Divide(sum, DoublePowerOfTen(value.Scale));
        return value.IsNegative ? SoftDouble.Negate(quotient) : quotient;
    }

    /// <summary>A single's bits.</summary>
    internal static uint ToSingle(DecimalBits value) => SoftDouble.ToSingle(ToDouble(value));

    internal static bool TryFromDouble(ulong bits, out DecimalBits result) => TryFromFloatingPoint(bits, DoubleDigits, out result);

    internal static bool TryFromSingle(uint bits, out DecimalBits result) =>
        TryFromFloatingPoint(SoftDouble.FromSingle(bits), SingleDigits, out result);

    private static bool TryFromFloatingPoint(ulong bits, int digits, out DecimalBits result)
    {
        result = default;
        int exponent = ((int)(bits >> SoftDouble.FractionBits) & 0x7FF) - (SoftDouble.ExponentBias - 1);
        if (exponent is < -94 or > 96)
        {
            return exponent < 0;
        }

        // Scaled so that the integral part has the digits; log 2 is 19728/65536.
        bool negative = SoftDouble.IsNegative(bits);
        ulong value = SoftDouble.Abs(bits);
        int power = digits - 1 - ((exponent * 19728) >> 16);
        if (power >= 0)
        {
            power = power < DecimalBits.MostScale ? power : DecimalBits.MostScale;
            value = SoftDouble.Multiply(value, DoublePowerOfTen(power));
        }
        else if (power == -1 && SoftDouble.Less(value, DoublePowerOfTen(digits)))
        {
            power = 0;
        }
        else
        {
            value = SoftDouble.Divide(value, DoublePowerOfTen(-power));
        }

        if (power < DecimalBits.MostScale && SoftDouble.Less(value, DoublePowerOfTen(digits - 1)))
        {
            value = SoftDouble.Multiply(value, DoublePowerOfTen(1));
            power++;
        }

        ulong integer = (ulong)SoftDouble.ToInt64(SoftDouble.RoundToEven(value));
        if (integer == 0)
        {
            return true;
        }

        Span<uint> words = stackalloc uint[DecimalCoefficient.Words];
        words[0] = (uint)integer;
        words[1] = (uint)(integer >> 32);
        if (power < 0)
        {
            int length = DecimalCoefficient.ScaleUp(words, WordInteger.Trim(words, 2), -power);
            power = 0;
            if (length > DecimalCoefficient.ResultWords)
            {
                return false;
            }
        }

        DropZeros(words, ref power, digits - 1);
        result = DecimalCoefficient.Store(words, negative, power);
        return true;
    }

    /// <summary>The double that is nearest to a power of ten, 0 to 28; what exceeds 64 bits is exact but for the table's error.</summary>
    private static ulong DoublePowerOfTen(int power)
    {
        ulong high = PowerOfTen.Get(power, out ulong low);
        return BinaryFormat.Double.Round(high, PowerOfTen.BinaryExponent(power) - 63, low > 4);
    }
}

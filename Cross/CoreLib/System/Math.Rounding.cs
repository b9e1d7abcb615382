using System.Runtime.CompilerServices;

namespace System;

/// <content>Rounding, and what else is exact.</content>
public static partial class Math
{
    private const double TwoTo52 = 4503599627370496.0;
    private const double RoundLimit = 1E+16;

    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern double Sqrt(double d);

    [MethodImpl(MethodImplOptions.InternalCall)]
    public static extern double FusedMultiplyAdd(double x, double y, double z);

    public static double Truncate(double d)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(d);
        int exponent = (int)((bits >> 52) & 0x7FF) - 1023;
        if (exponent >= 52)
        {
            return d;
        }

        ulong kept = exponent < 0 ? 0x8000000000000000 : ulong.MaxValue << (52 - exponent);
        return BitConverter.UInt64BitsToDouble(bits & kept);
    }

    public static double Floor(double d)
    {
        double truncated = Truncate(d);
        return d < truncated ? truncated - 1 : truncated;
    }

    public static double Ceiling(double a)
    {
        double truncated = Truncate(a);
        return a > truncated ? CopySign(truncated + 1, a) : truncated;
    }

    public static double Round(double a)
    {
        double magnitude = Abs(a);
        if (!(magnitude < TwoTo52))
        {
            return a;
        }

        return CopySign(magnitude + TwoTo52 - TwoTo52, a); // The sum has no room for a fraction, and rounds to even.
    }

    public static double Round(double value, int digits) => Round(value, digits, MidpointRounding.ToEven);

    public static double Round(double value, MidpointRounding mode) => mode switch
    {
        MidpointRounding.ToEven => Round(value),
        MidpointRounding.AwayFromZero => Truncate(value + CopySign(0.49999999999999994, value)),
        MidpointRounding.ToZero => Truncate(value),
        MidpointRounding.ToNegativeInfinity => Floor(value),
        MidpointRounding.ToPositiveInfinity => Ceiling(value),
        _ => throw InvalidMode(mode),
    };

    public static double Round(double value, int digits, MidpointRounding mode)
    {
        if ((uint)digits > 15)
        {
            throw new ArgumentOutOfRangeException(nameof(digits), "Rounding digits must be between 0 and 15, inclusive.");
        }

        if ((uint)mode > (uint)MidpointRounding.ToPositiveInfinity)
        {
            throw InvalidMode(mode);
        }

        if (Abs(value) < RoundLimit)
        {
            double power = 1;
            for (int i = 0; i < digits; i++)
            {
                power *= 10;
            }

            value = Round(value * power, mode) / power;
        }

        return value;
    }

    public static decimal Round(decimal d) => decimal.Round(d);

    public static decimal Round(decimal d, int decimals) => decimal.Round(d, decimals);

    public static decimal Round(decimal d, MidpointRounding mode) => decimal.Round(d, 0, mode);

    public static decimal Round(decimal d, int decimals, MidpointRounding mode) => decimal.Round(d, decimals, mode);

    public static decimal Truncate(decimal d) => decimal.Truncate(d);

    public static decimal Floor(decimal d) => decimal.Floor(d);

    public static decimal Ceiling(decimal d) => decimal.Ceiling(d);

    public static double CopySign(double x, double y) =>
        BitConverter.UInt64BitsToDouble((BitConverter.DoubleToUInt64Bits(x) & 0x7FFFFFFFFFFFFFFF) | (BitConverter.DoubleToUInt64Bits(y) & 0x8000000000000000));

    public static double IEEERemainder(double x, double y)
    {
        if (double.IsNaN(x) || double.IsNaN(y) || double.IsInfinity(x) || y == 0)
        {
            return double.NaN;
        }

        double regular = x % y;
        if (double.IsNaN(regular))
        {
            return double.NaN;
        }

        if (regular == 0 && double.IsNegative(x))
        {
            return -0.0;
        }

        double alternative = regular - (Abs(y) * Sign(x));
        if (Abs(alternative) == Abs(regular))
        {
            double quotient = x / y;
            double rounded = Round(quotient);
            return Abs(rounded) > Abs(quotient) ? alternative : regular;
        }

        return Abs(alternative) < Abs(regular) ? alternative : regular;
    }

    public static double BitIncrement(double x)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(x);
        if (!double.IsFinite(x))
        {
            return x == double.NegativeInfinity ? double.MinValue : x;
        }

        return x == 0 ? double.Epsilon : BitConverter.UInt64BitsToDouble(double.IsNegative(x) ? bits - 1 : bits + 1);
    }

    public static double BitDecrement(double x) => -BitIncrement(-x);

    public static double ScaleB(double x, int n)
    {
        while (n > 1023)
        {
            x *= BitConverter.UInt64BitsToDouble(2046UL << 52);
            n -= 1023;
            if (n > 3000)
            {
                n = 3000;
            }
        }

        // Two steps that keep clear of the subnormals, so that the last one alone rounds.
        while (n < -969)
        {
            x *= BitConverter.UInt64BitsToDouble(54UL << 52);
            n += 969;
            if (n < -3000)
            {
                n = -3000;
            }
        }

        return x * BitConverter.UInt64BitsToDouble((ulong)(n + 1023) << 52);
    }

    public static int ILogB(double x)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(x) & 0x7FFFFFFFFFFFFFFF;
        if (!double.IsFinite(x))
        {
            return int.MaxValue;
        }

        int exponent = (int)(bits >> 52);
        return bits == 0 ? int.MinValue : exponent > 0 ? exponent - 1023 : -1011 - System.Numerics.BitOperations.LeadingZeroCount(bits);
    }

    private static ArgumentException InvalidMode(MidpointRounding mode) =>
        new(string.Concat("The value '", ((int)mode).ToString(), "' is not valid for this usage of the type MidpointRounding."), nameof(mode));
}

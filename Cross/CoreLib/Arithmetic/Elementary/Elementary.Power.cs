using System;

namespace DeviceKit.CoreLib.Arithmetic;

internal static partial class Elementary
{
    /// <summary>x^y: e^(y log x), the logarithm with twice the precision. Special cases are those of C's pow.</summary>
    internal static double Pow(double x, double y)
    {
        if (y == 0 || x == 1)
        {
            return 1;
        }

        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.NaN;
        }

        double magnitude = Math.Abs(x);
        if (double.IsInfinity(y))
        {
            return magnitude == 1 ? 1 : (magnitude > 1) == (y > 0) ? double.PositiveInfinity : 0;
        }

        bool isOdd = IsOddInteger(y);
        bool negative = isOdd && DoubleParts.IsNegative(x);
        if (x == 0 || double.IsInfinity(x))
        {
            double result = (x == 0) == (y > 0) ? 0 : double.PositiveInfinity;
            return negative ? -result : result;
        }

        if (x < 0 && !isOdd && y != Math.Truncate(y))
        {
            return double.NaN;
        }

        double power = PowOfPositive(magnitude, y);
        return negative ? -power : power;
    }

    private static double PowOfPositive(double x, double y)
    {
        DoubleDouble logarithm = LogParts(x);
        double product = logarithm.High * y;
        if (product > OverflowExponent)
        {
            return double.PositiveInfinity;
        }

        if (product < UnderflowExponent)
        {
            return 0;
        }

        DoubleDouble power = ExpParts(logarithm.Times(y), out int exponent);
        return DoubleParts.Scale(power.Value, exponent);
    }

    private static bool IsOddInteger(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int exponent = DoubleParts.BiasedExponent(value) - SoftDouble.ExponentBias;
        if (exponent is < 0 or > SoftDouble.FractionBits)
        {
            return false;
        }

        ulong fraction = (1UL << SoftDouble.FractionBits) - 1 >> exponent;
        return (bits & fraction) == 0 && (exponent == 0 || (bits & (fraction + 1)) != 0);
    }

    /// <summary>The cube root: a cubic estimate, Newton's steps, and a last one from the exact rest.</summary>
    internal static double Cbrt(double x)
    {
        if (x == 0 || !double.IsFinite(x))
        {
            return x;
        }

        // x = 2^(3 third) m, with m from the root of 1/2 to four times that of 2.
        double m = DoubleParts.Split(Math.Abs(x), out int exponent);
        int third = ((exponent + 3072) / 3) - 1024;
        m *= DoubleParts.PowerOfTwo(exponent - (3 * third));
        double root = 0.6385902881636394 + (m * (0.4137412363915274 + (m * (-0.06030432335702263 + (m * 0.004057692804857674)))));
        for (int i = 0; i < 3; i++)
        {
            root -= (root - (m / (root * root))) * (1.0 / 3);
        }

        DoubleDouble cube = DoubleDouble.Product(root, root).Times(root);
        double correction = ((cube.High - m) + cube.Low) / (3 * root * root);
        return DoubleParts.WithSign((root - correction) * DoubleParts.PowerOfTwo(third), x);
    }
}

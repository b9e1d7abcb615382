using System;

namespace DeviceKit.CoreLib.Arithmetic;

// All are the angle of a point: its tangent, from 0 to 1, is moved next to zero by an angle k/8 of the table.
internal static partial class Elementary
{
    /// <summary>Exponents this far apart make an angle that is its own tangent, or a right one.</summary>
    private const int FarExponents = 64;

    private static DoubleDouble HalfPi => new(1.5707963267948966, 6.123233995736766e-17);

    private static DoubleDouble Pi => new(3.141592653589793, 1.2246467991473532e-16);

    /// <summary>The angles of k/8, each with what its double lacks.</summary>
    private static ReadOnlySpan<double> EighthAngles =>
    [
        0.0, 0.0,
        0.12435499454676144, -3.1253241424539383e-18,
        0.24497866312686414, 1.0698755618734451e-17,
        0.35877067027057225, -2.4623815582638635e-17,
        0.4636476090008061, 2.2698777452961687e-17,
        0.5585993153435624, -5.4556305485916264e-18,
        0.6435011087932844, 1.5834785051444286e-17,
        0.7188299996216245, -2.1478388444456983e-17,
        0.7853981633974483, 3.061616997868383e-17,
    ];

    internal static double Atan(double x) => double.IsNaN(x) ? x : Atan2(x, 1);

    internal static double Atan2(double y, double x)
    {
        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.NaN;
        }

        bool left = DoubleParts.IsNegative(x);
        double angle = AngleOf(Math.Abs(y), Math.Abs(x), left);
        return DoubleParts.WithSign(angle, y);
    }

    internal static double Asin(double x)
    {
        double magnitude = Math.Abs(x);
        if (!(magnitude <= 1))
        {
            return double.NaN;
        }

        return magnitude < Tiny ? x : DoubleParts.WithSign(Angle(new DoubleDouble(magnitude, 0), Cofactor(magnitude)).Value, x);
    }

    internal static double Acos(double x)
    {
        double magnitude = Math.Abs(x);
        if (!(magnitude <= 1))
        {
            return double.NaN;
        }

        DoubleDouble angle = Angle(Cofactor(magnitude), new DoubleDouble(magnitude, 0));
        return (x < 0 ? Pi.Minus(angle) : angle).Value;
    }

    /// <summary>The root of 1 - x^2.</summary>
    private static DoubleDouble Cofactor(double x)
    {
        DoubleDouble square = DoubleDouble.Product(x, x);
        DoubleDouble rest = DoubleDouble.Sum(1, -square.High);
        return DoubleDouble.OrderedSum(rest.High, rest.Low - square.Low).Root();
    }

    /// <summary>The angle of a point above the axis, its coordinates being magnitudes.</summary>
    private static double AngleOf(double y, double x, bool left)
    {
        if (y == 0)
        {
            return left ? Pi.High : 0;
        }

        if (double.IsInfinity(x))
        {
            return double.IsInfinity(y) ? (left ? 3 : 1) * QuarterPi : left ? Pi.High : 0;
        }

        int distance = DoubleParts.BiasedExponent(y) - DoubleParts.BiasedExponent(x);
        if (x == 0 || double.IsInfinity(y) || distance > FarExponents)
        {
            return HalfPi.High;
        }

        if (distance < -FarExponents)
        {
            return left ? Pi.High : y / x;
        }

        // Into the middle of the range, where no product overflows or vanishes.
        int scale = SoftDouble.ExponentBias - DoubleParts.BiasedExponent(x);
        DoubleDouble angle = Angle(new DoubleDouble(DoubleParts.Scale(y, scale), 0), new DoubleDouble(DoubleParts.Scale(x, scale), 0));
        return (left ? Pi.Minus(angle) : angle).Value;
    }

    private static DoubleDouble Angle(DoubleDouble y, DoubleDouble x) =>
        y.High <= x.High ? AngleBelowDiagonal(y, x) : HalfPi.Minus(AngleBelowDiagonal(x, y));

    private static DoubleDouble AngleBelowDiagonal(DoubleDouble y, DoubleDouble x)
    {
        int eighths = (int)((8 * (y.High / x.High)) + 0.5);
        if (eighths != 0)
        {
            double tangent = eighths * 0.125;
            (y, x) = (y.Minus(x.Times(tangent)), x.Plus(y.Times(tangent)));
        }

        DoubleDouble t = y.Over(x);
        double z = t.High * t.High;
        double polynomial = -0.33333333333333315 + (z * (0.19999999999776974 + (z * (-0.14285713856680338
            + (z * (0.11110822113912944 + (z * -0.0901137072699605)))))));
        double small = t.Low + (t.High * z * polynomial) + EighthAngles[(eighths * 2) + 1];
        DoubleDouble sum = DoubleDouble.OrderedSum(EighthAngles[eighths * 2], t.High);
        return eighths == 0 ? DoubleDouble.OrderedSum(t.High, small) : DoubleDouble.OrderedSum(sum.High, sum.Low + small);
    }
}

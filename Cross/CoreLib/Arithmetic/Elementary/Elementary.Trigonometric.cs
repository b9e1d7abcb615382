using System;

namespace DeviceKit.CoreLib.Arithmetic;

// Polynomials on [-pi/4, pi/4] after the argument has been reduced by multiples of pi/2.
internal static partial class Elementary
{
    private const double QuarterPi = 0.7853981633974483;
    private const double Tiny = 7.450580596923828e-09;

    internal static double Sin(double x) => SinOfQuadrant(x, 0);

    internal static double Cos(double x) => double.IsFinite(x) ? SinOfQuadrant(Math.Abs(x), 1) : double.NaN;

    /// <summary>The sine and the cosine, whose argument is reduced once.</summary>
    internal static (double Sin, double Cos) SinCos(double x)
    {
        if (!double.IsFinite(x))
        {
            return (double.NaN, double.NaN);
        }

        DoubleDouble angle = Reduce(Math.Abs(x), out int quadrant);
        double sin = Quadrant(angle, quadrant);
        return (Math.Abs(x) < Tiny ? x : DoubleParts.WithSign(sin, DoubleParts.IsNegative(x) ? -1 : 1), Quadrant(angle, quadrant + 1));
    }

    internal static double Tan(double x)
    {
        double magnitude = Math.Abs(x);
        if (!(magnitude >= Tiny) || !double.IsFinite(x))
        {
            return double.IsFinite(x) ? x : double.NaN;
        }

        DoubleDouble angle = Reduce(magnitude, out int quadrant);
        DoubleDouble sin = SinParts(angle);
        DoubleDouble cos = CosParts(angle);
        double tangent = ((quadrant & 1) == 0 ? sin.Over(cos) : cos.Negated().Over(sin)).Value;
        return x < 0 ? -tangent : tangent;
    }

    private static double SinOfQuadrant(double x, int quadrants)
    {
        if (!double.IsFinite(x))
        {
            return double.NaN;
        }

        double magnitude = Math.Abs(x);
        if (magnitude < Tiny)
        {
            return quadrants == 0 ? x : 1;
        }

        double result = Quadrant(Reduce(magnitude, out int quadrant), quadrant + quadrants);
        return x < 0 ? -result : result;
    }

    private static double Quadrant(DoubleDouble angle, int quadrant)
    {
        double result = ((quadrant & 1) == 0 ? SinParts(angle) : CosParts(angle)).Value;
        return (quadrant & 2) == 0 ? result : -result;
    }

    private static DoubleDouble Reduce(double magnitude, out int quadrant)
    {
        if (magnitude > QuarterPi)
        {
            return ArgumentReduction.Reduce(magnitude, out quadrant);
        }

        quadrant = 0;
        return new DoubleDouble(magnitude, 0);
    }

    /// <summary>The sine, from the angle and what is small beside it.</summary>
    private static DoubleDouble SinParts(DoubleDouble angle)
    {
        double r = angle.High;
        double z = r * r;
        double polynomial = -0.16666666666666666 + (z * (0.008333333333330948 + (z * (-0.00019841269836756774
            + (z * (2.7557316101617874e-06 + (z * (-2.505113165023518e-08 + (z * 1.5918115263265974e-10)))))))));
        return DoubleDouble.OrderedSum(r, (r * z * polynomial) + (angle.Low * (1 - (0.5 * z))));
    }

    /// <summary>The cosine, from one less half the square.</summary>
    private static DoubleDouble CosParts(DoubleDouble angle)
    {
        double r = angle.High;
        DoubleDouble square = DoubleDouble.Product(r, r);
        double z = square.High;
        double polynomial = 0.041666666666666664 + (z * (-0.0013888888888887398 + (z * (2.480158729876456e-05
            + (z * (-2.7557317271145144e-07 + (z * (2.087614614655861e-09 + (z * -1.1382623647474604e-11)))))))));
        DoubleDouble start = DoubleDouble.OrderedSum(1, -0.5 * z);
        return DoubleDouble.OrderedSum(start.High, start.Low + ((z * z * polynomial) - (0.5 * square.Low) - (r * angle.Low)));
    }
}

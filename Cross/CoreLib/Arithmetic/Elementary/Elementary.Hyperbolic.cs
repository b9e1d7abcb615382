using System;

namespace DeviceKit.CoreLib.Arithmetic;

// From e^x and e^-x; near zero, where those cancel, from polynomials.
internal static partial class Elementary
{
    private const double SmallHyperbolic = 0.3;
    private const double LargeHyperbolic = 22;

    /// <summary>Beyond it both functions are e^x/2, which stays finite a little longer than e^x.</summary>
    private const double GreatestHyperbolic = 710.5;

    internal static double Sinh(double x)
    {
        double magnitude = Math.Abs(x);
        if (!(magnitude >= Tiny))
        {
            return x;
        }

        double result = magnitude < SmallHyperbolic ? SmallSinh(magnitude).Value
            : magnitude < LargeHyperbolic ? Halved(magnitude, -1)
            : HalfExp(magnitude);
        return DoubleParts.WithSign(result, x);
    }

    internal static double Cosh(double x)
    {
        double magnitude = Math.Abs(x);
        return magnitude < LargeHyperbolic ? Halved(magnitude, 1) : double.IsNaN(x) ? x : HalfExp(magnitude);
    }

    internal static double Tanh(double x)
    {
        double magnitude = Math.Abs(x);
        if (!(magnitude >= Tiny))
        {
            return x;
        }

        if (magnitude >= LargeHyperbolic)
        {
            return DoubleParts.WithSign(1, x);
        }

        if (magnitude < SmallHyperbolic)
        {
            return DoubleParts.WithSign(SmallSinh(magnitude).Over(SmallCosh(magnitude)).Value, x);
        }

        // 1 - 2/(e^2x + 1)
        DoubleDouble power = ScaledExp(2 * magnitude);
        DoubleDouble quotient = new DoubleDouble(2, 0).Over(power.Plus(new DoubleDouble(1, 0)));
        return DoubleParts.WithSign(new DoubleDouble(1, 0).Minus(quotient).Value, x);
    }

    /// <summary>(e^x + sign e^-x)/2.</summary>
    private static double Halved(double x, int sign)
    {
        DoubleDouble power = ScaledExp(x);
        DoubleDouble inverse = new DoubleDouble(sign, 0).Over(power);
        return 0.5 * power.Plus(inverse).Value;
    }

    private static double HalfExp(double x)
    {
        if (x > GreatestHyperbolic)
        {
            return double.PositiveInfinity;
        }

        DoubleDouble power = ExpParts(new DoubleDouble(x, 0), out int exponent);
        return DoubleParts.Scale(power.Value, exponent - 1);
    }

    /// <summary>e^x in two parts, where neither overflows.</summary>
    private static DoubleDouble ScaledExp(double x)
    {
        DoubleDouble power = ExpParts(new DoubleDouble(x, 0), out int exponent);
        double scale = DoubleParts.PowerOfTwo(exponent);
        return new DoubleDouble(power.High * scale, power.Low * scale);
    }

    private static DoubleDouble SmallSinh(double x)
    {
        double z = x * x;
        double polynomial = 0.16666666666666666 + (z * (0.008333333333333333 + (z * (0.00019841269841267773
            + (z * (2.7557319233783285e-06 + (z * (2.505208741629559e-08 + (z * 1.6079726963685038e-10)))))))));
        return DoubleDouble.OrderedSum(x, x * z * polynomial);
    }

    private static DoubleDouble SmallCosh(double x)
    {
        double z = x * x;
        double polynomial = 0.5 + (z * (0.04166666666666667 + (z * (0.0013888888888885784 + (z * (2.480158731628519e-05
            + (z * (2.7557287766819177e-07 + (z * 2.0907784247845265e-09)))))))));
        return DoubleDouble.OrderedSum(1, z * polynomial);
    }
}

using System;

namespace DeviceKit.CoreLib.Arithmetic;

// e^x = 2^(n/8) e^r, with |r| <= log(2)/16 (P. T. P. Tang, "Table-driven implementation of the exponential function", 1989).
internal static partial class Elementary
{
    private const double OverflowExponent = 709.79;
    private const double UnderflowExponent = -745.14;

    private const double EighthsOfLogTwo = 11.541560327111707;

    // log(2)/8 in two parts: the first has 38 bits, so that its multiples are exact.
    private const double EighthHigh = 0.08664339756978734;
    private const double EighthLow = 2.0582436978621353e-13;

    /// <summary>2^(j/8), each with what its double lacks.</summary>
    private static ReadOnlySpan<double> EighthPowers =>
    [
        1.0, 0.0,
        1.0905077326652577, -3.046782079812471e-17,
        1.189207115002721, 3.982015231465646e-17,
        1.2968395546510096, 2.5382502794888315e-17,
        1.4142135623730951, -9.667293313452913e-17,
        1.5422108254079407, 7.949834809697621e-17,
        1.681792830507429, 8.199010020581497e-17,
        1.8340080864093424, 3.283107224245627e-17,
    ];

    internal static double Exp(double x)
    {
        if (!(x < OverflowExponent))
        {
            return x > 0 ? double.PositiveInfinity : x;
        }

        if (x < UnderflowExponent)
        {
            return 0;
        }

        DoubleDouble power = ExpParts(new DoubleDouble(x, 0), out int exponent);
        return DoubleParts.Scale(power.Value, exponent);
    }

    /// <summary>e^x as a sum near one, of which the second part is small, times 2^exponent; x is where that exponent is one.</summary>
    private static DoubleDouble ExpParts(DoubleDouble x, out int exponent)
    {
        int eighths = (int)((x.High * EighthsOfLogTwo) + (x.High < 0 ? -0.5 : 0.5));
        exponent = eighths >> 3;
        int index = (eighths & 7) * 2;

        DoubleDouble product = DoubleDouble.Product(eighths, EighthLow);
        DoubleDouble rest = DoubleDouble.Sum(x.High - (eighths * EighthHigh), -product.High);
        rest = DoubleDouble.OrderedSum(rest.High, rest.Low + (x.Low - product.Low));
        double r = rest.High;
        double polynomial = 0.16666666666666724 + (r * (0.04166666666666673 + (r * (0.008333333327851467
            + (r * (0.0013888888883407046 + (r * (0.00019842047189636849 + (r * 2.4802364647462562e-05)))))))));
        double small = rest.Low + (r * r * (0.5 + (r * polynomial)));

        // The table's value times 1 + r + small.
        double high = EighthPowers[index];
        DoubleDouble linear = DoubleDouble.Product(high, r);
        DoubleDouble sum = DoubleDouble.OrderedSum(high, linear.High);
        return DoubleDouble.OrderedSum(sum.High, sum.Low + (linear.Low + (high * small) + EighthPowers[index + 1]));
    }
}

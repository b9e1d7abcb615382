namespace DeviceKit.CoreLib.Arithmetic;

// log(2^k m) = k log(2) + 2 artanh(s), with s = (m - 1)/(m + 1) and m from the root of 1/2 to that of 2, so that |s| < 0.172. Everything
// that counts has double precision twice: powers need it, and with it the other bases are exact where they can be.
internal static partial class Elementary
{
    private static DoubleDouble LogOfTwo => new(0.6931471805599453, 2.3190468138462996e-17);

    /// <summary>
    /// The natural logarithm, which alone needs no second double: log(m) = f - (f^2/2 - s (f^2/2 + R)), with f = m - 1, so that what is
    /// rounded is small beside f (K. C. Ng, in the notes to fdlibm).
    /// </summary>
    internal static double Log(double x)
    {
        // log(2) in two parts: the first has 33 bits, so that its multiples are exact.
        const double LogOfTwoHigh = 0.6931471804855391;
        const double LogOfTwoLow = 7.440617110012397e-11;
        if (IsLogarithmSpecial(x, out double special))
        {
            return special;
        }

        double f = DoubleParts.Split(x, out int exponent) - 1;
        double s = f / (2 + f);
        double z = s * s;
        double series = z * ((2.0 / 3) + (2 * z * LogarithmPolynomial(z)));
        double half = 0.5 * f * f;
        return (exponent * LogOfTwoHigh) - ((half - ((s * (half + series)) + (exponent * LogOfTwoLow))) - f);
    }

    internal static double Log2(double x)
    {
        if (IsLogarithmSpecial(x, out double special))
        {
            return special;
        }

        DoubleDouble fraction = LogOfSignificand(DoubleParts.Split(x, out int exponent));
        return new DoubleDouble(exponent, 0).Plus(fraction.Times(new DoubleDouble(1.4426950408889634, 2.0355273740931033e-17))).Value;
    }

    internal static double Log10(double x) =>
        IsLogarithmSpecial(x, out double special)
            ? special
            : LogParts(x).Times(new DoubleDouble(0.4342944819032518, 1.098319650216765e-17)).Value;

    /// <summary>The natural logarithm of a positive number, with twice the precision.</summary>
    private static DoubleDouble LogParts(double x)
    {
        DoubleDouble fraction = LogOfSignificand(DoubleParts.Split(x, out int exponent));
        return exponent == 0 ? fraction : LogOfTwo.Times(exponent).Plus(fraction);
    }

    private static DoubleDouble LogOfSignificand(double m)
    {
        DoubleDouble s = new DoubleDouble(m - 1, 0).Over(DoubleDouble.Sum(m, 1));
        DoubleDouble square = s.Times(s);
        double z = square.High;

        // 2 s (1 + z/3 + z^2 Q(z))
        double polynomial = LogarithmPolynomial(z) * z * z;
        DoubleDouble series = square.Times(new DoubleDouble(0.3333333333333333, 1.850371707708594e-17));
        DoubleDouble factor = DoubleDouble.OrderedSum(series.High, series.Low + polynomial);
        DoubleDouble twice = new(2 * s.High, 2 * s.Low);
        return twice.Plus(twice.Times(factor));
    }

    private static double LogarithmPolynomial(double z) =>
        0.2 + (z * (0.14285714285714685 + (z * (0.11111111110826383 + (z * (0.09090909168049924
            + (z * (0.0769229744350359 + (z * (0.0666740439940617 + (z * (0.05853063232281699 + (z * 0.058621635304233734)))))))))))));

    /// <summary>Zero, what is below it, and what is not finite.</summary>
    private static bool IsLogarithmSpecial(double x, out double result)
    {
        result = x == 0 ? double.NegativeInfinity : x < 0 ? double.NaN : x;
        return !(x > 0) || double.IsPositiveInfinity(x);
    }
}

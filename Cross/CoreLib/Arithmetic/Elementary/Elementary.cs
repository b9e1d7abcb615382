using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// The elementary functions of double, within one unit in the last place of .NET's, with its special cases. Singles are computed as
/// doubles and rounded.
/// </summary>
internal static partial class Elementary
{
    /// <summary>The root of x^2 + y^2, without overflow on the way; infinite when either is, even beside a NaN.</summary>
    internal static double Hypot(double x, double y)
    {
        x = Math.Abs(x);
        y = Math.Abs(y);
        if (double.IsInfinity(x) || double.IsInfinity(y))
        {
            return double.PositiveInfinity;
        }

        if (!(x >= y))
        {
            (x, y) = (y, x);
        }

        if (!(x > 0) || DoubleParts.BiasedExponent(x) - DoubleParts.BiasedExponent(y) > 60)
        {
            return x + y;
        }

        int scale = SoftDouble.ExponentBias - DoubleParts.BiasedExponent(x);
        x = DoubleParts.Scale(x, scale);
        y = DoubleParts.Scale(y, scale);
        DoubleDouble root = DoubleDouble.Product(x, x).Plus(DoubleDouble.Product(y, y)).Root();
        return DoubleParts.Scale(root.Value, -scale);
    }
}

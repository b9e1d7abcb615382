using System;

namespace DeviceKit.CoreLib.Arithmetic;

/// <summary>
/// An unevaluated sum of two doubles, with twice the precision (T. J. Dekker, "A floating-point technique for extending the available
/// precision", 1971; errors of products by a fused multiply-add).
/// </summary>
internal readonly struct DoubleDouble
{
    internal DoubleDouble(double high, double low)
    {
        High = high;
        Low = low;
    }

    internal double High { get; }

    internal double Low { get; }

    internal double Value => High + Low;

    /// <summary>The exact sum of two doubles.</summary>
    internal static DoubleDouble Sum(double left, double right)
    {
        double sum = left + right;
        double part = sum - left;
        return new DoubleDouble(sum, (left - (sum - part)) + (right - part));
    }

    /// <summary>The exact sum when the first is not less in magnitude, or zero.</summary>
    internal static DoubleDouble OrderedSum(double left, double right)
    {
        double sum = left + right;
        return new DoubleDouble(sum, right - (sum - left));
    }

    /// <summary>The exact product of two doubles.</summary>
    internal static DoubleDouble Product(double left, double right)
    {
        double product = left * right;
        return new DoubleDouble(product, Math.FusedMultiplyAdd(left, right, -product));
    }

    internal DoubleDouble Plus(DoubleDouble other)
    {
        DoubleDouble sum = Sum(High, other.High);
        return OrderedSum(sum.High, sum.Low + (Low + other.Low));
    }

    internal DoubleDouble Minus(DoubleDouble other) => Plus(other.Negated());

    internal DoubleDouble Times(double factor)
    {
        DoubleDouble product = Product(High, factor);
        return OrderedSum(product.High, product.Low + (Low * factor));
    }

    internal DoubleDouble Times(DoubleDouble other)
    {
        DoubleDouble product = Product(High, other.High);
        return OrderedSum(product.High, product.Low + ((High * other.Low) + (Low * other.High)));
    }

    internal DoubleDouble Over(DoubleDouble divisor)
    {
        double quotient = High / divisor.High;
        double rest = Math.FusedMultiplyAdd(-quotient, divisor.High, High) + (Low - (quotient * divisor.Low));
        return OrderedSum(quotient, rest / divisor.High);
    }

    /// <summary>The root; of zero, zero.</summary>
    internal DoubleDouble Root()
    {
        if (High == 0)
        {
            return this;
        }

        double root = Math.Sqrt(High);
        double rest = Math.FusedMultiplyAdd(-root, root, High) + Low;
        return OrderedSum(root, rest / (2 * root));
    }

    internal DoubleDouble Negated() => new(-High, -Low);
}

using System;
using System.Numerics;
using Xunit;
using Functions = DeviceKit.CoreLib.Arithmetic.Elementary;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Elementary;

public sealed class ElementaryTests
{
    // What glibc documents of its log10, sinh, cosh, tanh and cbrt, which .NET calls: those are that far off themselves.
    private const long MostOfLog10 = 2;
    private const long MostOfHyperbolic = 2;
    private const long MostOfCbrt = 4;

    [Fact]
    public void Exp_IsWithinAnUlp() => Unary(Functions.Exp, Math.Exp, 1024);

    [Fact]
    public void Log_IsWithinAnUlp() => Unary(Functions.Log, Math.Log, 0);

    [Fact]
    public void Log2_IsWithinAnUlp() => Unary(Functions.Log2, Math.Log2, 0);

    [Fact]
    public void Log10_IsWithinTwoUlp() => Unary(Functions.Log10, Math.Log10, 0, MostOfLog10);

    [Fact]
    public void Sin_IsWithinAnUlp() => Unary(Functions.Sin, Math.Sin, 100);

    [Fact]
    public void Cos_IsWithinAnUlp() => Unary(Functions.Cos, Math.Cos, 100);

    [Fact]
    public void Tan_IsWithinAnUlp() => Unary(Functions.Tan, Math.Tan, 100);

    [Fact]
    public void SinCos_IsAsSinAndCos()
    {
        Unary(v => Functions.SinCos(v).Sin, Functions.Sin, 100);
        Unary(v => Functions.SinCos(v).Cos, Functions.Cos, 100);
    }

    [Fact]
    public void Asin_IsWithinAnUlp() => Unary(Functions.Asin, Math.Asin, 1);

    [Fact]
    public void Acos_IsWithinAnUlp() => Unary(Functions.Acos, Math.Acos, 1);

    [Fact]
    public void Atan_IsWithinAnUlp() => Unary(Functions.Atan, Math.Atan, 4);

    [Fact]
    public void Atan2_IsWithinAnUlp() => Binary(Functions.Atan2, Math.Atan2, 4, 4);

    [Fact]
    public void Sinh_IsWithinTwoUlp() => Unary(Functions.Sinh, Math.Sinh, 4, MostOfHyperbolic);

    [Fact]
    public void Cosh_IsWithinTwoUlp() => Unary(Functions.Cosh, Math.Cosh, 4, MostOfHyperbolic);

    [Fact]
    public void Tanh_IsWithinTwoUlp() => Unary(Functions.Tanh, Math.Tanh, 4, MostOfHyperbolic);

    [Fact]
    public void Pow_IsWithinAnUlp() => Binary(Functions.Pow, Math.Pow, 20, 20);

    [Fact]
    public void Pow_OfSmallIntegers_IsExactlyAsInDotNet()
    {
        for (int x = -40; x <= 40; x++)
        {
            for (int y = 0; y <= 12; y++)
            {
                if (Math.Abs(Math.Pow(x, y)) < 1L << 53)
                {
                    Assert.Equal(Math.Pow(x, y), Functions.Pow(x, y));
                }
            }
        }
    }

    [Fact]
    public void Logarithms_OfPowers_AreExact()
    {
        for (int i = -1074; i < 1024; i++)
        {
            Assert.Equal(i, Functions.Log2(Math.ScaleB(1, i)));
        }

        for (int i = 0; i <= 22; i++)
        {
            Assert.Equal(i, Functions.Log10(Math.Pow(10, i)));
        }
    }

    [Fact]
    public void Cbrt_IsNearDotNets() => Unary(Functions.Cbrt, Math.Cbrt, 30, MostOfCbrt);

    [Fact]
    public void Cbrt_IsWithinAnUlpOfTheRoot()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Fewer(10); i++)
        {
            double x = Math.Abs(Next(source, 30));
            if (x != 0 && double.IsFinite(x))
            {
                (BigInteger value, int exponent) = Parts(x);
                (BigInteger root, int rootExponent) = Parts(Functions.Cbrt(x));
                int shift = (3 * rootExponent) - exponent;
                value <<= Math.Max(-shift, 0);
                Assert.True(BigInteger.Pow(root - 1, 3) << Math.Max(shift, 0) <= value && value <= BigInteger.Pow(root + 1, 3) << Math.Max(shift, 0), x.ToString("R"));
            }
        }
    }

    [Fact]
    public void Hypot_IsWithinAnUlp() => Binary(Functions.Hypot, double.Hypot, 10, 10);

    private static (BigInteger Significand, int Exponent) Parts(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int exponent = (int)(bits >> 52);
        ulong fraction = bits & 0xF_FFFF_FFFF_FFFF;
        return exponent == 0 ? (fraction, -1074) : (fraction | (1UL << 52), exponent - 1075);
    }

    private static void Unary(Func<double, double> actual, Func<double, double> expected, double range, long most = 1)
    {
        foreach (ulong bits in DoubleCases.Specials)
        {
            Check(BitConverter.UInt64BitsToDouble(bits));
        }

        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            Check(Next(source, range));
        }

        void Check(double x)
        {
            double value = actual(x);
            double wanted = expected(x);
            if (Distance(value, wanted) > most)
            {
                Assert.Fail($"{x:R} gives {value:R}, not {wanted:R}: {Distance(value, wanted)} ulp");
            }
        }
    }

    private static void Binary(Func<double, double, double> actual, Func<double, double, double> expected, double range, double otherRange, long most = 1)
    {
        foreach (ulong left in DoubleCases.Specials)
        {
            foreach (ulong right in DoubleCases.Specials)
            {
                Check(Quiet(BitConverter.UInt64BitsToDouble(left)), Quiet(BitConverter.UInt64BitsToDouble(right)));
            }
        }

        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            Check(Quiet(Next(source, range)), Quiet(Next(source, otherRange)));
        }

        void Check(double x, double y)
        {
            double value = actual(x, y);
            double wanted = expected(x, y);
            if (Distance(value, wanted) > most)
            {
                Assert.Fail($"{x:R}, {y:R} give {value:R}, not {wanted:R}: {Distance(value, wanted)} ulp");
            }
        }
    }

    /// <summary>glibc tells signalling NaNs from quiet ones (pow(NaN, 0) is one for those only), and no operation of C# makes such.</summary>
    private static double Quiet(double value) => double.IsNaN(value) ? double.NaN : value;

    /// <summary>Any double, or one of the range in which the function is of interest.</summary>
    private static double Next(NumberSource source, double range) =>
        range == 0 || source.Below(3) == 0
            ? BitConverter.UInt64BitsToDouble(source.Double())
            : ((long)source.Bits() / (double)long.MaxValue) * range;

    /// <summary>The values between two, none for NaNs; signs of zero count.</summary>
    private static long Distance(double left, double right)
    {
        if (double.IsNaN(left) || double.IsNaN(right) || left == 0 || right == 0)
        {
            return DoubleCases.Same(BitConverter.DoubleToUInt64Bits(left), right) ? 0
                : Math.Abs(left) <= double.Epsilon && Math.Abs(right) <= double.Epsilon && left + right != 0 ? 1
                : long.MaxValue;
        }

        long distance = BitConverter.DoubleToInt64Bits(left) - BitConverter.DoubleToInt64Bits(right);
        return distance == long.MinValue ? long.MaxValue : Math.Abs(distance);
    }
}

using System;
using Xunit;
using Functions = DeviceKit.CoreLib.Arithmetic.Elementary;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Elementary;

/// <summary>A function of single is that of double, rounded: within one unit in the last place of MathF's.</summary>
public sealed class SingleFunctionTests
{
    [Fact]
    public void Exp_IsWithinAnUlp() => Check(Functions.Exp, MathF.Exp);

    [Fact]
    public void Log_IsWithinAnUlp() => Check(Functions.Log, MathF.Log);

    [Fact]
    public void Log10_IsWithinTwoUlp() => Check(Functions.Log10, MathF.Log10, 2);

    [Fact]
    public void Sin_IsWithinAnUlp() => Check(Functions.Sin, MathF.Sin);

    [Fact]
    public void Cos_IsWithinAnUlp() => Check(Functions.Cos, MathF.Cos);

    [Fact]
    public void Tan_IsWithinAnUlp() => Check(Functions.Tan, MathF.Tan);

    [Fact]
    public void Asin_IsWithinAnUlp() => Check(Functions.Asin, MathF.Asin);

    [Fact]
    public void Atan_IsWithinAnUlp() => Check(Functions.Atan, MathF.Atan);

    [Fact]
    public void Pow_IsWithinAnUlp()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            float x = Quiet(source.Single());
            float y = Quiet(source.Single());
            Near($"{x:R}, {y:R}", (float)Functions.Pow(x, y), MathF.Pow(x, y), 1);
        }
    }

    private static void Check(Func<double, double> actual, Func<float, float> expected, int most = 1)
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            float x = i < SingleCases.Specials.Length ? Quiet(SingleCases.Specials[i]) : Quiet(source.Single());
            Near($"{x:R}", (float)actual(x), expected(x), most);
        }
    }

    private static float Quiet(uint bits) => float.IsNaN(BitConverter.UInt32BitsToSingle(bits)) ? float.NaN : BitConverter.UInt32BitsToSingle(bits);

    private static void Near(string what, float value, float wanted, int most)
    {
        int distance = BitConverter.SingleToInt32Bits(value) - BitConverter.SingleToInt32Bits(wanted);
        if (!SingleCases.Same(BitConverter.SingleToUInt32Bits(value), wanted) && Math.Abs((long)distance) > most)
        {
            Assert.Fail($"{what} gives {value:R}, not {wanted:R}");
        }
    }
}

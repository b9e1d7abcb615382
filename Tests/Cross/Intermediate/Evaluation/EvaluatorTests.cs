using System;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Evaluation;
using Xunit;

namespace DeviceKit.Cross.Tests.Intermediate.Evaluation;

public sealed class EvaluatorTests
{
    private static readonly int[] s_words = [0, 1, -1, 2, 3, 7, 31, 32, 33, 100, -100, 255, 256, -128, 65535, int.MaxValue, int.MinValue, int.MinValue + 1, 0x12345678];
    private static readonly long[] s_longs = [.. s_words, 63, 64, long.MaxValue, long.MinValue, 1L << 32, -(1L << 32), 0x123456789ABCDEF0, (1L << 53) + 1, (1L << 24) + 1];
    private static readonly double[] s_numbers =
        [0, -0.0, 1, -1, 0.1, 1e10, -3.7, 2147483647.5, -2147483648.9, 4294967295.9, 9.3e18, -9.3e18, 1.9e19, 1e300, double.Epsilon, double.PositiveInfinity, double.NegativeInfinity];

    [Fact]
    public void Words_AreComputedAsInCSharp()
    {
        foreach ((int a, int b) in s_words.SelectMany(a => s_words.Select(b => (a, b))))
        {
            unchecked
            {
                Check(Operation.Add, a, b, a + b);
                Check(Operation.Multiply, a, b, a * b);
                Check(Operation.MultiplyHigh, a, b, (int)(Math.BigMul(a, b) >> 32));
                Check(Operation.MultiplyHighUnsigned, a, b, (int)(((ulong)(uint)a * (uint)b) >> 32));
                Check(Operation.ShiftLeft, a, b, a << b);
                Check(Operation.ShiftRight, a, b, a >> b);
                Check(Operation.ShiftRightUnsigned, a, b, a >>> b);
                Check(Operation.MinimumUnsigned, a, b, (int)Math.Min((uint)a, (uint)b));
                Check(Operation.Divide, a, b, b == 0 || (a == int.MinValue && b == -1) ? null : a / b);
                Check(Operation.RemainderUnsigned, a, b, b == 0 ? null : (int)((uint)a % (uint)b));
            }
        }
    }

    [Fact]
    public void LongWords_AreComputedAsInCSharp()
    {
        foreach ((long a, long b) in s_longs.SelectMany(a => s_longs.Select(b => (a, b))))
        {
            unchecked
            {
                Check(Operation.Subtract, ValueKind.I64, ValueKind.I64, a, b, a - b);
                Check(Operation.Multiply, ValueKind.I64, ValueKind.I64, a, b, a * b);
                Check(Operation.DivideUnsigned, ValueKind.I64, ValueKind.I64, a, b, b == 0 ? null : (long)((ulong)a / (ulong)b));
                Check(Operation.Remainder, ValueKind.I64, ValueKind.I64, a, b, b == 0 || (a == long.MinValue && b == -1) ? null : a % b);
                Check(Operation.MaximumUnsigned, ValueKind.I64, ValueKind.I64, a, b, (long)Math.Max((ulong)a, (ulong)b));
            }

            Assert.Equal(a < b, Comparisons.Holds(Comparison.Less, ValueKind.I64, a, b));
            Assert.Equal((ulong)a >= (ulong)b, Comparisons.Holds(Comparison.GreaterOrEqualUnsigned, ValueKind.I64, a, b));
            Assert.Equal((uint)a < (uint)b, Comparisons.Holds(Comparison.LessUnsigned, ValueKind.I32, (int)a, (int)b));
        }
    }

    [Fact]
    public void Conversions_AreThoseOfCSharp()
    {
        foreach (long a in s_longs)
        {
            Convert(Operation.IntegerToFloat, ValueKind.I64, ValueKind.F32, a, Bits((float)a));
            Convert(Operation.IntegerToFloat, ValueKind.I32, ValueKind.F64, (int)a, Bits((double)(int)a));
            Convert(Operation.UnsignedToFloat, ValueKind.I64, ValueKind.F64, a, Bits((double)(ulong)a));
            Convert(Operation.UnsignedToFloat, ValueKind.I64, ValueKind.F32, a, Bits((float)(ulong)a));
            Convert(Operation.UnsignedToFloat, ValueKind.I32, ValueKind.F32, (int)a, Bits((float)(uint)a));
            Convert(Operation.SignExtend16, ValueKind.I32, ValueKind.I32, (int)a, (short)a);
            Convert(Operation.HighWord, ValueKind.I64, ValueKind.I32, a, (int)(a >> 32));
        }

        foreach (double a in s_numbers.Append(double.NaN))
        {
            Convert(Operation.FloatToInteger, ValueKind.F64, ValueKind.I32, Bits(a), (int)a);
            Convert(Operation.FloatToInteger, ValueKind.F64, ValueKind.I64, Bits(a), (long)a);
            Convert(Operation.FloatToUnsigned, ValueKind.F64, ValueKind.I32, Bits(a), (int)(uint)a);
            Convert(Operation.FloatToUnsigned, ValueKind.F64, ValueKind.I64, Bits(a), (long)(ulong)a);
            Convert(Operation.FloatToInteger, ValueKind.F32, ValueKind.I32, Bits((float)a), (int)(float)a);
            Convert(Operation.FloatToFloat, ValueKind.F64, ValueKind.F32, Bits(a), double.IsNaN(a) ? null : Bits((float)a));
        }
    }

    [Fact]
    public void Numbers_AreComputedAsInCSharp_AndANaNIsLeft()
    {
        foreach ((double a, double b) in s_numbers.SelectMany(a => s_numbers.Select(b => (a, b))))
        {
            Check(Operation.Add, ValueKind.F64, ValueKind.F64, Bits(a), Bits(b), Known(a + b));
            Check(Operation.Divide, ValueKind.F64, ValueKind.F64, Bits(a), Bits(b), Known(a / b));
            Check(Operation.Remainder, ValueKind.F64, ValueKind.F64, Bits(a), Bits(b), Known(a % b));
            Check(Operation.Multiply, ValueKind.F32, ValueKind.F32, Bits((float)a), Bits((float)b), Known((float)a * (float)b));
            Assert.Equal(a < b, Comparisons.Holds(Comparison.Less, ValueKind.F64, Bits(a), Bits(b)));
        }

        Assert.False(Comparisons.Holds(Comparison.LessOrEqual, ValueKind.F64, Bits(double.NaN), Bits(1.0)));
        Assert.True(Comparisons.Holds(Comparison.LessOrEqualUnsigned, ValueKind.F32, Bits(float.NaN), Bits(1f)));
    }

    [Fact]
    public void NegatedComparison_HoldsExactlyWhenTheOtherDoesNot()
    {
        double[] numbers = [1, 2, double.NaN];
        foreach (Comparison comparison in Enum.GetValues<Comparison>())
        {
            foreach ((double a, double b) in numbers.SelectMany(a => numbers.Select(b => (a, b))))
            {
                Comparison negated = Comparisons.Negate(comparison, ValueKind.F64);
                Assert.NotEqual(Comparisons.Holds(comparison, ValueKind.F64, Bits(a), Bits(b)), Comparisons.Holds(negated, ValueKind.F64, Bits(a), Bits(b)));
                Assert.Equal(
                    Comparisons.Holds(comparison, ValueKind.F64, Bits(a), Bits(b)), Comparisons.Holds(Comparisons.Swap(comparison), ValueKind.F64, Bits(b), Bits(a)));
            }

            Assert.NotEqual(Comparisons.Holds(comparison, ValueKind.I32, -1, 1), Comparisons.Holds(Comparisons.Negate(comparison, ValueKind.I32), ValueKind.I32, -1, 1));
        }
    }

    private static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);

    private static long Bits(float value) => BitConverter.SingleToInt32Bits(value);

    private static long? Known(double value) => double.IsNaN(value) ? null : Bits(value);

    private static long? Known(float value) => float.IsNaN(value) ? null : Bits(value);

    private static void Check(Operation operation, int a, int b, int? expected) => Check(operation, ValueKind.I32, ValueKind.I32, a, b, expected);

    private static void Check(Operation operation, ValueKind kind, ValueKind from, long a, long b, long? expected)
    {
        var first = new Instruction(Operation.Constant, from) { Immediate = a };
        var second = new Instruction(Operation.Constant, from) { Immediate = b };
        long? actual = Evaluator.Evaluate(new Instruction(operation, kind, first, second));
        Assert.True(expected == actual, $"{operation} of {a} and {b}: {actual}, not {expected}");
    }

    private static void Convert(Operation operation, ValueKind from, ValueKind to, long a, long? expected)
    {
        var operand = new Instruction(Operation.Constant, from) { Immediate = a };
        long? actual = Evaluator.Evaluate(new Instruction(operation, to, operand));
        Assert.True(expected == actual, $"{operation} of {a}: {actual}, not {expected}");
    }
}

using System;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.FloatingPoint;

public sealed class SoftSingleConversionTests
{
    [Fact]
    public void ToInt32_SaturatesAsDotNet() => ToInteger(v => (ulong)SoftSingle.ToInt32(v), v => (ulong)(int)v);

    [Fact]
    public void ToUInt32_SaturatesAsDotNet() => ToInteger(v => SoftSingle.ToUInt32(v), v => (uint)v);

    [Fact]
    public void ToInt64_SaturatesAsDotNet() => ToInteger(v => (ulong)SoftSingle.ToInt64(v), v => (ulong)(long)v);

    [Fact]
    public void ToUInt64_SaturatesAsDotNet() => ToInteger(SoftSingle.ToUInt64, v => (ulong)v);

    [Fact]
    public void FromInt32_IsAsInDotNet() => FromInteger(v => SoftSingle.FromInt32((int)v), v => (int)v);

    [Fact]
    public void FromUInt32_IsAsInDotNet() => FromInteger(v => SoftSingle.FromUInt32((uint)v), v => (uint)v);

    [Fact]
    public void FromInt64_IsAsInDotNet() => FromInteger(v => SoftSingle.FromInt64((long)v), v => (long)v);

    [Fact]
    public void FromUInt64_IsAsInDotNet() => FromInteger(SoftSingle.FromUInt64, v => v);

    private static void ToInteger(Func<uint, ulong> actual, Func<float, ulong> expected) =>
        SingleCases.Unary(v => actual(v) == expected(BitConverter.UInt32BitsToSingle(v)) ? 0U : 1, v => 0);

    private static void FromInteger(Func<ulong, uint> actual, Func<ulong, float> expected)
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            ulong value = i < 3 ? (ulong)i - 1 : source.Integer();
            value = (i & 1) != 0 ? value : 0 - value;
            uint bits = actual(value);
            float wanted = expected(value);
            if (!SingleCases.Same(bits, wanted))
            {
                Assert.Fail($"{value} gives {bits:X8}, not {BitConverter.SingleToUInt32Bits(wanted):X8}");
            }
        }
    }
}

using System;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.FloatingPoint;

public sealed class SoftDoubleConversionTests
{
    [Fact]
    public void ToInt32_SaturatesAsDotNet() => ToInteger(v => (ulong)SoftDouble.ToInt32(v), v => (ulong)(int)v);

    [Fact]
    public void ToUInt32_SaturatesAsDotNet() => ToInteger(v => SoftDouble.ToUInt32(v), v => (uint)v);

    [Fact]
    public void ToInt64_SaturatesAsDotNet() => ToInteger(v => (ulong)SoftDouble.ToInt64(v), v => (ulong)(long)v);

    [Fact]
    public void ToUInt64_SaturatesAsDotNet() => ToInteger(SoftDouble.ToUInt64, v => (ulong)v);

    [Fact]
    public void CheckedConversions_AreAsInDotNet()
    {
        Checked(v => SoftDouble.TryToInt32(v, out int r) ? (ulong)r : null, v => (ulong)checked((int)v), v => v is > int.MinValue - 1.0 and < int.MaxValue + 1.0);
        Checked(v => SoftDouble.TryToUInt32(v, out uint r) ? r : null, v => checked((uint)v), v => v is > -1.0 and < uint.MaxValue + 1.0);
        Checked(v => SoftDouble.TryToInt64(v, out long r) ? (ulong)r : null, v => (ulong)checked((long)v), v => v is >= long.MinValue and < 9223372036854775808.0);
        Checked(v => SoftDouble.TryToUInt64(v, out ulong r) ? r : null, v => checked((ulong)v), v => v is > -1.0 and < 18446744073709551616.0);
    }

    [Fact]
    public void FromInt32_IsAsInDotNet() => FromInteger(v => SoftDouble.FromInt32((int)v), v => (int)v);

    [Fact]
    public void FromUInt32_IsAsInDotNet() => FromInteger(v => SoftDouble.FromUInt32((uint)v), v => (uint)v);

    [Fact]
    public void FromInt64_IsAsInDotNet() => FromInteger(v => SoftDouble.FromInt64((long)v), v => (long)v);

    [Fact]
    public void FromUInt64_IsAsInDotNet() => FromInteger(SoftDouble.FromUInt64, v => v);

    [Fact]
    public void ToSingle_IsAsInDotNet() =>
        DoubleCases.Unary(
            v => BitConverter.DoubleToUInt64Bits(BitConverter.UInt32BitsToSingle(SoftDouble.ToSingle(v))),
            v => (float)v);

    [Fact]
    public void ToSingle_HalfwayBetweenSingles_IsAsInDotNet() =>
        DoubleCases.Unary(
            v => BitConverter.DoubleToUInt64Bits(BitConverter.UInt32BitsToSingle(SoftDouble.ToSingle(Halfway(v)))),
            v => (float)BitConverter.UInt64BitsToDouble(Halfway(BitConverter.DoubleToUInt64Bits(v))));

    [Fact]
    public void FromSingle_IsAsInDotNet() =>
        SingleCases.Unary(
            v => (uint)(SoftDouble.FromSingle(v) >> 32) ^ (uint)SoftDouble.FromSingle(v),
            v =>
            {
                ulong bits = float.IsNaN(v) ? SoftDouble.NaN : BitConverter.DoubleToUInt64Bits(v);
                return BitConverter.UInt32BitsToSingle((uint)(bits >> 32) ^ (uint)bits);
            });

    /// <summary>Outside the range .NET throws, which is asked of the special values only.</summary>
    private static void Checked(Func<ulong, ulong?> actual, Func<double, ulong> expected, Func<double, bool> fits)
    {
        foreach (ulong bits in DoubleCases.Specials)
        {
            double value = BitConverter.UInt64BitsToDouble(bits);
            if (!fits(value))
            {
                Assert.Throws<OverflowException>(() => expected(value));
            }
        }

        DoubleCases.Unary(v => actual(v) == Wanted(BitConverter.UInt64BitsToDouble(v)) ? 0UL : 1, v => 0);
        ulong? Wanted(double value) => fits(value) ? expected(value) : null;
    }

    private static ulong Halfway(ulong value) => (value & ~0x1FFF_FFFFUL) | 0x1000_0000;

    private static void ToInteger(Func<ulong, ulong> actual, Func<double, ulong> expected) =>
        DoubleCases.Unary(
            v => actual(v) == expected(BitConverter.UInt64BitsToDouble(v)) ? 0UL : 1,
            v => 0);

    private static void FromInteger(Func<ulong, ulong> actual, Func<ulong, double> expected)
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            ulong value = i < 3 ? (ulong)i - 1 : source.Integer();
            value = (i & 1) != 0 ? value : 0 - value;
            ulong bits = actual(value);
            double wanted = expected(value);
            if (!DoubleCases.Same(bits, wanted))
            {
                Assert.Fail($"{value} gives {bits:X16}, not {BitConverter.DoubleToUInt64Bits(wanted):X16}");
            }
        }
    }
}

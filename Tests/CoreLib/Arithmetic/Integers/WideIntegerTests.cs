using System;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.Integers;

public sealed class WideIntegerTests
{
    private static readonly ulong[] s_specials =
    [
        0, 1, 2, 3, 9, 10, 0xFFFF, 0x1_0000, 0x1_0001, 0x7FFF_FFFF, 0x8000_0000, 0x8000_0001, 0xFFFF_FFFF, 0x1_0000_0000, 0x1_0000_0001,
        0xFFFF_FFFF_0000, 0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, 0x8000_0000_0000_0001, 0xFFFF_FFFE_FFFF_FFFF, 0xFFFF_FFFF_0000_0000,
        0xFFFF_FFFF_FFFF_FFFE, 0xFFFF_FFFF_FFFF_FFFF,
    ];

    [Fact]
    public void Divide_OfUnsigned_IsAsInDotNet() =>
        Pairs((l, r) => r == 0 || (WideInteger.DivideRemainder(l, r, out ulong rest) == l / r && rest == l % r
            && WideInteger.DivideUnsigned(l, r) == l / r && WideInteger.RemainderUnsigned(l, r) == l % r));

    [Fact]
    public void Divide_OfSigned_IsAsInDotNet() =>
        Pairs((l, r) => r == 0 || ((long)r == -1 && (long)l == long.MinValue) || WideInteger.Divide((long)l, (long)r) == (long)l / (long)r);

    [Fact]
    public void Remainder_OfSigned_IsAsInDotNet() =>
        Pairs((l, r) => r == 0 || ((long)r == -1 && (long)l == long.MinValue) || WideInteger.Remainder((long)l, (long)r) == (long)l % (long)r);

    [Fact]
    public void Divide_OfTheLeastByMinusOne_GivesTheLeast()
    {
        Assert.Equal(long.MinValue, WideInteger.Divide(long.MinValue, -1L));
        Assert.Equal(0, WideInteger.Remainder(long.MinValue, -1L));
    }

    [Fact]
    public void Divide_ByZero_IsTheMachinesTrap()
    {
        Assert.Throws<DivideByZeroException>(() => WideInteger.DivideUnsigned(1UL, 0UL));
        Assert.Throws<DivideByZeroException>(() => WideInteger.DivideUnsigned(1UL << 40, 0UL));
        Assert.Throws<DivideByZeroException>(() => WideInteger.Remainder(-1L, 0L));
    }

    [Fact]
    public void Divide_ByOneWord_IsAsInDotNet() =>
        Pairs((l, r) => (uint)r == 0 || (WideInteger.DivideRemainder(l, (uint)r, out uint rest) == l / (uint)r && rest == l % (uint)r));

    [Fact]
    public void MultiplyHigh_OfUnsigned_IsAsInDotNet() =>
        Pairs((l, r) => WideInteger.MultiplyHigh(l, r, out ulong low) == Math.BigMul(l, r, out ulong wanted) && low == wanted && WideInteger.MultiplyHigh(l, r) == Math.BigMul(l, r, out _));

    [Fact]
    public void MultiplyHigh_OfSigned_IsAsInDotNet() => Pairs((l, r) => WideInteger.MultiplyHigh((long)l, (long)r) == Math.BigMul((long)l, (long)r, out _));

    [Fact]
    public void TryMultiply_OfUnsigned_IsAsInDotNet() =>
        Pairs((l, r) => WideInteger.TryMultiply(l, r, out ulong product) == ((UInt128)l * r <= ulong.MaxValue) && product == l * r);

    [Fact]
    public void TryMultiply_OfSigned_IsAsInDotNet() =>
        Pairs((l, r) => WideInteger.TryMultiply((long)l, (long)r, out long product) == ((Int128)(long)l * (long)r == (long)(l * r)) && product == (long)(l * r));

    private static void Pairs(Func<ulong, ulong, bool> holds)
    {
        foreach (ulong left in s_specials)
        {
            foreach (ulong right in s_specials)
            {
                Check(left, right);
            }
        }

        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            ulong left = source.Integer();
            ulong right = source.Integer();
            Check(left, right);
            Check(left, 0 - right);

            // A dividend that the divisor just divides, or just does not.
            Check((left * right) - (uint)source.Below(2), right);
        }

        void Check(ulong left, ulong right)
        {
            if (!holds(left, right))
            {
                Assert.Fail($"{left:X16}, {right:X16}");
            }
        }
    }
}

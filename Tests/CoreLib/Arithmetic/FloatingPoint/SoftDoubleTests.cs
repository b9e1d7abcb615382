using System;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.FloatingPoint;

public sealed class SoftDoubleTests
{
    [Fact]
    public void Add_IsAsInDotNet() => DoubleCases.Binary(SoftDouble.Add, (l, r) => l + r);

    [Fact]
    public void Subtract_IsAsInDotNet() => DoubleCases.Binary(SoftDouble.Subtract, (l, r) => l - r);

    [Fact]
    public void Multiply_IsAsInDotNet() => DoubleCases.Binary(SoftDouble.Multiply, (l, r) => l * r);

    [Fact]
    public void Divide_IsAsInDotNet() => DoubleCases.Binary(SoftDouble.Divide, (l, r) => l / r);

    [Fact]
    public void Remainder_IsAsInDotNet() => DoubleCases.Binary(SoftDouble.Remainder, (l, r) => l % r);

    [Fact]
    public void SquareRoot_IsAsInDotNet() => DoubleCases.Unary(SoftDouble.SquareRoot, Math.Sqrt);

    [Fact]
    public void SquareRoot_OfSquaresAndTheirNeighbours_IsAsInDotNet() =>
        DoubleCases.Unary(v => SoftDouble.SquareRoot(Beside(v)), v => Math.Sqrt(BitConverter.UInt64BitsToDouble(Beside(BitConverter.DoubleToUInt64Bits(v)))));

    [Fact]
    public void Negate_IsAsInDotNet() => DoubleCases.Unary(SoftDouble.Negate, v => -v);

    [Fact]
    public void Abs_IsAsInDotNet() => DoubleCases.Unary(SoftDouble.Abs, Math.Abs);

    [Fact]
    public void Truncate_IsAsInDotNet() => DoubleCases.Unary(SoftDouble.Truncate, Math.Truncate);

    [Fact]
    public void Floor_IsAsInDotNet() => DoubleCases.Unary(SoftDouble.Floor, Math.Floor);

    [Fact]
    public void Ceiling_IsAsInDotNet() => DoubleCases.Unary(SoftDouble.Ceiling, Math.Ceiling);

    [Fact]
    public void RoundToEven_IsAsInDotNet() => DoubleCases.Unary(SoftDouble.RoundToEven, Math.Round);

    [Fact]
    public void FusedMultiplyAdd_OfSpecialValues_IsAsInDotNet()
    {
        for (int i = 0; i < DoubleCases.Specials.Length; i += 5)
        {
            foreach (ulong right in DoubleCases.Specials)
            {
                foreach (ulong addend in DoubleCases.Specials)
                {
                    CheckFused(DoubleCases.Specials[i], right, addend);
                }
            }
        }
    }

    [Fact]
    public void FusedMultiplyAdd_IsAsInDotNet()
    {
        var source = new NumberSource();
        for (int i = 0; i < Cases.Count; i++)
        {
            ulong left = source.Double();
            ulong right = source.Double();
            CheckFused(left, right, source.Double());

            // What is left of a product when its own rounded value is taken off.
            CheckFused(left, right, SoftDouble.Negate(SoftDouble.Multiply(left, right)) + source.Bits() % 3 - 1);
        }
    }

    [Fact]
    public void Equal_IsAsInDotNet() => DoubleCases.Relation(SoftDouble.Equal, (l, r) => l == r);

    [Fact]
    public void Less_IsAsInDotNet() => DoubleCases.Relation(SoftDouble.Less, (l, r) => l < r);

    [Fact]
    public void LessOrEqual_IsAsInDotNet() => DoubleCases.Relation(SoftDouble.LessOrEqual, (l, r) => l <= r);

    [Fact]
    public void LessUnordered_IsAsInDotNet() => DoubleCases.Relation(SoftDouble.LessUnordered, (l, r) => !(l >= r));

    [Fact]
    public void LessOrEqualUnordered_IsAsInDotNet() => DoubleCases.Relation(SoftDouble.LessOrEqualUnordered, (l, r) => !(l > r));

    [Fact]
    public void IsUnordered_IsAsInDotNet() => DoubleCases.Relation(SoftDouble.IsUnordered, (l, r) => double.IsNaN(l) || double.IsNaN(r));

    [Fact]
    public void IsFinite_IsAsInDotNet() =>
        DoubleCases.Unary(v => SoftDouble.IsFinite(v) ? 1UL : 0, v => BitConverter.UInt64BitsToDouble(double.IsFinite(v) ? 1UL : 0));

    /// <summary>The value's square, or what follows it.</summary>
    private static ulong Beside(ulong value)
    {
        ulong square = SoftDouble.Multiply(value, value);
        return SoftDouble.IsFinite(square) ? square + (value & 1) : square;
    }

    private static void CheckFused(ulong left, ulong right, ulong addend)
    {
        ulong bits = SoftDouble.FusedMultiplyAdd(left, right, addend);
        double wanted = Math.FusedMultiplyAdd(
            BitConverter.UInt64BitsToDouble(left), BitConverter.UInt64BitsToDouble(right), BitConverter.UInt64BitsToDouble(addend));
        if (!DoubleCases.Same(bits, wanted))
        {
            Assert.Fail($"{left:X16} * {right:X16} + {addend:X16} gives {bits:X16}, not {BitConverter.DoubleToUInt64Bits(wanted):X16}");
        }
    }
}

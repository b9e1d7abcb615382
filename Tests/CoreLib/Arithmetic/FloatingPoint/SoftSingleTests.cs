using System;
using DeviceKit.CoreLib.Arithmetic;
using Xunit;

namespace DeviceKit.CoreLib.Tests.Arithmetic.FloatingPoint;

public sealed class SoftSingleTests
{
    [Fact]
    public void Add_IsAsInDotNet() => SingleCases.Binary(SoftSingle.Add, (l, r) => l + r);

    [Fact]
    public void Subtract_IsAsInDotNet() => SingleCases.Binary(SoftSingle.Subtract, (l, r) => l - r);

    [Fact]
    public void Multiply_IsAsInDotNet() => SingleCases.Binary(SoftSingle.Multiply, (l, r) => l * r);

    [Fact]
    public void Divide_IsAsInDotNet() => SingleCases.Binary(SoftSingle.Divide, (l, r) => l / r);

    [Fact]
    public void Remainder_IsAsInDotNet() => SingleCases.Binary(SoftSingle.Remainder, (l, r) => l % r);

    [Fact]
    public void SquareRoot_IsAsInDotNet() => SingleCases.Unary(SoftSingle.SquareRoot, MathF.Sqrt);

    [Fact]
    public void SquareRoot_OfSquaresAndTheirNeighbours_IsAsInDotNet() =>
        SingleCases.Unary(v => SoftSingle.SquareRoot(Beside(v)), v => MathF.Sqrt(BitConverter.UInt32BitsToSingle(Beside(BitConverter.SingleToUInt32Bits(v)))));

    [Fact]
    public void Negate_IsAsInDotNet() => SingleCases.Unary(SoftSingle.Negate, v => -v);

    [Fact]
    public void Abs_IsAsInDotNet() => SingleCases.Unary(SoftSingle.Abs, MathF.Abs);

    [Fact]
    public void FusedMultiplyAdd_OfSpecialValues_IsAsInDotNet()
    {
        for (int i = 0; i < SingleCases.Specials.Length; i += 5)
        {
            foreach (uint right in SingleCases.Specials)
            {
                foreach (uint addend in SingleCases.Specials)
                {
                    CheckFused(SingleCases.Specials[i], right, addend);
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
            uint left = source.Single();
            uint right = source.Single();
            CheckFused(left, right, source.Single());

            // What is left of a product when its own rounded value is taken off.
            CheckFused(left, right, SoftSingle.Negate(SoftSingle.Multiply(left, right)) + (uint)(source.Bits() % 3) - 1);
        }
    }

    [Fact]
    public void Equal_IsAsInDotNet() => SingleCases.Relation(SoftSingle.Equal, (l, r) => l == r);

    [Fact]
    public void Less_IsAsInDotNet() => SingleCases.Relation(SoftSingle.Less, (l, r) => l < r);

    [Fact]
    public void LessOrEqual_IsAsInDotNet() => SingleCases.Relation(SoftSingle.LessOrEqual, (l, r) => l <= r);

    [Fact]
    public void LessUnordered_IsAsInDotNet() => SingleCases.Relation(SoftSingle.LessUnordered, (l, r) => !(l >= r));

    [Fact]
    public void LessOrEqualUnordered_IsAsInDotNet() => SingleCases.Relation(SoftSingle.LessOrEqualUnordered, (l, r) => !(l > r));

    [Fact]
    public void IsUnordered_IsAsInDotNet() => SingleCases.Relation(SoftSingle.IsUnordered, (l, r) => float.IsNaN(l) || float.IsNaN(r));

    [Fact]
    public void IsFinite_IsAsInDotNet() =>
        SingleCases.Unary(v => SoftSingle.IsFinite(v) ? 1U : 0, v => BitConverter.UInt32BitsToSingle(float.IsFinite(v) ? 1U : 0));

    /// <summary>The value's square, or what follows it.</summary>
    private static uint Beside(uint value)
    {
        uint square = SoftSingle.Multiply(value, value);
        return SoftSingle.IsFinite(square) ? square + (value & 1) : square;
    }

    private static void CheckFused(uint left, uint right, uint addend)
    {
        uint bits = SoftSingle.FusedMultiplyAdd(left, right, addend);
        float wanted = MathF.FusedMultiplyAdd(
            BitConverter.UInt32BitsToSingle(left), BitConverter.UInt32BitsToSingle(right), BitConverter.UInt32BitsToSingle(addend));
        if (!SingleCases.Same(bits, wanted))
        {
            Assert.Fail($"{left:X8} * {right:X8} + {addend:X8} gives {bits:X8}, not {BitConverter.SingleToUInt32Bits(wanted):X8}");
        }
    }
}

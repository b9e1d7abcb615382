using System;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>What holds of floating point exactly: for signed zeros, infinities and NaNs too.</summary>
internal static class FloatRules
{
    /// <summary>Applies the rules to a sum, difference, product, quotient or negation.</summary>
    public static Instruction? Apply(Instruction i)
    {
        Instruction a = i.Operands[0];
        if (i.Operation == Operation.Negate)
        {
            return a.Operation == Operation.Negate ? a.Operands[0] : null;
        }

        Instruction b = i.Operands[1];
        if (i.Operation is Operation.Multiply or Operation.Add && Values.IsConstant(a) && !Values.IsConstant(b))
        {
            return Rewriter.Change(i, i.Operation, b, a);
        }

        if (!Values.IsConstant(b))
        {
            return null;
        }

        double number = i.Kind == ValueKind.F32 ? BitConverter.Int32BitsToSingle((int)b.Immediate) : BitConverter.Int64BitsToDouble(b.Immediate);
        return i.Operation switch
        {
            Operation.Multiply or Operation.Divide when number == 1 => a,
            Operation.Subtract when number == 0 && !double.IsNegative(number) => a,
            Operation.Add when number == 0 && double.IsNegative(number) => a,
            Operation.Divide when HasExactReciprocal(number) => Reciprocal(i, a, number),
            _ => null,
        };
    }

    /// <summary>Powers of two, not so large that the reciprocal loses bits.</summary>
    private static bool HasExactReciprocal(double number) =>
        double.IsNormal(number) && Math.Abs(number) is > 1e-30 and < 1e30 && (BitConverter.DoubleToInt64Bits(number) & 0xF_FFFF_FFFF_FFFF) == 0;

    private static Instruction Reciprocal(Instruction i, Instruction a, double number)
    {
        var rewriter = new Rewriter();
        rewriter.PlaceBefore(i);
        long bits = i.Kind == ValueKind.F32 ? BitConverter.SingleToInt32Bits((float)(1 / number)) : BitConverter.DoubleToInt64Bits(1 / number);
        return Rewriter.Change(i, Operation.Multiply, a, rewriter.Constant(i.Kind, bits));
    }
}

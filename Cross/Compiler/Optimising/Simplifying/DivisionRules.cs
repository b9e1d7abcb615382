using System.Numerics;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>Quotients and remainders by constants that are no division at all; signed powers of two are left for a later pass.</summary>
internal static class DivisionRules
{
    /// <summary>Applies the rules to an instruction.</summary>
    public static Instruction? Apply(Instruction i, Rewriter r)
    {
        (Instruction a, Instruction b) = (i.Operands[0], i.Operands[1]);
        if (i.Kind is ValueKind.F32 or ValueKind.F64)
        {
            return i.Operation == Operation.Divide ? FloatRules.Apply(i) : null;
        }

        if (!Values.IsConstant(b))
        {
            return null;
        }

        long divisor = Values.Normalised(b);
        ulong unsigned = i.Kind == ValueKind.I32 ? (uint)divisor : (ulong)divisor;
        switch (i.Operation)
        {
            case Operation.Divide or Operation.DivideUnsigned when divisor == 1:
                return a;
            case Operation.Remainder or Operation.RemainderUnsigned when divisor == 1:
                return r.Constant(i.Kind, 0);
            case Operation.DivideUnsigned when BitOperations.IsPow2(unsigned):
                return Rewriter.Change(i, Operation.ShiftRightUnsigned, a, r.Constant(BitOperations.Log2(unsigned)));
            case Operation.RemainderUnsigned when BitOperations.IsPow2(unsigned):
                return Rewriter.Change(i, Operation.And, a, r.Constant(i.Kind, divisor - 1));
            case Operation.Divide when divisor > 1 && i.Kind == ValueKind.I32 && Values.MostUnsigned(a) <= int.MaxValue:
                return Rewriter.Change(i, Operation.DivideUnsigned, a, b);
            case Operation.Remainder when divisor > 1 && i.Kind == ValueKind.I32 && Values.MostUnsigned(a) <= int.MaxValue:
                return Rewriter.Change(i, Operation.RemainderUnsigned, a, b);
            default:
                return null;
        }
    }
}

using System.Numerics;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>Sums, differences and products.</summary>
internal static class ArithmeticRules
{
    /// <summary>Applies the rules to an instruction.</summary>
    public static Instruction? Apply(Instruction i, Rewriter r)
    {
        if (i.Kind is ValueKind.F32 or ValueKind.F64)
        {
            return FloatRules.Apply(i);
        }

        return i.Operation switch
        {
            Operation.Add => Add(i, r),
            Operation.Subtract => Subtract(i, r),
            Operation.Multiply => Multiply(i, r),
            _ => Negate(i),
        };
    }

    private static Instruction? Add(Instruction i, Rewriter r)
    {
        (Instruction a, Instruction b) = (i.Operands[0], i.Operands[1]);
        if (Values.IsConstant(a) && i.Kind != ValueKind.Pointer)
        {
            return Rewriter.Change(i, Operation.Add, b, a);
        }

        if (Values.Is(b, 0))
        {
            return a.Kind == i.Kind ? a : null;
        }

        if (Values.IsConstant(b))
        {
            return AddConstant(i, a, b, r);
        }

        // The constant moves outwards: the sum of addresses ends in a load's offset, that of indices in a comparison.
        if (b.Operation == Operation.Add && b.Kind != ValueKind.Pointer && Values.IsConstant(b.Operands[1]) && b.Users.Count == 1)
        {
            return Rewriter.Change(i, Operation.Add, r.Emit(Operation.Add, i.Kind, a, b.Operands[0]), b.Operands[1]);
        }

        if (a.Operation == Operation.Add && a.Kind == i.Kind && Values.IsConstant(a.Operands[1]) && a.Users.Count == 1 && i.Kind != ValueKind.Pointer)
        {
            return Rewriter.Change(i, Operation.Add, r.Emit(Operation.Add, i.Kind, a.Operands[0], b), a.Operands[1]);
        }

        if (i.Kind == ValueKind.Pointer)
        {
            return null;
        }

        return b.Operation == Operation.Negate ? Rewriter.Change(i, Operation.Subtract, a, b.Operands[0])
            : a.Operation == Operation.Negate ? Rewriter.Change(i, Operation.Subtract, b, a.Operands[0])
            : a.Operation == Operation.Subtract && a.Operands[0].Kind == i.Kind && ReferenceEquals(a.Operands[1], b) ? a.Operands[0]
            : b.Operation == Operation.Subtract && b.Operands[0].Kind == i.Kind && ReferenceEquals(b.Operands[1], a) ? b.Operands[0]
            : ReferenceEquals(a, b) ? Rewriter.Change(i, Operation.ShiftLeft, a, r.Constant(1)) : null;
    }

    private static Instruction? AddConstant(Instruction i, Instruction a, Instruction b, Rewriter r)
    {
        if (a.Operation == Operation.Add && Values.IsConstant(a.Operands[1]))
        {
            ValueKind kind = b.Kind;
            return Rewriter.Change(i, Operation.Add, a.Operands[0], r.Constant(kind, Wrap(kind, a.Operands[1].Immediate + b.Immediate)));
        }

        if (a.Operation is Operation.SlotAddress or Operation.SymbolAddress && i.Kind is ValueKind.Pointer or ValueKind.I32 && a.Kind != ValueKind.Reference)
        {
            return r.Emit(a.Operation, a.Kind, a.Subject, (int)(a.Immediate + b.Immediate));
        }

        // c - x + d
        return a.Operation == Operation.Subtract && i.Kind == a.Kind && Values.IsConstant(a.Operands[0]) && i.Kind != ValueKind.Pointer
            ? Rewriter.Change(i, Operation.Subtract, r.Constant(i.Kind, Wrap(i.Kind, a.Operands[0].Immediate + b.Immediate)), a.Operands[1])
            : null;
    }

    private static Instruction? Subtract(Instruction i, Rewriter r)
    {
        (Instruction a, Instruction b) = (i.Operands[0], i.Operands[1]);
        if (Values.IsConstant(b) && b.Kind is ValueKind.I32 or ValueKind.I64 && i.Kind != ValueKind.I32 | a.Kind == ValueKind.I32)
        {
            return Rewriter.Change(i, Operation.Add, a, r.Constant(b.Kind, Wrap(b.Kind, -b.Immediate)));
        }

        if (i.Kind is not (ValueKind.I32 or ValueKind.I64))
        {
            return null;
        }

        if (ReferenceEquals(a, b))
        {
            return r.Constant(i.Kind, 0);
        }

        if (a.Kind != i.Kind)
        {
            return PointerDifference(i, a, b);
        }

        if (Values.Is(a, 0))
        {
            return Rewriter.Change(i, Operation.Negate, b);
        }

        if (a.Operation == Operation.Add && a.Operands[0].Kind == i.Kind)
        {
            return ReferenceEquals(a.Operands[1], b) ? a.Operands[0] : ReferenceEquals(a.Operands[0], b) ? a.Operands[1] : null;
        }

        return b.Operation == Operation.Negate ? Rewriter.Change(i, Operation.Add, a, b.Operands[0])
            : b.Operation == Operation.Subtract && b.Operands[0].Kind == i.Kind && ReferenceEquals(b.Operands[0], a) ? b.Operands[1]
            : null;
    }

    private static Instruction? PointerDifference(Instruction i, Instruction a, Instruction b) =>
        a.Operation == Operation.Add && ReferenceEquals(a.Operands[0], b) && a.Operands[1].Kind == i.Kind ? a.Operands[1] : null;

    private static Instruction? Multiply(Instruction i, Rewriter r)
    {
        (Instruction a, Instruction b) = (i.Operands[0], i.Operands[1]);
        if (Values.IsConstant(a))
        {
            return Rewriter.Change(i, Operation.Multiply, b, a);
        }

        if (!Values.IsConstant(b))
        {
            return null;
        }

        long factor = Values.Normalised(b);
        if (factor is 0 or 1)
        {
            return factor == 0 ? b : a;
        }

        if (factor == -1)
        {
            return Rewriter.Change(i, Operation.Negate, a);
        }

        ulong unsigned = i.Kind == ValueKind.I32 ? (uint)factor : (ulong)factor;
        if (BitOperations.IsPow2(unsigned))
        {
            return Rewriter.Change(i, Operation.ShiftLeft, a, r.Constant(BitOperations.Log2(unsigned)));
        }

        // The index of a[i + c]: the constant ends in the load.
        if (a.Operation == Operation.Add && Values.IsConstant(a.Operands[1]) && a.Users.Count == 1)
        {
            long constant = Wrap(i.Kind, unchecked(a.Operands[1].Immediate * factor));
            return Rewriter.Change(i, Operation.Add, r.Emit(Operation.Multiply, i.Kind, a.Operands[0], b), r.Constant(i.Kind, constant));
        }

        return a.Operation == Operation.Multiply && Values.IsConstant(a.Operands[1])
            ? Rewriter.Change(i, Operation.Multiply, a.Operands[0], r.Constant(i.Kind, Wrap(i.Kind, unchecked(Values.Normalised(a.Operands[1]) * factor))))
            : null;
    }

    private static Instruction? Negate(Instruction i)
    {
        Instruction a = i.Operands[0];
        return a.Operation == Operation.Negate ? a.Operands[0]
            : a.Operation == Operation.Subtract && a.Operands[0].Kind == i.Kind && a.Operands[1].Kind == i.Kind
                ? Rewriter.Change(i, Operation.Subtract, a.Operands[1], a.Operands[0])
            : null;
    }

    private static long Wrap(ValueKind kind, long value) => kind == ValueKind.I64 ? value : (int)value;
}

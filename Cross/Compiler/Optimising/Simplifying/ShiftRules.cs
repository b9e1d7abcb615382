using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>Shifts.</summary>
internal static class ShiftRules
{
    /// <summary>Applies the rules to an instruction.</summary>
    public static Instruction? Apply(Instruction i, Rewriter r)
    {
        (Instruction a, Instruction b) = (i.Operands[0], i.Operands[1]);
        int width = i.Kind == ValueKind.I64 ? 64 : 32;

        // The shift takes the number modulo the width itself.
        if (b.Operation == Operation.And && Values.IsConstant(b.Operands[1]) && (b.Operands[1].Immediate & (width - 1)) == width - 1)
        {
            return Rewriter.Change(i, i.Operation, a, b.Operands[0]);
        }

        if (b.Operation is Operation.ZeroExtend8 or Operation.ZeroExtend16 or Operation.SignExtend8 or Operation.SignExtend16)
        {
            return Rewriter.Change(i, i.Operation, a, b.Operands[0]);
        }

        if (Values.Is(a, 0))
        {
            return a;
        }

        if (!Values.IsConstant(b))
        {
            return null;
        }

        int count = (int)b.Immediate & (width - 1);
        if (count == 0)
        {
            return a;
        }

        if (count != b.Immediate)
        {
            return Rewriter.Change(i, i.Operation, a, r.Constant(count));
        }

        // The index of a[i + c]: the constant ends in the load.
        if (i.Operation == Operation.ShiftLeft && a.Operation == Operation.Add && a.Kind == i.Kind && Values.IsConstant(a.Operands[1]) && a.Users.Count == 1)
        {
            long constant = a.Operands[1].Immediate << count;
            return Rewriter.Change(i, Operation.Add, r.Emit(Operation.ShiftLeft, i.Kind, a.Operands[0], b), r.Constant(i.Kind, width == 64 ? constant : (int)constant));
        }

        return ShiftOfShift(i, a, count, width, r) ?? (width == 64 ? Wide(i, a, count, r) : Narrow(i, a, count, r));
    }

    private static Instruction? ShiftOfShift(Instruction i, Instruction a, int count, int width, Rewriter r)
    {
        if (a.Operation is not (Operation.ShiftLeft or Operation.ShiftRight or Operation.ShiftRightUnsigned) || !Values.IsConstant(a.Operands[1]))
        {
            return null;
        }

        int inner = (int)a.Operands[1].Immediate & (width - 1);
        if (a.Operation == i.Operation)
        {
            int sum = inner + count;
            return sum < width ? Rewriter.Change(i, i.Operation, a.Operands[0], r.Constant(sum))
                : i.Operation == Operation.ShiftRight ? Rewriter.Change(i, i.Operation, a.Operands[0], r.Constant(width - 1))
                : r.Constant(i.Kind, 0);
        }

        if (inner != count)
        {
            return null;
        }

        // There and back: a mask, or an extension.
        return (a.Operation, i.Operation) switch
        {
            (Operation.ShiftLeft, Operation.ShiftRightUnsigned) => Rewriter.Change(i, Operation.And, a.Operands[0], r.Constant(i.Kind, Mask(width) >>> count)),
            (Operation.ShiftRightUnsigned or Operation.ShiftRight, Operation.ShiftLeft) =>
                Rewriter.Change(i, Operation.And, a.Operands[0], r.Constant(i.Kind, width == 32 ? (int)(-1L << count) : -1L << count)),
            (Operation.ShiftLeft, Operation.ShiftRight) when width == 32 && count == 24 => Rewriter.Change(i, Operation.SignExtend8, a.Operands[0]),
            (Operation.ShiftLeft, Operation.ShiftRight) when width == 32 && count == 16 => Rewriter.Change(i, Operation.SignExtend16, a.Operands[0]),
            _ => null,
        };
    }

    private static long Mask(int width) => width == 32 ? uint.MaxValue : -1L;

    private static Instruction? Narrow(Instruction i, Instruction a, int count, Rewriter r)
    {
        if (i.Operation == Operation.ShiftRight && Values.MostUnsigned(a) <= int.MaxValue)
        {
            return Rewriter.Change(i, Operation.ShiftRightUnsigned, a, i.Operands[1]);
        }

        // Nothing is left.
        return i.Operation == Operation.ShiftRightUnsigned && Values.MostUnsigned(a) >> count == 0 ? r.Constant(0) : null;
    }

    private static Instruction? Wide(Instruction i, Instruction a, int count, Rewriter r)
    {
        if (count < 32)
        {
            return null;
        }

        // Whole words move: what is left is a shift of one word.
        Instruction Word(Operation half) => r.Emit(half, ValueKind.I32, a);
        Instruction Shifted(Operation operation, Instruction word) => count == 32 ? word : r.Emit(operation, ValueKind.I32, word, r.Constant(count - 32));
        return i.Operation switch
        {
            Operation.ShiftLeft => r.Emit(Operation.Combine, ValueKind.I64, r.Constant(0), Shifted(Operation.ShiftLeft, Word(Operation.Truncate))),
            Operation.ShiftRight => r.Emit(Operation.SignExtend32, ValueKind.I64, Shifted(Operation.ShiftRight, Word(Operation.HighWord))),
            _ => r.Emit(Operation.ZeroExtend32, ValueKind.I64, Shifted(Operation.ShiftRightUnsigned, Word(Operation.HighWord))),
        };
    }
}

using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Evaluation;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>Comparisons.</summary>
internal static class CompareRules
{
    /// <summary>Applies the rules to an instruction.</summary>
    public static Instruction? Apply(Instruction i, Rewriter r)
    {
        (Instruction a, Instruction b) = (i.Operands[0], i.Operands[1]);
        var comparison = (Comparison)i.Immediate;
        if (a.Kind is ValueKind.F32 or ValueKind.F64)
        {
            return null;
        }

        if (Values.IsConstant(a) && !Values.IsConstant(b))
        {
            return Change(i, Comparisons.Swap(comparison), b, a);
        }

        if (ReferenceEquals(a, b))
        {
            return r.Constant(Comparisons.Holds(comparison, ValueKind.I32, 0, 0) ? 1 : 0);
        }

        bool isEquality = comparison is Comparison.Equal or Comparison.NotEqual;
        if (isEquality && a.Operation == Operation.SlotAddress && b.Operation == Operation.SlotAddress && !ReferenceEquals(a.Subject, b.Subject))
        {
            return r.Constant(comparison == Comparison.NotEqual ? 1 : 0);
        }

        if (isEquality && a.Operation is Operation.Subtract or Operation.Xor && Values.Is(b, 0) && a.Operands[0].Kind == a.Operands[1].Kind)
        {
            return Change(i, comparison, a.Operands[0], a.Operands[1]);
        }

        return Values.IsConstant(b) ? WithConstant(i, comparison, a, b, r) : null;
    }

    private static Instruction? WithConstant(Instruction i, Comparison comparison, Instruction a, Instruction b, Rewriter r)
    {
        long constant = Values.Normalised(b);
        bool isEquality = comparison is Comparison.Equal or Comparison.NotEqual;
        if (constant == 0 && isEquality)
        {
            return WithZero(i, comparison, a, b, r);
        }

        // A truth compared with 1.
        if (constant == 1 && isEquality && Values.IsBoolean(a))
        {
            return comparison == Comparison.Equal ? a : Change(i, Comparison.Equal, a, r.Constant(a.Kind, 0));
        }

        if (isEquality && a.Operation == Operation.Add && Values.IsConstant(a.Operands[1]) && a.Kind is ValueKind.I32 or ValueKind.I64)
        {
            long difference = constant - Values.Normalised(a.Operands[1]);
            return Change(i, comparison, a.Operands[0], r.Constant(a.Kind, Evaluator.Normalise(a.Kind, difference)));
        }

        if (isEquality && a.Operation is Operation.SignExtend32 or Operation.ZeroExtend32)
        {
            bool fits = a.Operation == Operation.SignExtend32 ? constant == (int)constant : constant == (uint)constant;
            return fits ? Change(i, comparison, a.Operands[0], r.Constant((int)constant)) : r.Constant(comparison == Comparison.NotEqual ? 1 : 0);
        }

        return Ordered(i, comparison, a, constant, r);
    }

    private static Instruction? WithZero(Instruction i, Comparison comparison, Instruction a, Instruction b, Rewriter r)
    {
        if (a.Operation == Operation.Compare)
        {
            return comparison == Comparison.NotEqual ? a
                : r.Compare(Comparisons.Negate((Comparison)a.Immediate, a.Operands[0].Kind), a.Operands[0], a.Operands[1]);
        }

        if (comparison == Comparison.NotEqual && Values.IsBoolean(a) && a.Kind == ValueKind.I32)
        {
            return a;
        }

        if (Values.IsNotNull(a))
        {
            return r.Constant(comparison == Comparison.NotEqual ? 1 : 0);
        }

        return a.Operation switch
        {
            Operation.Negate or Operation.SignExtend32 or Operation.ZeroExtend32 =>
                Change(i, comparison, a.Operands[0], r.Constant(a.Operands[0].Kind, 0)),
            Operation.CastClass => Change(i, comparison, a.Operands[0], b),
            Operation.Reinterpret when a.Operands[0].Kind is ValueKind.I32 or ValueKind.Reference or ValueKind.Pointer =>
                Change(i, comparison, a.Operands[0], r.Constant(a.Operands[0].Kind, 0)),
            Operation.Add when a.Kind is ValueKind.I32 or ValueKind.I64 && Values.IsConstant(a.Operands[1]) =>
                Change(i, comparison, a.Operands[0], r.Constant(a.Kind, Evaluator.Normalise(a.Kind, -Values.Normalised(a.Operands[1])))),
            _ => null,
        };
    }

    /// <summary>Orders: strict ones stay, bounds that are always or never met go.</summary>
    private static Instruction? Ordered(Instruction i, Comparison comparison, Instruction a, long constant, Rewriter r)
    {
        if (a.Kind is not (ValueKind.I32 or ValueKind.I64))
        {
            return null;
        }

        (long least, long most) = a.Kind == ValueKind.I32 ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
        Instruction Number(long value) => r.Constant(a.Kind, value);
        switch (comparison)
        {
            case Comparison.LessOrEqual:
                return constant == most ? r.Constant(1) : Change(i, Comparison.Less, a, Number(constant + 1));
            case Comparison.GreaterOrEqual:
                return constant == least ? r.Constant(1) : Change(i, Comparison.Greater, a, Number(constant - 1));
            case Comparison.LessOrEqualUnsigned:
                return constant == -1 ? r.Constant(1) : Change(i, Comparison.LessUnsigned, a, Number(Evaluator.Normalise(a.Kind, constant + 1)));
            case Comparison.GreaterOrEqualUnsigned:
                return constant == 0 ? r.Constant(1) : Change(i, Comparison.GreaterUnsigned, a, Number(Evaluator.Normalise(a.Kind, constant - 1)));
            case Comparison.LessUnsigned when constant is 0 or 1:
                return constant == 0 ? r.Constant(0) : Change(i, Comparison.Equal, a, Number(0));
            case Comparison.GreaterUnsigned when constant is 0 or -1:
                return constant == -1 ? r.Constant(0) : Change(i, Comparison.NotEqual, a, Number(0));
            case Comparison.Less when constant == least:
            case Comparison.Greater when constant == most:
                return r.Constant(0);
            default:
                return a.Kind == ValueKind.I32 ? ByRange(comparison, a, constant, r) : null;
        }
    }

    /// <summary>What the range of a says.</summary>
    private static Instruction? ByRange(Comparison comparison, Instruction a, long constant, Rewriter r)
    {
        uint most = Values.MostUnsigned(a);
        bool? holds = comparison switch
        {
            Comparison.LessUnsigned when most < (uint)constant => true,
            Comparison.GreaterUnsigned when most <= (uint)constant => false,
            Comparison.Less when most <= int.MaxValue && most < constant => true,
            Comparison.Less when most <= int.MaxValue && constant <= 0 => false,
            Comparison.Greater when most <= int.MaxValue && constant < 0 => true,
            Comparison.Greater when most <= int.MaxValue && most <= constant => false,
            Comparison.Equal when most < (uint)constant => false,
            Comparison.NotEqual when most < (uint)constant => true,
            _ => null,
        };
        return holds is null ? null : r.Constant(holds.Value ? 1 : 0);
    }

    private static Instruction Change(Instruction i, Comparison comparison, Instruction a, Instruction b)
    {
        i.Immediate = (long)comparison;
        return Rewriter.Change(i, Operation.Compare, a, b);
    }
}

using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Evaluation;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>Choices, and the smaller and larger of two.</summary>
internal static class SelectRules
{
    /// <summary>Applies the rules to a Select.</summary>
    public static Instruction? Apply(Instruction i, Rewriter r)
    {
        (Instruction condition, Instruction a, Instruction b) = (i.Operands[0], i.Operands[1], i.Operands[2]);
        if (Values.IsConstant(condition))
        {
            Instruction chosen = Values.Is(condition, 0) ? b : a;
            return chosen.Kind == i.Kind ? chosen : null;
        }

        if (ReferenceEquals(a, b) && a.Kind == i.Kind)
        {
            return a;
        }

        if (condition.Operation == Operation.Compare && Values.Is(condition.Operands[1], 0) && condition.Operands[0].Kind == ValueKind.I32)
        {
            var comparison = (Comparison)condition.Immediate;
            if (comparison is Comparison.Equal or Comparison.NotEqual)
            {
                return comparison == Comparison.Equal
                    ? Rewriter.Change(i, Operation.Select, condition.Operands[0], b, a)
                    : Rewriter.Change(i, Operation.Select, condition.Operands[0], a, b);
            }
        }

        if (i.Kind == ValueKind.I32 && Values.Is(b, 0) && Values.Is(a, 1))
        {
            return Values.IsBoolean(condition) ? condition : r.Compare(Comparison.NotEqual, condition, r.Constant(0));
        }

        if (i.Kind == ValueKind.I32 && Values.Is(a, 0) && Values.Is(b, 1))
        {
            return r.Compare(Comparison.Equal, condition, r.Constant(0));
        }

        return condition.Operation == Operation.Compare ? Extreme(i, condition, a, b) : null;
    }

    /// <summary>Applies the rules to a minimum or maximum.</summary>
    public static Instruction? ApplyToExtremes(Instruction i)
    {
        (Instruction a, Instruction b) = (i.Operands[0], i.Operands[1]);
        return ReferenceEquals(a, b) ? a : Values.IsConstant(a) && !Values.IsConstant(b) ? Rewriter.Change(i, i.Operation, b, a) : null;
    }

    /// <summary>x below y ? x : y.</summary>
    private static Instruction? Extreme(Instruction i, Instruction condition, Instruction a, Instruction b)
    {
        if (i.Kind != ValueKind.I32 || condition.Operands[0].Kind != ValueKind.I32)
        {
            return null;
        }

        var comparison = (Comparison)condition.Immediate;
        if (ReferenceEquals(condition.Operands[0], b) && ReferenceEquals(condition.Operands[1], a))
        {
            comparison = Comparisons.Swap(comparison);
        }
        else if (!ReferenceEquals(condition.Operands[0], a) || !ReferenceEquals(condition.Operands[1], b))
        {
            return null;
        }

        return comparison switch
        {
            Comparison.Less or Comparison.LessOrEqual => Rewriter.Change(i, Operation.Minimum, a, b),
            Comparison.Greater or Comparison.GreaterOrEqual => Rewriter.Change(i, Operation.Maximum, a, b),
            Comparison.LessUnsigned or Comparison.LessOrEqualUnsigned => Rewriter.Change(i, Operation.MinimumUnsigned, a, b),
            Comparison.GreaterUnsigned or Comparison.GreaterOrEqualUnsigned => Rewriter.Change(i, Operation.MaximumUnsigned, a, b),
            _ => null,
        };
    }
}

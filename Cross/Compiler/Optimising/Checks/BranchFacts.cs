using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Evaluation;

namespace DeviceKit.Cross.Optimising.Checks;

/// <summary>What a comparison that was passed says about the order of two values.</summary>
internal static class BranchFacts
{
    /// <summary>Notes what holds when control goes from a block that branches to another.</summary>
    /// <param name="relations">What gets it.</param>
    /// <param name="from">A block that may end in a branch.</param>
    /// <param name="to">One of its successors.</param>
    /// <param name="since">The block from which on it is to count.</param>
    public static void AddTo(Relations relations, Block from, Block to, Block since)
    {
        if (from.Last!.Operation != Operation.Branch || ReferenceEquals(from.Successors[0], from.Successors[1])
            || from.Last.Operands[0] is not { Operation: Operation.Compare } condition)
        {
            return;
        }

        (Instruction a, Instruction b) = (condition.Operands[0], condition.Operands[1]);
        if (a.Kind == ValueKind.I32 && b.Kind == ValueKind.I32)
        {
            var comparison = (Comparison)condition.Immediate;
            Add(relations, ReferenceEquals(from.Successors[0], to) ? comparison : Comparisons.Negate(comparison, a.Kind), a, b, since);
        }
    }

    /// <summary>Notes that a comparison holds.</summary>
    public static void Add(Relations relations, Comparison comparison, Instruction a, Instruction b, Block since)
    {
        switch (comparison)
        {
            case Comparison.Less:
                relations.Add(a, b, -1, since);
                break;
            case Comparison.LessOrEqual:
                relations.Add(a, b, 0, since);
                break;
            case Comparison.Greater:
                relations.Add(b, a, -1, since);
                break;
            case Comparison.GreaterOrEqual:
                relations.Add(b, a, 0, since);
                break;
            case Comparison.Equal:
                relations.Add(a, b, 0, since);
                relations.Add(b, a, 0, since);
                break;
            case Comparison.LessUnsigned or Comparison.LessOrEqualUnsigned when relations.IsSurelyNotNegative(b, since):
                relations.Add(null, a, 0, since);
                relations.Add(a, b, comparison == Comparison.LessUnsigned ? -1 : 0, since);
                break;
            case Comparison.GreaterUnsigned or Comparison.GreaterOrEqualUnsigned when relations.IsSurelyNotNegative(a, since):
                relations.Add(null, b, 0, since);
                relations.Add(b, a, comparison == Comparison.GreaterUnsigned ? -1 : 0, since);
                break;
        }
    }
}

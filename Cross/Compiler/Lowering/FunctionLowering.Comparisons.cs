using System;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Comparisons of pairs to values. Those that only decide a branch are in the part on branches.</content>
internal sealed partial class FunctionLowering
{
    private Instruction ComparePairs(Comparison comparison, WordPair a, WordPair b)
    {
        if (a.Kind == ValueKind.F64)
        {
            return CompareDoubles(comparison, a, b);
        }

        if (comparison is Comparison.Equal or Comparison.NotEqual)
        {
            return _at.Compare(comparison, Difference(a, b), Word(0));
        }

        if (IsConstant(b.Low, 0) && IsConstant(b.High, 0) && comparison is Comparison.Less or Comparison.GreaterOrEqual)
        {
            return _at.Compare(comparison, a.High, Word(0));
        }

        Instruction high = _at.Compare(comparison, a.High, b.High);
        Instruction low = _at.Compare(Unsigned(comparison), a.Low, b.Low);
        return Emit(Operation.Select, _at.Compare(Comparison.Equal, a.High, b.High), low, high);
    }

    /// <summary>0 exactly when the pairs are equal.</summary>
    private Instruction Difference(WordPair a, WordPair b)
    {
        Instruction low = IsConstant(b.Low, 0) ? a.Low : Emit(Operation.Xor, a.Low, b.Low);
        Instruction high = IsConstant(b.High, 0) ? a.High : Emit(Operation.Xor, a.High, b.High);
        return Emit(Operation.Or, low, high);
    }

    private static Comparison Unsigned(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.LessUnsigned,
        Comparison.LessOrEqual => Comparison.LessOrEqualUnsigned,
        Comparison.Greater => Comparison.GreaterUnsigned,
        Comparison.GreaterOrEqual => Comparison.GreaterOrEqualUnsigned,
        Comparison.LessUnsigned or Comparison.LessOrEqualUnsigned or Comparison.GreaterUnsigned or Comparison.GreaterOrEqualUnsigned => comparison,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };
}

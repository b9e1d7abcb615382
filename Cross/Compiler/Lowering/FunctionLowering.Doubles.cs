using System;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Floating point: binary64 by helpers on its bits, of binary32 what the machine lacks.</content>
internal sealed partial class FunctionLowering
{
    private void LowerDouble(Instruction instruction)
    {
        switch (instruction.Operation)
        {
            case Operation.Negate:
                WordPair value = Pair(instruction, 0);
                Replace(instruction, value.Low, Emit(Operation.Xor, value.High, Word(int.MinValue)));
                break;
            case Operation.Absolute:
                WordPair signed = Pair(instruction, 0);
                Replace(instruction, signed.Low, Emit(Operation.And, signed.High, Word(int.MaxValue)));
                break;
            default:
                ReplaceByCall(instruction, $"Double{instruction.Operation}", [.. instruction.Operands]);
                break;
        }
    }

    private void LowerSingle(Instruction instruction)
    {
        bool isHelper = instruction.Operation switch
        {
            Operation.Divide or Operation.Remainder or Operation.SquareRoot => true,
            Operation.FusedMultiplyAdd => !Traits.HasFusedMultiplyAdd,
            _ => false,
        };
        if (isHelper)
        {
            ReplaceByCall(instruction, $"Single{instruction.Operation}", [.. instruction.Operands]);
        }
    }

    /// <summary>Every comparison from Equal, Less and LessOrEqual, which are false for NaN; the unsigned ones are those that are true for NaN.</summary>
    private Instruction CompareDoubles(Comparison comparison, WordPair a, WordPair b)
    {
        (string helper, bool swap, bool negate) = comparison switch
        {
            Comparison.Equal => ("DoubleEqual", false, false),
            Comparison.NotEqual => ("DoubleEqual", false, true),
            Comparison.Less => ("DoubleLess", false, false),
            Comparison.LessOrEqual => ("DoubleLessOrEqual", false, false),
            Comparison.Greater => ("DoubleLess", true, false),
            Comparison.GreaterOrEqual => ("DoubleLessOrEqual", true, false),
            Comparison.LessUnsigned => ("DoubleLessOrEqual", true, true),
            Comparison.LessOrEqualUnsigned => ("DoubleLess", true, true),
            Comparison.GreaterUnsigned => ("DoubleLessOrEqual", false, true),
            Comparison.GreaterOrEqualUnsigned => ("DoubleLess", false, true),
            _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
        };
        (WordPair first, WordPair second) = swap ? (b, a) : (a, b);
        Instruction holds = CallHelper(helper, first.Low, first.High, second.Low, second.High)!;
        return negate ? _at.Compare(Comparison.Equal, holds, Word(0)) : holds;
    }
}

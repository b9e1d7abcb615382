using System;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Arithmetic on pairs of words; that on floating point goes on to its own part.</content>
internal sealed partial class FunctionLowering
{
    private void LowerArithmetic(Instruction instruction)
    {
        switch (instruction.Kind)
        {
            case ValueKind.F64:
                LowerDouble(instruction);
                break;
            case ValueKind.F32:
                LowerSingle(instruction);
                break;
            case ValueKind.I64 when instruction.Operation == Operation.Add:
                WordPair sum = Add(Pair(instruction, 0), Pair(instruction, 1));
                Replace(instruction, sum.Low, sum.High);
                break;
            case ValueKind.I64 when instruction.Operation == Operation.Multiply:
                LowerMultiply(instruction);
                break;
            case ValueKind.I64:
                bool negate = instruction.Operation == Operation.Negate;
                WordPair zero = negate ? new WordPair(ValueKind.I64, Word(0), Word(0)) : default;
                WordPair difference = negate ? Subtract(zero, Pair(instruction, 0)) : Subtract(Pair(instruction, 0), Pair(instruction, 1));
                Replace(instruction, difference.Low, difference.High);
                break;
        }
    }

    private WordPair Add(WordPair a, WordPair b)
    {
        // The sum wrapped around exactly when it is below either of its parts.
        Instruction low = Emit(Operation.Add, a.Low, b.Low);
        Instruction high = Emit(Operation.Add, a.High, b.High);
        return new WordPair(ValueKind.I64, low, Emit(Operation.Add, high, _at.Compare(Comparison.LessUnsigned, low, b.Low)));
    }

    private WordPair Subtract(WordPair a, WordPair b)
    {
        Instruction low = Emit(Operation.Subtract, a.Low, b.Low);
        Instruction high = Emit(Operation.Subtract, a.High, b.High);
        return new WordPair(ValueKind.I64, low, Emit(Operation.Subtract, high, _at.Compare(Comparison.LessUnsigned, a.Low, b.Low)));
    }

    private void LowerMultiply(Instruction instruction)
    {
        (WordPair a, WordPair b) = (Pair(instruction, 0), Pair(instruction, 1));
        Operation first = instruction.Operands[0].Operation;
        Operation second = instruction.Operands[1].Operation;
        Instruction low = Emit(Operation.Multiply, a.Low, b.Low);
        if (first == Operation.SignExtend32 && second == Operation.SignExtend32)
        {
            Replace(instruction, low, HighProduct(a.Low, b.Low, true));
            return;
        }

        // Zero bits above the low word are seen here already: what they would give is left out.
        Instruction high = HighProduct(a.Low, b.Low, false);
        if (!IsConstant(b.High, 0))
        {
            high = Emit(Operation.Add, high, Emit(Operation.Multiply, a.Low, b.High));
        }

        if (!IsConstant(a.High, 0))
        {
            high = Emit(Operation.Add, high, Emit(Operation.Multiply, a.High, b.Low));
        }

        Replace(instruction, low, high);
    }

    /// <summary>The high word of a product: where the machine has no such instruction, from products of halfwords.</summary>
    private Instruction HighProduct(Instruction a, Instruction b, bool isSigned)
    {
        if (Traits.HasMultiplyHigh)
        {
            return Emit(isSigned ? Operation.MultiplyHigh : Operation.MultiplyHighUnsigned, a, b);
        }

        Instruction aLow = Emit(Operation.ZeroExtend16, a);
        Instruction bLow = Emit(Operation.ZeroExtend16, b);
        Instruction aHigh = Emit(Operation.ShiftRightUnsigned, a, Word(16));
        Instruction bHigh = Emit(Operation.ShiftRightUnsigned, b, Word(16));
        Instruction lowest = Emit(Operation.ShiftRightUnsigned, Emit(Operation.Multiply, aLow, bLow), Word(16));

        // Neither sum can overflow: (2^16 - 1)^2 + 2^16 - 1 < 2^32.
        Instruction middle = Emit(Operation.Add, Emit(Operation.Multiply, aHigh, bLow), lowest);
        Instruction other = Emit(Operation.Add, Emit(Operation.Multiply, aLow, bHigh), Emit(Operation.ZeroExtend16, middle));
        Instruction high = Emit(Operation.Add, Emit(Operation.Multiply, aHigh, bHigh), Emit(Operation.ShiftRightUnsigned, middle, Word(16)));
        high = Emit(Operation.Add, high, Emit(Operation.ShiftRightUnsigned, other, Word(16)));
        if (isSigned)
        {
            high = Emit(Operation.Subtract, high, Emit(Operation.And, Emit(Operation.ShiftRight, a, Word(31)), b));
            high = Emit(Operation.Subtract, high, Emit(Operation.And, Emit(Operation.ShiftRight, b, Word(31)), a));
        }

        return high;
    }

    private void LowerBitwise(Instruction instruction)
    {
        WordPair a = Pair(instruction, 0);
        if (instruction.Operation == Operation.Not)
        {
            Replace(instruction, Emit(Operation.Not, a.Low), Emit(Operation.Not, a.High));
            return;
        }

        WordPair b = Pair(instruction, 1);
        Replace(instruction, Emit(instruction.Operation, a.Low, b.Low), Emit(instruction.Operation, a.High, b.High));
    }

    private void LowerMinimum(Instruction instruction)
    {
        (WordPair a, WordPair b) = (Pair(instruction, 0), Pair(instruction, 1));
        Comparison comparison = instruction.Operation switch
        {
            Operation.Minimum => Comparison.Less,
            Operation.Maximum => Comparison.Greater,
            Operation.MinimumUnsigned => Comparison.LessUnsigned,
            Operation.MaximumUnsigned => Comparison.GreaterUnsigned,
            _ => throw new InvalidOperationException($"{instruction.Operation}"),
        };
        Instruction first = ComparePairs(comparison, a, b);
        Replace(instruction, Emit(Operation.Select, first, a.Low, b.Low), Emit(Operation.Select, first, a.High, b.High));
    }

    private void LowerLeadingZeros(Instruction instruction)
    {
        WordPair a = Pair(instruction, 0);
        Instruction below = Emit(Operation.Add, Emit(Operation.LeadingZeros, a.Low), Word(32));
        Replace(instruction, Emit(Operation.Select, a.High, Emit(Operation.LeadingZeros, a.High), below));
    }

    private static bool IsConstant(Instruction value, long number) => value.Operation == Operation.Constant && value.Immediate == number;
}

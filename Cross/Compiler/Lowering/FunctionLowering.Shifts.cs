using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Shifts of pairs.</content>
internal sealed partial class FunctionLowering
{
    private const int WordBits = 32;

    private void LowerShift(Instruction instruction)
    {
        WordPair value = Pair(instruction, 0);
        Instruction count = instruction.Operands[1];
        if (count.Operation == Operation.Constant)
        {
            ShiftBy(instruction, value, (int)count.Immediate & ((2 * WordBits) - 1));
        }
        else
        {
            ShiftBy(instruction, value, count);
        }
    }

    private void ShiftBy(Instruction instruction, WordPair value, int count)
    {
        Operation operation = instruction.Operation;
        bool left = operation == Operation.ShiftLeft;
        if (count == 0)
        {
            Replace(instruction, value.Low, value.High);
            return;
        }

        if (count < WordBits)
        {
            Instruction near = Emit(operation, left ? value.Low : value.High, Word(count));
            Instruction across = left
                ? Emit(Operation.Or, Emit(Operation.ShiftLeft, value.High, Word(count)), Emit(Operation.ShiftRightUnsigned, value.Low, Word(WordBits - count)))
                : Emit(Operation.Or, Emit(Operation.ShiftRightUnsigned, value.Low, Word(count)), Emit(Operation.ShiftLeft, value.High, Word(WordBits - count)));
            Replace(instruction, left ? near : across, left ? across : near);
            return;
        }

        Instruction from = left ? value.Low : value.High;
        Instruction moved = count == WordBits ? from : Emit(operation, from, Word(count - WordBits));
        Instruction rest = Rest(operation, value);
        Replace(instruction, left ? rest : moved, left ? moved : rest);
    }

    private void ShiftBy(Instruction instruction, WordPair value, Instruction count)
    {
        // Shifts of words look at the count modulo 32, so ~count is 31 - count: one bit is shifted before, which makes count 0 right.
        Operation operation = instruction.Operation;
        bool left = operation == Operation.ShiftLeft;
        (Instruction from, Instruction to) = left ? (value.Low, value.High) : (value.High, value.Low);
        (Operation away, Operation along) = left ? (Operation.ShiftRightUnsigned, Operation.ShiftLeft) : (Operation.ShiftLeft, Operation.ShiftRightUnsigned);
        Instruction near = Emit(operation, from, count);
        Instruction carried = Emit(away, Emit(away, from, Word(1)), Emit(Operation.Not, count));
        Instruction across = Emit(Operation.Or, Emit(along, to, count), carried);

        Instruction isFar = Emit(Operation.And, count, Word(WordBits));
        Instruction moved = Emit(Operation.Select, isFar, near, across);
        Instruction kept = Emit(Operation.Select, isFar, Rest(operation, value), near);
        Replace(instruction, left ? kept : moved, left ? moved : kept);
    }

    /// <summary>What comes in where a whole word was shifted out.</summary>
    private Instruction Rest(Operation operation, WordPair value) =>
        operation == Operation.ShiftRight ? Emit(Operation.ShiftRight, value.High, Word(WordBits - 1)) : Word(0);
}

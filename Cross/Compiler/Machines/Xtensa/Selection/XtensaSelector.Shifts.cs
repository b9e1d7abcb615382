using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <content>Shifts (Xtensa ISA Reference Manual 3.8.9): by a number in one instruction, by a value with SAR set before.</content>
internal sealed partial class XtensaSelector
{
    private const int WordBits = 32;

    private void SelectShift(Instruction instruction)
    {
        (Instruction value, Instruction count) = (Bits(instruction.Operands[0]), Bits(instruction.Operands[1]));
        if (count.Operation != Operation.Constant)
        {
            Emit(instruction.Operation == Operation.ShiftLeft ? Opcode.Ssl : Opcode.Ssr, Use(ShiftAmount(count)));
            Emit(instruction.Operation switch { Operation.ShiftLeft => Opcode.Sll, Operation.ShiftRight => Opcode.Sra, _ => Opcode.Srl }, Define(instruction), Use(value));
            return;
        }

        int number = (int)count.Immediate & (WordBits - 1);
        switch (instruction.Operation)
        {
            case Operation.ShiftLeft:
                ShiftLeft(Define(instruction), value, number);
                break;
            case Operation.ShiftRight:
                ShiftRight(instruction, value, number);
                break;
            default:
                ShiftRightUnsigned(instruction, value, number);
                break;
        }
    }

    /// <summary>SSL and SSR look at the low five bits, so what only cuts off others is not made.</summary>
    private Register ShiftAmount(Instruction count)
    {
        bool isCut = count.Operation == Operation.And && count.Operands[1].Operation == Operation.Constant && (count.Operands[1].Immediate & (WordBits - 1)) == WordBits - 1;
        return RegisterOf(isCut || count.Operation is Operation.ZeroExtend8 or Operation.ZeroExtend16 or Operation.SignExtend8 or Operation.SignExtend16 ? count.Operands[0] : count);
    }

    private void ShiftLeft(MachineOperand result, Instruction value, int count)
    {
        if (count == 0)
        {
            Emit(GenericOpcode.Move, result, Use(value));
        }
        else if (count == 1)
        {
            Emit(Opcode.Add, result, Use(value), Use(value)); // There is a short form of ADD.
        }
        else
        {
            Emit(Opcode.Slli, result, Use(value), Number(count));
        }
    }

    private void ShiftRight(Instruction instruction, Instruction value, int count)
    {
        bool isExtension = value.Operation == Operation.ShiftLeft && IsConstant(value.Operands[1], count) && count is >= 9 and <= 24;
        if (isExtension)
        {
            Emit(Opcode.Sext, Define(instruction), Use(value.Operands[0]), Number(WordBits - 1 - count));
        }
        else if (count == 0)
        {
            Emit(GenericOpcode.Move, Define(instruction), Use(value));
        }
        else
        {
            Emit(Opcode.Srai, Define(instruction), Use(value), Number(count));
        }
    }

    private void ShiftRightUnsigned(Instruction instruction, Instruction value, int count)
    {
        int left = value.Operation == Operation.ShiftLeft && value.Operands[1].Operation == Operation.Constant ? (int)value.Operands[1].Immediate & (WordBits - 1) : WordBits;
        if (count == 0)
        {
            Emit(GenericOpcode.Move, Define(instruction), Use(value));
        }
        else if (left <= count && WordBits - count <= WidestField)
        {
            Emit(Opcode.Extui, Define(instruction), Use(value.Operands[0]), Number(count - left), Number(WordBits - count));
        }
        else if (count < WidestField)
        {
            Emit(Opcode.Srli, Define(instruction), Use(value), Number(count));
        }
        else
        {
            Emit(Opcode.Extui, Define(instruction), Use(value), Number(count), Number(WordBits - count));
        }
    }

    private void SelectOr(Instruction instruction, Instruction a, Instruction b)
    {
        if (!TrySelectFunnel(instruction, a, b) && !TrySelectFunnel(instruction, b, a))
        {
            Emit(Opcode.Or, Define(instruction), Use(a), Use(b));
        }
    }

    /// <summary>A left shift and what comes in from the right, or the other way round: SRC shifts two registers as one.</summary>
    private bool TrySelectFunnel(Instruction instruction, Instruction left, Instruction right)
    {
        if (left.Operation != Operation.ShiftLeft || right.Operation != Operation.ShiftRightUnsigned || left.Users.Count != 1 || right.Users.Count != 1)
        {
            return false;
        }

        (Instruction leftCount, Instruction rightCount) = (left.Operands[1], right.Operands[1]);
        if (IsNumber(leftCount) && IsNumber(rightCount))
        {
            int shift = (int)rightCount.Immediate & (WordBits - 1);
            if (shift == 0 || (((int)leftCount.Immediate + shift) & (WordBits - 1)) != 0)
            {
                return false;
            }

            Emit(Opcode.Ssai, Number(shift));
            Emit(Opcode.Src, Define(instruction), Use(left.Operands[0]), Use(right.Operands[0]));
            return true;
        }

        // x << n | y >> 1 >> ~n, and x << 1 << ~n | y >> n: the forms in which lowering has shifts of pairs.
        if (IsComplement(rightCount, leftCount) && IsByOne(right.Operands[0], Operation.ShiftRightUnsigned))
        {
            Emit(Opcode.Ssl, Use(ShiftAmount(leftCount)));
            Emit(Opcode.Src, Define(instruction), Use(left.Operands[0]), Use(right.Operands[0].Operands[0]));
            return true;
        }

        if (IsComplement(leftCount, rightCount) && IsByOne(left.Operands[0], Operation.ShiftLeft))
        {
            Emit(Opcode.Ssr, Use(ShiftAmount(rightCount)));
            Emit(Opcode.Src, Define(instruction), Use(left.Operands[0].Operands[0]), Use(right.Operands[0]));
            return true;
        }

        return TrySelectRotation(instruction, left, right);
    }

    /// <summary>A shift left by n and one right by -n or 32 - n of the same value.</summary>
    private bool TrySelectRotation(Instruction instruction, Instruction left, Instruction right)
    {
        if (!ReferenceEquals(Bits(left.Operands[0]), Bits(right.Operands[0])))
        {
            return false;
        }

        bool isLeft = IsNegative(right.Operands[1], left.Operands[1]);
        if (!isLeft && !IsNegative(left.Operands[1], right.Operands[1]))
        {
            return false;
        }

        Emit(isLeft ? Opcode.Ssl : Opcode.Ssr, Use(ShiftAmount(isLeft ? left.Operands[1] : right.Operands[1])));
        Emit(Opcode.Src, Define(instruction), Use(left.Operands[0]), Use(left.Operands[0]));
        return true;
    }

    private static bool IsNegative(Instruction negative, Instruction count) =>
        (negative.Operation == Operation.Negate && ReferenceEquals(negative.Operands[0], count))
        || (negative.Operation == Operation.Subtract && negative.Operands[0].Operation == Operation.Constant
            && (negative.Operands[0].Immediate & (WordBits - 1)) == 0 && ReferenceEquals(negative.Operands[1], count));

    private static bool IsComplement(Instruction complement, Instruction count) =>
        (complement.Operation == Operation.Not && ReferenceEquals(complement.Operands[0], count))
        || (complement.Operation == Operation.Xor && ReferenceEquals(complement.Operands[0], count) && complement.Operands[1].Operation == Operation.Constant
            && (complement.Operands[1].Immediate & (WordBits - 1)) == WordBits - 1);

    private static bool IsByOne(Instruction value, Operation operation) => value.Operation == operation && IsConstant(value.Operands[1], 1);
}

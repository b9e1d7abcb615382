using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <content>Division, whose checks become code: MIN / -1 everywhere, zero where the machine does not trap for it.</content>
internal sealed partial class FunctionLowering
{
    private void LowerDivision(Instruction instruction)
    {
        bool isSigned = instruction.Operation is Operation.Divide or Operation.Remainder;
        switch (instruction.Kind)
        {
            case ValueKind.F64:
                LowerDouble(instruction);
                break;
            case ValueKind.F32:
                LowerSingle(instruction);
                break;
            case ValueKind.I64:
                CheckWideDivision(instruction, isSigned);
                string helper = instruction.Operation.ToString();
                ReplaceByCall(instruction, $"{helper}64", [.. instruction.Operands]);
                break;
            default:
                CheckDivision(instruction, isSigned);
                break;
        }
    }

    private void CheckDivision(Instruction instruction, bool isSigned)
    {
        (Instruction dividend, Instruction divisor) = (instruction.Operands[0], instruction.Operands[1]);
        bool isKnown = divisor.Operation == Operation.Constant;
        if (isKnown ? divisor.Immediate == 0 : !Traits.DivisionTraps)
        {
            TrapUnless(instruction, divisor, "ThrowDivideByZero");
        }

        // Only divisor -1 can overflow, and it is rare: the dividend is looked at aside.
        bool canOverflow = isSigned && (!isKnown || (int)divisor.Immediate == -1) && !(dividend.Operation == Operation.Constant && (int)dividend.Immediate != int.MinValue);
        if (canOverflow)
        {
            Block after = Cut(instruction);
            Block rare = AddCold(after);
            _at.Branch(_at.Compare(Comparison.Equal, divisor, Word(-1)), rare, after);
            _at.PlaceAtEnd(rare);
            _at.Branch(_at.Compare(Comparison.Equal, dividend, Word(int.MinValue)), TrapBlock(after, "ThrowOverflow"), after);
            Continue(instruction);
        }
    }

    private void CheckWideDivision(Instruction instruction, bool isSigned)
    {
        (WordPair dividend, WordPair divisor) = (Pair(instruction, 0), Pair(instruction, 1));
        if (divisor.Low.Operation != Operation.Constant || IsZero(divisor))
        {
            TrapUnless(instruction, Emit(Operation.Or, divisor.Low, divisor.High), "ThrowDivideByZero");
        }

        bool canBeMinusOne = divisor.Low.Operation != Operation.Constant || ((int)divisor.Low.Immediate == -1 && (int)divisor.High.Immediate == -1);
        if (isSigned && canBeMinusOne)
        {
            Block after = Cut(instruction);
            Block rare = AddCold(after);
            _at.Branch(_at.Compare(Comparison.Equal, Emit(Operation.And, divisor.Low, divisor.High), Word(-1)), rare, after);
            _at.PlaceAtEnd(rare);
            Instruction isOther = Emit(Operation.Or, dividend.Low, Emit(Operation.Xor, dividend.High, Word(int.MinValue)));
            _at.Branch(isOther, after, TrapBlock(after, "ThrowOverflow"));
            Continue(instruction);
        }
    }
}

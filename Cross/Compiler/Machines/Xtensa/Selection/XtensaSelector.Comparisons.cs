using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <content>Comparisons as values, and choices.</content>
internal sealed partial class XtensaSelector
{
    private const int SignBit = 31;
    private const int ZeroBit = 5;

    private void SelectCompare(Instruction instruction, Register result)
    {
        var comparison = (Comparison)instruction.Immediate;
        (Instruction a, Instruction b) = (Bits(instruction.Operands[0]), Bits(instruction.Operands[1]));
        if (a.Kind == ValueKind.F32)
        {
            SelectFloatCompare(comparison, a, b, result);
            return;
        }

        if (IsNumber(a) && !IsNumber(b))
        {
            (a, b) = (b, a);
            comparison = BranchOpcodes.Swapped(comparison);
        }

        bool isWithZero = IsConstant(b, 0);
        switch (comparison)
        {
            case Comparison.Equal:
                Emit(Opcode.Extui, Define(result), Use(Compute(Opcode.Nsau, Use(DifferenceOf(a, b)))), Number(ZeroBit), Number(1)); // NSAU of 0 alone is 32.
                break;
            case Comparison.NotEqual when IsBoolean(a) && isWithZero:
                Emit(GenericOpcode.Move, Define(result), Use(a));
                break;
            case Comparison.NotEqual or Comparison.GreaterUnsigned when isWithZero || comparison == Comparison.NotEqual:
                Emit(Opcode.Minu, Define(result), Use(DifferenceOf(a, b)), Use(ConstantRegister(new ConstantKey(false, null, 1))));
                break;
            case Comparison.Less when isWithZero:
                Emit(Opcode.Extui, Define(result), Use(a), Number(SignBit), Number(1));
                break;
            case Comparison.GreaterOrEqual when isWithZero:
                Register sign = Compute(Opcode.Srai, Use(a), Number(SignBit));
                Emit(Opcode.Addi, Define(result), Use(sign), Number(1));
                break;
            default:
                BranchTest test = TestOf(comparison, a, b);
                Register one = ConstantOfItsOwn(1);
                Emit(XtensaPseudo.MoveUnless, [MachineOperand.DefineTied(result, 1), Use(one), Number(0), Number((int)test.Opcode), .. test.Operands]);
                break;
        }
    }

    /// <summary>A number in a register that is written over.</summary>
    private Register ConstantOfItsOwn(int number)
    {
        Register register = NewRegister();
        Emit(GenericOpcode.Constant, Define(register), Number(number));
        return register;
    }

    /// <summary>A register that is 0 exactly when two values are equal.</summary>
    private Register DifferenceOf(Instruction a, Instruction b)
    {
        if (IsConstant(b, 0))
        {
            return RegisterOf(a);
        }

        Register difference = NewRegister();
        if (!IsNumber(b) || !TryAddNumber(Define(difference), RegisterOf(a), -(int)b.Immediate))
        {
            Emit(Opcode.Xor, Define(difference), Use(a), Use(b));
        }

        return difference;
    }

    private static bool IsBoolean(Instruction value) => value.Operation == Operation.Compare || (value.Operation == Operation.And && IsConstant(value.Operands[1], 1));

    private void SelectChoice(Instruction instruction)
    {
        (Instruction condition, Instruction then, Instruction otherwise) = (Bits(instruction.Operands[0]), Bits(instruction.Operands[1]), Bits(instruction.Operands[2]));
        bool isFloat = instruction.Kind == ValueKind.F32;
        if (!isFloat && (TrySelectTruth(instruction, condition, then, otherwise) || TrySelectMinimum(instruction, condition, then, otherwise)))
        {
            return;
        }

        if (condition.Operation == Operation.Compare && condition.Operands[0].Kind == ValueKind.F32)
        {
            (Register boolean, bool sense) = CompareFloats((Comparison)condition.Immediate, condition.Operands[0], condition.Operands[1]);
            Opcode move = isFloat ? (sense ? Opcode.MovtS : Opcode.MovfS) : sense ? Opcode.Movt : Opcode.Movf;
            Emit(move, MachineOperand.DefineTied(RegisterOf(instruction), 3), Use(then), Use(boolean), Use(otherwise));
            return;
        }

        if (MoveOf(condition, isFloat) is var (opcode, tested))
        {
            Emit(opcode, MachineOperand.DefineTied(RegisterOf(instruction), 3), Use(then), Use(tested), Use(otherwise));
            return;
        }

        // A small number is moved in by MOVI, whichever side it is on.
        bool isSwapped = !isFloat && IsSmall(otherwise) && !IsSmall(then);
        (Instruction moved, Instruction old) = isSwapped ? (otherwise, then) : (then, otherwise);
        BranchTest test = TestOf(condition, isSwapped);
        MachineOperand value = !isFloat && IsSmall(moved) ? Number((int)moved.Immediate) : Use(moved);
        Emit(XtensaPseudo.MoveUnless, [MachineOperand.DefineTied(RegisterOf(instruction), 1), Use(old), value, Number((int)test.Opcode), .. test.Operands]);
    }

    private static bool IsSmall(Instruction value) => IsNumber(value) && (int)value.Immediate is >= -2048 and <= 2047;

    /// <summary>The conditional move for a condition that is a comparison with zero or a plain value.</summary>
    private static (Opcode Opcode, Instruction Tested)? MoveOf(Instruction condition, bool isFloat)
    {
        if (condition.Operation != Operation.Compare)
        {
            bool isTest = condition.Operation == Operation.And && condition.Users.Count == 1 && condition.Operands[1].Operation == Operation.Constant && !IsField(condition.Operands[1]);
            return isTest ? null : (isFloat ? Opcode.MovnezS : Opcode.Movnez, condition);
        }

        if (!IsConstant(condition.Operands[1], 0))
        {
            return null;
        }

        Opcode? opcode = (Comparison)condition.Immediate switch
        {
            Comparison.Equal or Comparison.LessOrEqualUnsigned => isFloat ? Opcode.MoveqzS : Opcode.Moveqz,
            Comparison.NotEqual or Comparison.GreaterUnsigned => isFloat ? Opcode.MovnezS : Opcode.Movnez,
            Comparison.Less => isFloat ? Opcode.MovltzS : Opcode.Movltz,
            Comparison.GreaterOrEqual => isFloat ? Opcode.MovgezS : Opcode.Movgez,
            _ => null,
        };
        return opcode is { } found ? (found, Bits(condition.Operands[0])) : null;
    }

    /// <summary>A choice between 1 and 0 is the comparison itself.</summary>
    private bool TrySelectTruth(Instruction instruction, Instruction condition, Instruction then, Instruction otherwise)
    {
        if (condition.Operation != Operation.Compare || !IsConstant(then, 1) || !IsConstant(otherwise, 0))
        {
            return false;
        }

        SelectCompare(condition, RegisterOf(instruction));
        return true;
    }

    private bool TrySelectMinimum(Instruction instruction, Instruction condition, Instruction then, Instruction otherwise)
    {
        if (condition.Operation != Operation.Compare)
        {
            return false;
        }

        (Instruction a, Instruction b) = (Bits(condition.Operands[0]), Bits(condition.Operands[1]));
        var comparison = (Comparison)condition.Immediate;
        bool isNegation = comparison is Comparison.Less && IsConstant(b, 0) && ReferenceEquals(otherwise, a)
            && (then.Operation == Operation.Negate ? ReferenceEquals(Bits(then.Operands[0]), a) : then.Operation == Operation.Subtract && IsConstant(then.Operands[0], 0) && ReferenceEquals(Bits(then.Operands[1]), a));
        if (isNegation)
        {
            Emit(Opcode.Abs, Define(RegisterOf(instruction)), Use(a));
            return true;
        }

        if (ReferenceEquals(then, b) && ReferenceEquals(otherwise, a))
        {
            comparison = BranchOpcodes.Swapped(comparison);
        }
        else if (!ReferenceEquals(then, a) || !ReferenceEquals(otherwise, b))
        {
            return false;
        }

        Opcode? opcode = comparison switch
        {
            Comparison.Less or Comparison.LessOrEqual => Opcode.Min,
            Comparison.Greater or Comparison.GreaterOrEqual => Opcode.Max,
            Comparison.LessUnsigned or Comparison.LessOrEqualUnsigned => Opcode.Minu,
            Comparison.GreaterUnsigned or Comparison.GreaterOrEqualUnsigned => Opcode.Maxu,
            _ => null,
        };
        if (opcode is not { } chosen)
        {
            return false;
        }

        Emit(chosen, Define(RegisterOf(instruction)), Use(a), Use(b));
        return true;
    }
}

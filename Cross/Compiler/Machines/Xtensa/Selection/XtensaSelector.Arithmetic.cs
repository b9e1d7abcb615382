using System;
using System.Numerics;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <content>Integers.</content>
internal sealed partial class XtensaSelector
{
    private const int WidestField = 16;

    private void SelectArithmetic(Instruction instruction)
    {
        Instruction first = Bits(instruction.Operands[0]);
        switch (instruction.Operation)
        {
            case Operation.Add:
                SelectAdd(instruction, first, Bits(instruction.Operands[1]));
                break;
            case Operation.Subtract:
                SelectSubtract(instruction, first, Bits(instruction.Operands[1]));
                break;
            case Operation.Multiply:
                SelectMultiply(instruction, first, Bits(instruction.Operands[1]));
                break;
            case Operation.And:
                SelectAnd(instruction, first, Bits(instruction.Operands[1]));
                break;
            case Operation.Or:
                SelectOr(instruction, first, Bits(instruction.Operands[1]));
                break;
            case Operation.Negate:
                Emit(Opcode.Neg, Define(instruction), Use(first));
                break;
            case Operation.Not:
                Emit(Opcode.Xor, Define(instruction), Use(first), Use(ConstantRegister(new ConstantKey(false, null, -1))));
                break;
            case Operation.SignExtend8:
                Emit(Opcode.Sext, Define(instruction), Use(first), Number(7));
                break;
            case Operation.SignExtend16:
                Emit(Opcode.Sext, Define(instruction), Use(first), Number(15));
                break;
            case Operation.ZeroExtend8:
                SelectField(instruction, first, 8);
                break;
            case Operation.ZeroExtend16:
                SelectField(instruction, first, 16);
                break;
            case Operation.LeadingZeros:
                Emit(Opcode.Nsau, Define(instruction), Use(first));
                break;
            default:
                MachineInstruction made = Emit(OpcodeOf(instruction), Define(instruction), Use(first), Use(instruction.Operands[1]));
                made.Flags |= MayTrap(instruction) ? MachineFlags.MayTrap : MachineFlags.None;
                break;
        }
    }

    private Opcode OpcodeOf(Instruction instruction) => instruction.Operation switch
    {
        Operation.Xor => Opcode.Xor,
        Operation.MultiplyHigh => Opcode.Mulsh,
        Operation.MultiplyHighUnsigned => Opcode.Muluh,
        Operation.Divide => Opcode.Quos,
        Operation.DivideUnsigned => Opcode.Quou,
        Operation.Remainder => Opcode.Rems,
        Operation.RemainderUnsigned => Opcode.Remu,
        Operation.Minimum => Opcode.Min,
        Operation.Maximum => Opcode.Max,
        Operation.MinimumUnsigned => Opcode.Minu,
        Operation.MaximumUnsigned => Opcode.Maxu,
        _ => throw NotLowered(instruction),
    };

    private void SelectAdd(Instruction instruction, Instruction a, Instruction b)
    {
        if (IsNumber(a) && !IsNumber(b))
        {
            (a, b) = (b, a);
        }

        if (IsNumber(b) && TryAddNumber(Define(instruction), RegisterOf(a), (int)b.Immediate))
        {
            return;
        }

        if (TryAddComparison(instruction, a, b, 1) || TryAddComparison(instruction, b, a, 1))
        {
            return;
        }

        if (ScaleOf(b) is not 0 and int scale)
        {
            Emit(ScaledAdd(scale), Define(instruction), Use(b.Operands[0]), Use(a));
        }
        else if (ScaleOf(a) is not 0 and int other)
        {
            Emit(ScaledAdd(other), Define(instruction), Use(a.Operands[0]), Use(b));
        }
        else
        {
            Emit(Opcode.Add, Define(instruction), Use(a), Use(b));
        }
    }

    private void SelectSubtract(Instruction instruction, Instruction a, Instruction b)
    {
        if (IsNumber(b) && TryAddNumber(Define(instruction), RegisterOf(a), -(int)b.Immediate))
        {
            return;
        }

        if (TryAddComparison(instruction, a, b, -1))
        {
            return;
        }

        if (IsConstant(a, 0))
        {
            Emit(Opcode.Neg, Define(instruction), Use(b));
        }
        else if (ScaleOf(a) is not 0 and int scale)
        {
            Emit(scale switch { 1 => Opcode.Subx2, 2 => Opcode.Subx4, _ => Opcode.Subx8 }, Define(instruction), Use(a.Operands[0]), Use(b));
        }
        else
        {
            Emit(Opcode.Sub, Define(instruction), Use(a), Use(b));
        }
    }

    /// <summary>Adds a number by ADDI, ADDMI or both.</summary>
    private bool TryAddNumber(MachineOperand result, Register a, int number)
    {
        if (number is >= -128 and <= 127)
        {
            Emit(Opcode.Addi, result, Use(a), Number(number));
            return true;
        }

        int low = (sbyte)number;
        int high = number - low;
        if (high is < -32768 or > 32512)
        {
            return false;
        }

        if (low == 0)
        {
            Emit(Opcode.Addmi, result, Use(a), Number(high));
            return true;
        }

        // MOVI and ADD are as short, and MOVI can be done once.
        if (number is >= -2048 and <= 2047)
        {
            return false;
        }

        Register middle = Compute(Opcode.Addmi, Use(a), Number(high));
        Emit(Opcode.Addi, result, Use(middle), Number(low));
        return true;
    }

    /// <summary>A number that is 1 by a comparison is added by a branch over an ADDI.</summary>
    private bool TryAddComparison(Instruction instruction, Instruction a, Instruction comparison, int sign)
    {
        if (comparison.Operation != Operation.Compare || comparison.Users.Count != 1 || comparison.Operands[0].Kind == ValueKind.F32)
        {
            return false;
        }

        Register old = RegisterOf(a);
        BranchTest test = TestOf(comparison, false);
        Emit(XtensaPseudo.AddUnless, [MachineOperand.DefineTied(RegisterOf(instruction), 1), Use(old), Number(sign), Number((int)test.Opcode), .. test.Operands]);
        return true;
    }

    private void SelectMultiply(Instruction instruction, Instruction a, Instruction b)
    {
        if (IsNumber(a))
        {
            (a, b) = (b, a);
        }

        if (IsNumber(b))
        {
            uint number = (uint)b.Immediate;
            if (BitOperations.IsPow2(number))
            {
                ShiftLeft(Define(instruction), a, BitOperations.TrailingZeroCount(number));
                return;
            }

            if (number is 3 or 5 or 9)
            {
                Emit(ScaledAdd(BitOperations.Log2(number - 1)), Define(instruction), Use(a), Use(a));
                return;
            }

            if (number is 7)
            {
                Emit(Opcode.Subx8, Define(instruction), Use(a), Use(a));
                return;
            }
        }

        if (HasHighHalfClear(a) && HasHighHalfClear(b))
        {
            Emit(Opcode.Mul16u, Define(instruction), Use(WithoutExtension(a)), Use(WithoutExtension(b)));
        }
        else if (a.Operation == Operation.SignExtend16 && b.Operation == Operation.SignExtend16)
        {
            Emit(Opcode.Mul16s, Define(instruction), Use(a.Operands[0]), Use(b.Operands[0]));
        }
        else
        {
            Emit(Opcode.Mull, Define(instruction), Use(a), Use(b));
        }
    }

    private static bool HasHighHalfClear(Instruction value) => value.Operation switch
    {
        Operation.ZeroExtend16 => true,
        Operation.ShiftRightUnsigned => value.Operands[1].Operation == Operation.Constant && (value.Operands[1].Immediate & 31) >= 16,
        _ => false,
    };

    /// <summary>MUL16U and MUL16S look at the low halves only.</summary>
    private static Instruction WithoutExtension(Instruction value) => value.Operation == Operation.ZeroExtend16 ? value.Operands[0] : value;

    private void SelectAnd(Instruction instruction, Instruction a, Instruction b)
    {
        if (IsNumber(a))
        {
            (a, b) = (b, a);
        }

        uint mask = IsNumber(b) ? (uint)b.Immediate : 0;
        int bits = BitOperations.TrailingZeroCount(~mask);
        if (mask != 0 && bits <= WidestField && mask == (1u << bits) - 1)
        {
            SelectField(instruction, a, bits);
        }
        else if (b.Operation == Operation.Not && b.Users.Count == 1)
        {
            Emit(Opcode.Xor, Define(instruction), Use(a), Use(Compute(Opcode.And, Use(a), Use(b.Operands[0]))));
        }
        else if (a.Operation == Operation.Not && a.Users.Count == 1)
        {
            Emit(Opcode.Xor, Define(instruction), Use(b), Use(Compute(Opcode.And, Use(b), Use(a.Operands[0]))));
        }
        else
        {
            Emit(Opcode.And, Define(instruction), Use(a), Use(b));
        }
    }

    /// <summary>The low bits of a value, which may be shifted right before.</summary>
    private void SelectField(Instruction instruction, Instruction value, int bits)
    {
        bool isShifted = value.Operation is Operation.ShiftRightUnsigned or Operation.ShiftRight && value.Operands[1].Operation == Operation.Constant;
        int shift = isShifted ? (int)value.Operands[1].Immediate & 31 : 0;
        if (isShifted && shift + bits <= 32)
        {
            Emit(Opcode.Extui, Define(instruction), Use(value.Operands[0]), Number(shift), Number(bits));
        }
        else
        {
            Emit(Opcode.Extui, Define(instruction), Use(value), Number(0), Number(bits));
        }
    }

    private static bool IsNumber(Instruction value) => value.Operation == Operation.Constant;

    private static bool IsConstant(Instruction value, int number) => value.Operation == Operation.Constant && (int)value.Immediate == number;

    /// <summary>The shift, 1 to 3, of a value that ADDX or SUBX can take with it; else 0.</summary>
    private static int ScaleOf(Instruction value)
    {
        if (value.Operation == Operation.ShiftLeft && value.Operands[1].Operation == Operation.Constant)
        {
            return (value.Operands[1].Immediate & 31) is >= 1 and <= 3 and long shift ? (int)shift : 0;
        }

        return value.Operation == Operation.Multiply && value.Operands[1].Operation == Operation.Constant
            ? (int)value.Operands[1].Immediate switch { 2 => 1, 4 => 2, 8 => 3, _ => 0 }
            : 0;
    }

    private static Opcode ScaledAdd(int shift) => shift switch
    {
        1 => Opcode.Addx2,
        2 => Opcode.Addx4,
        3 => Opcode.Addx8,
        _ => throw new ArgumentOutOfRangeException(nameof(shift)),
    };
}

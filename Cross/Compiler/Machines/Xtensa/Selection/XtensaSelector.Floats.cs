using System;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <content>Single precision (Xtensa ISA Reference Manual 4.3.11).</content>
internal sealed partial class XtensaSelector
{
    private void SelectFloat(Instruction instruction)
    {
        switch (instruction.Operation)
        {
            case Operation.Negate:
                Emit(Opcode.NegS, Define(instruction), Use(instruction.Operands[0]));
                break;
            case Operation.Absolute:
                Emit(Opcode.AbsS, Define(instruction), Use(instruction.Operands[0]));
                break;
            case Operation.FusedMultiplyAdd:
                Emit(Opcode.MaddS, MachineOperand.DefineTied(RegisterOf(instruction), 3), Use(instruction.Operands[0]), Use(instruction.Operands[1]), Use(instruction.Operands[2]));
                break;
            default:
                Opcode opcode = instruction.Operation switch { Operation.Add => Opcode.AddS, Operation.Subtract => Opcode.SubS, _ => Opcode.MulS };
                Emit(opcode, Define(instruction), Use(instruction.Operands[0]), Use(instruction.Operands[1]));
                break;
        }
    }

    private void SelectConversion(Instruction instruction)
    {
        Instruction operand = Bits(instruction.Operands[0]);
        bool isWord = WordBits == 32 && operand.Kind != ValueKind.I64 && instruction.Kind != ValueKind.I64;
        switch (instruction.Operation)
        {
            case Operation.Reinterpret when instruction.Kind == ValueKind.F32:
                Emit(operand.Kind == ValueKind.F32 ? Opcode.MovS : Opcode.Wfr, Define(instruction), Use(operand));
                break;
            case Operation.Reinterpret:
                Emit(Opcode.Rfr, Define(instruction), Use(operand));
                break;
            case Operation.IntegerToFloat when isWord:
                Emit(Opcode.FloatS, Define(instruction), Use(operand), Number(0));
                break;
            case Operation.UnsignedToFloat when isWord:
                Emit(Opcode.UfloatS, Define(instruction), Use(operand), Number(0));
                break;
            case Operation.FloatToInteger when isWord:
                // TRUNC.S saturates, but gives the largest number for NaN, for which .NET gives 0.
                Register truncated = Compute(Opcode.TruncS, Use(operand), Number(0));
                Emit(Opcode.Movt, MachineOperand.DefineTied(RegisterOf(instruction), 3), Use(ConstantOfItsOwn(0)), Use(Boolean(Opcode.UnS, operand, operand)), Use(truncated));
                break;
            case Operation.FloatToUnsigned when isWord:
                // UTRUNC.S gives a negative number for what is below 0; .NET gives 0 for that and NaN.
                Register unsigned = Compute(Opcode.UtruncS, Use(operand), Number(0));
                Register isPositive = Boolean(Opcode.OltS, Use(ConstantRegister(new ConstantKey(true, null, 0))), Use(operand));
                Emit(Opcode.Movf, MachineOperand.DefineTied(RegisterOf(instruction), 3), Use(ConstantOfItsOwn(0)), Use(isPositive), Use(unsigned));
                break;
            default:
                throw NotLowered(instruction);
        }
    }

    private Register Boolean(Opcode opcode, Instruction a, Instruction b) => Boolean(opcode, Use(a), Use(b));

    private Register Boolean(Opcode opcode, MachineOperand a, MachineOperand b)
    {
        Register boolean = _machine.AddRegister(XtensaRegisters.Boolean);
        Emit(opcode, MachineOperand.Define(boolean), a, b);
        return boolean;
    }

    /// <summary>Compares to a boolean register, which is true or false when the comparison holds.</summary>
    private (Register Boolean, bool Sense) CompareFloats(Comparison comparison, Instruction a, Instruction b) => comparison switch
    {
        Comparison.Equal => (Boolean(Opcode.OeqS, a, b), true),
        Comparison.NotEqual => (Boolean(Opcode.OeqS, a, b), false),
        Comparison.Less => (Boolean(Opcode.OltS, a, b), true),
        Comparison.LessOrEqual => (Boolean(Opcode.OleS, a, b), true),
        Comparison.Greater => (Boolean(Opcode.OltS, b, a), true),
        Comparison.GreaterOrEqual => (Boolean(Opcode.OleS, b, a), true),
        Comparison.LessUnsigned => (Boolean(Opcode.UltS, a, b), true),
        Comparison.LessOrEqualUnsigned => (Boolean(Opcode.UleS, a, b), true),
        Comparison.GreaterUnsigned => (Boolean(Opcode.UltS, b, a), true),
        Comparison.GreaterOrEqualUnsigned => (Boolean(Opcode.UleS, b, a), true),
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };

    private void SelectFloatCompare(Comparison comparison, Instruction a, Instruction b, Register result)
    {
        (Register boolean, bool sense) = CompareFloats(comparison, a, b);
        Emit(sense ? Opcode.Movt : Opcode.Movf, MachineOperand.DefineTied(result, 3), Use(ConstantOfItsOwn(1)), Use(boolean), Use(ConstantOfItsOwn(0)));
    }
}

using System;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <content>Which part selects an operation.</content>
internal sealed partial class XtensaSelector
{
    private void Select(Instruction instruction)
    {
        switch (instruction.Operation)
        {
            case Operation.Jump or Operation.Branch or Operation.Switch or Operation.EnterTry or Operation.Unreachable or Operation.Return:
                SelectTerminator(instruction);
                break;
            case Operation.Load or Operation.Store:
                SelectAccess(instruction);
                break;
            case Operation.Call or Operation.CallIndirect or Operation.CallNative:
                SelectCall(instruction);
                break;
            case Operation.NullCheck:
                SelectNullCheck(instruction);
                break;
            case Operation.Compare:
                SelectCompare(instruction, RegisterOf(instruction));
                break;
            case Operation.Select:
                SelectChoice(instruction);
                break;
            case Operation.Fence:
                Emit(Opcode.Memw);
                break;
            case Operation.ParentSlotAddress:
                Register distance = NewRegister();
                Emit(GenericOpcode.Constant, Define(distance), MachineOperand.InParent((Slot)instruction.Subject!, instruction.Immediate));
                Emit(Opcode.Add, Define(instruction), Use(instruction.Operands[0]), Use(distance));
                break;
            case Operation.StackAllocate:
                MachineInstruction allocate = Emit(XtensaPseudo.StackAllocate, MachineOperand.DefineEarly(RegisterOf(instruction)), Use(instruction.Operands[0]));
                allocate.Clobbers = Code.RegisterSet.Range(8, 9);
                break;
            case Operation.ShiftLeft or Operation.ShiftRight or Operation.ShiftRightUnsigned:
                SelectShift(instruction);
                break;
            case Operation.IntegerToFloat or Operation.UnsignedToFloat or Operation.FloatToInteger or Operation.FloatToUnsigned or Operation.Reinterpret:
                SelectConversion(instruction);
                break;
            case Operation.Absolute or Operation.FusedMultiplyAdd:
                SelectFloat(instruction);
                break;
            case Operation.Add or Operation.Subtract or Operation.Multiply or Operation.Negate when instruction.Kind == ValueKind.F32:
                SelectFloat(instruction);
                break;
            default:
                SelectArithmetic(instruction);
                break;
        }
    }

    private InvalidOperationException NotLowered(Instruction instruction) =>
        new($"{_function.Symbol}: {instruction.Operation} of {instruction.Kind} is not an operation of words that Xtensa has.");
}

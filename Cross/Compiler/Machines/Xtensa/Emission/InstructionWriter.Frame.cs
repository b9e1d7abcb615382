using System;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <content>Places in the frame that are too far from the stack pointer for an instruction, memory from the stack, and counted loops.</content>
internal sealed partial class InstructionWriter
{
    private int _putAside = -1;

    /// <summary>A base register and an offset that the instruction can hold.</summary>
    private (int Base, long Offset) Reach(MachineBlock block, MachineInstruction instruction, MachineOperand place, OperandDefinition offsetOperand, OperandUse firstOperand)
    {
        (Register baseRegister, long offset) = frame.Find(place.Slot, place.Value);
        if (offsetOperand.TryEncode(offset, out _))
        {
            return (baseRegister.Index, offset);
        }

        // A load into an address register goes by that register; else one that holds nothing, or one that is put aside.
        MachineOperand value = instruction.Operands[0];
        bool isLoad = firstOperand.Access == OperandAccess.Write && value.IsRegister && value.Register.Index < 16;
        int scratch = isLoad ? value.Register.Index : FindScratch(block, instruction);
        AddTo(scratch, baseRegister.Index, offset);
        return (scratch, 0);
    }

    private int FindScratch(MachineBlock block, MachineInstruction instruction)
    {
        _scratch ??= new ScratchRegisters(function);
        if (_scratch.Find(block, instruction) is { } free)
        {
            return free.Index;
        }

        for (int register = XtensaRegisters.FramePointer.Index + 1; register < 16; register++)
        {
            if (!Array.Exists(instruction.Operands, o => o.IsRegister && o.Register.Index == register))
            {
                _putAside = register;
                Emit(Opcode.S32i, Operand.A(register), Operand.A(1), Operand.Number(frame.AsideOffset));
                return register;
            }
        }

        throw new InvalidOperationException($"{function.Symbol}: {instruction} has no register for its address");
    }

    /// <summary>Brings back what was put aside.</summary>
    private void Restore()
    {
        if (_putAside >= 0)
        {
            Emit(Opcode.L32i, Operand.A(_putAside), Operand.A(1), Operand.Number(frame.AsideOffset));
            _putAside = -1;
        }
    }

    private void WritePseudo(MachineInstruction instruction)
    {
        int register = instruction.Operands[0].Register.Index, source = instruction.Operands[1].Register.Index;
        switch ((XtensaPseudo)instruction.Opcode)
        {
            case XtensaPseudo.StackAllocate:
                // The 16 bytes below the stack pointer belong to the window handlers, hence MOVSP (Xtensa ISA Reference Manual 4.7.1.5).
                Emit(Opcode.Addi, Operand.A(A8), Operand.A(source), Operand.Number(15));
                Emit(Opcode.Movi, Operand.A(A9), Operand.Number(-16));
                Emit(Opcode.And, Operand.A(A8), Operand.A(A8), Operand.A(A9));
                Emit(Opcode.Sub, Operand.A(A8), Operand.A(1), Operand.A(A8));
                Checks.Add(new StackCheck(Items[^1], A8, A9));
                Emit(Opcode.Movsp, Operand.A(1), Operand.A(A8));
                AddTo(register, 1, frame.OutgoingBytes);
                break;
            case XtensaPseudo.LoopStart:
                throw new InvalidOperationException($"{function.Symbol}: a loop's start is not before its header");
            default:
                throw new InvalidOperationException($"{function.Symbol}: {instruction} is not written");
        }
    }

    /// <summary>The beginning of a counted loop.</summary>
    public void WriteLoopStart(MachineInstruction instruction, CountedLoop loop)
    {
        _position = instruction.Position;
        int counter = instruction.Operands[0].Register.Index, count = instruction.Operands[1].Register.Index;
        if (loop.IsHardware)
        {
            Items.Add(new CodeItem(CodeItemKind.LoopStart) { Opcode = Opcode.Loop, Operands = [Operand.A(count)], Loop = loop, Size = 3, Position = _position });
        }
        else
        {
            Move(counter, count);
        }
    }

    /// <summary>The end of a counted loop's body.</summary>
    public void WriteLoopEnd(MachineInstruction instruction, CountedLoop loop)
    {
        _position = instruction.Position;
        if (!loop.IsHardware)
        {
            Operand counter = Operand.A(instruction.Operands[0].Register.Index);
            Emit(Opcode.Addi, counter, counter, Operand.Number(-1));
            Items.Add(new CodeItem(CodeItemKind.Branch) { Opcode = Opcode.Bnez, Operands = [counter], Block = loop.Header, Position = _position });
            return;
        }

        // A branch to the end would leave the loop, so something stands there; and the last instruction is none that goes elsewhere.
        if (Items[^1].Kind is not (CodeItemKind.Instruction or CodeItemKind.Literal))
        {
            Emit(Opcode.NopN);
        }

        Items.Add(new CodeItem(CodeItemKind.LoopEnd) { Loop = loop });
    }
}

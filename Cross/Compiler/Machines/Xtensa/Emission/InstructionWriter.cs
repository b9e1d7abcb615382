using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Encoding;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using Instruction = DeviceKit.Cross.Machines.Xtensa.Encoding.Instruction;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>Writes instructions as items: generic ones as the machine has them, places in the frame as base and offset, 16-bit forms where they fit.</summary>
/// <param name="function">The function, on registers of the machine.</param>
/// <param name="frame">Its frame.</param>
/// <param name="parentFrame">For a filter: the frame of its parent.</param>
internal sealed partial class InstructionWriter(MachineFunction function, FrameLayout frame, FrameLayout? parentFrame)
{
    private const int A8 = 8;
    private const int A9 = 9;
    private const int LargestEntry = 32760;

    private ScratchRegisters? _scratch;
    private SourcePosition? _position;

    /// <summary>What was written.</summary>
    public List<CodeItem> Items { get; } = [];

    /// <summary>Tables that jumps go by, in the order of their use.</summary>
    public List<(DataSymbol Symbol, JumpTable Table)> Tables { get; } = [];

    /// <summary>Where the stack pointer may be compared with the limit, the entry first.</summary>
    public List<StackCheck> Checks { get; } = [];

    /// <summary>The beginning of a block.</summary>
    public void WriteLabel(MachineBlock block) => Items.Add(new CodeItem(CodeItemKind.Label) { Block = block });

    /// <summary>A jump.</summary>
    public void WriteJump(MachineBlock target) => Items.Add(new CodeItem(CodeItemKind.Jump) { Block = target, Size = 3, Position = _position });

    /// <summary>A conditional branch.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="opcode">It, or its inverse.</param>
    /// <param name="target">Where to.</param>
    public void WriteBranch(MachineInstruction branch, Opcode opcode, MachineBlock target) => Items.Add(new CodeItem(CodeItemKind.Branch)
    {
        Opcode = opcode,
        Operands = [.. branch.Operands.Where(o => o.Kind is MachineOperandKind.Register or MachineOperandKind.Immediate).Select(Convert)],
        Block = target,
        Position = branch.Position,
    });

    /// <summary>What makes the frame.</summary>
    public void WriteEntry()
    {
        if (frame.Size <= LargestEntry)
        {
            Emit(Opcode.Entry, Operand.A(1), Operand.Number(frame.Size));
        }
        else
        {
            // Arguments are in a2 to a7; a8 is nobody's yet.
            Emit(Opcode.Entry, Operand.A(1), Operand.Number(FrameLayout.Reserve));
            Load(A8, new CodeLiteral(null, frame.Size - FrameLayout.Reserve));
            Emit(Opcode.Sub, Operand.A(A8), Operand.A(1), Operand.A(A8));
            Emit(Opcode.Movsp, Operand.A(1), Operand.A(A8));
        }

        if (function.HasDynamicFrame)
        {
            if (IsArgument(XtensaRegisters.DisplacedArgument.Index))
            {
                Move(XtensaRegisters.DisplacedArgument.Index, XtensaRegisters.FramePointer.Index);
            }

            Move(XtensaRegisters.FramePointer.Index, 1);
        }

        Checks.Add(new StackCheck(Items[^1], 1, FreeAtEntry()));
    }

    /// <summary>A register that no argument is in; a8 or a9 where all the others are, since they cost a window overflow.</summary>
    private int FreeAtEntry()
    {
        for (int register = XtensaRegisters.FramePointer.Index - (function.HasDynamicFrame ? 1 : 0); register > 1; register--)
        {
            if (function.Blocks[0].Instructions[0].Generic == GenericOpcode.Entry && !IsArgument(register))
            {
                return register;
            }
        }

        return IsArgument(A8) ? A8 + 1 : A8;
    }

    private bool IsArgument(int register)
    {
        MachineInstruction entry = function.Blocks[0].Instructions[0];
        return entry.Generic == GenericOpcode.Entry && entry.Operands.Any(o => o.Register.Index == register);
    }

    /// <summary>Any instruction but a jump or a conditional branch.</summary>
    public void Write(MachineBlock block, MachineInstruction instruction)
    {
        _position = instruction.Position;
        if (instruction.Opcode < 0)
        {
            WriteGeneric(block, instruction);
        }
        else if (instruction.Opcode >= (int)XtensaPseudo.LoopStart)
        {
            WritePseudo(instruction);
        }
        else
        {
            WriteOwn(block, instruction);
        }
    }

    private void WriteOwn(MachineBlock block, MachineInstruction instruction)
    {
        var opcode = (Opcode)instruction.Opcode;
        MachineOperand first = instruction.Operands.Length > 0 ? instruction.Operands[0] : default;
        if (opcode == Opcode.Call8)
        {
            Items.Add(new CodeItem(CodeItemKind.Call) { Literal = new CodeLiteral(first.Symbol, 0), Size = 3, Position = _position });
            return;
        }

        InstructionDefinition definition = InstructionSet.Lx6[opcode];
        var operands = new Operand[definition.Operands.Count];
        for (int to = 0, from = 0; to < operands.Length; to++, from++)
        {
            MachineOperand operand = instruction.Operands[from];
            if (operand.Kind == MachineOperandKind.Frame)
            {
                (int baseRegister, long offset) = Reach(block, instruction, operand, definition.Operands[to + 1].Definition, definition.Operands[0]);
                operands[to] = Operand.A(baseRegister);
                operands[++to] = Operand.Number(offset);
            }
            else
            {
                operands[to] = Convert(operand);
            }
        }

        Emit(opcode, operands);
        Restore();
    }

    private void WriteGeneric(MachineBlock block, MachineInstruction instruction)
    {
        MachineOperand[] operands = instruction.Operands;
        switch (instruction.Generic)
        {
            case GenericOpcode.Move:
                Move(operands[0].Register.Index, operands[1].Register.Index);
                break;
            case GenericOpcode.Constant:
                WriteConstant(operands[0].Register.Index, operands[1]);
                break;
            case GenericOpcode.FrameAddress:
                WriteFrameAddress(operands[0].Register.Index, operands[1]);
                break;
            case GenericOpcode.Spill:
                WriteOwn(block, instruction.With((int)(IsFloat(operands[0].Register) ? Opcode.Ssi : Opcode.S32i)));
                break;
            case GenericOpcode.Reload:
                WriteOwn(block, instruction.With((int)(IsFloat(operands[0].Register) ? Opcode.Lsi : Opcode.L32i)));
                break;
            case GenericOpcode.Entry or GenericOpcode.LandingPad or GenericOpcode.Unreachable:
                break;
            default:
                throw new InvalidOperationException($"{function.Symbol}: {instruction} is not written");
        }
    }

    private void WriteConstant(int register, MachineOperand value)
    {
        switch (value.Kind)
        {
            case MachineOperandKind.Immediate:
                WriteNumber(register, unchecked((int)value.Value));
                break;
            case MachineOperandKind.ParentSlot:
                WriteNumber(register, (int)(parentFrame!.FromCaller((Slot)value.Target!) + value.Value));
                break;
            case MachineOperandKind.JumpTable:
                var symbol = new DataSymbol($"{function.Symbol.Name}.table{Tables.Count}", DataSection.Constants);
                Tables.Add((symbol, value.Table));
                Load(register, new CodeLiteral(symbol, 0));
                break;
            default:
                Load(register, new CodeLiteral(value.Symbol, (int)value.Value));
                break;
        }
    }

    private void WriteNumber(int register, int value)
    {
        if (value is >= -2048 and <= 2047)
        {
            Emit(Opcode.Movi, Operand.A(register), Operand.Number(value));
        }
        else
        {
            Load(register, new CodeLiteral(null, value));
        }
    }

    private void WriteFrameAddress(int register, MachineOperand place)
    {
        (Register baseRegister, long offset) = frame.Find(place.Slot, place.Value);
        if (offset == 0)
        {
            Move(register, baseRegister.Index);
        }
        else
        {
            AddTo(register, baseRegister.Index, offset);
        }
    }

    /// <summary>Register = base + number.</summary>
    private void AddTo(int register, int baseRegister, long number)
    {
        if (number is >= -128 and <= 127)
        {
            Emit(Opcode.Addi, Operand.A(register), Operand.A(baseRegister), Operand.Number(number));
        }
        else if (number is >= -32768 and <= 32512 + 127)
        {
            long low = (sbyte)number;
            Emit(Opcode.Addmi, Operand.A(register), Operand.A(baseRegister), Operand.Number(number - low));
            if (low != 0)
            {
                Emit(Opcode.Addi, Operand.A(register), Operand.A(register), Operand.Number(low));
            }
        }
        else
        {
            Load(register, new CodeLiteral(null, (int)number));
            Emit(Opcode.Add, Operand.A(register), Operand.A(register), Operand.A(baseRegister));
        }
    }

    private void Move(int to, int from)
    {
        if (to == from)
        {
            return;
        }

        if (to < 16)
        {
            Emit(Opcode.Or, Operand.A(to), Operand.A(from), Operand.A(from));
        }
        else if (to < 32)
        {
            Emit(Opcode.MovS, Operand.F(to - 16), Operand.F(from - 16));
        }
        else
        {
            Emit(Opcode.Orb, Operand.B(to - 32), Operand.B(from - 32), Operand.B(from - 32));
        }
    }

    private void Load(int register, CodeLiteral literal) =>
        Items.Add(new CodeItem(CodeItemKind.Literal) { Opcode = Opcode.L32r, Operands = [Operand.A(register)], Literal = literal, Size = 3, Position = _position });

    private void Emit(Opcode opcode, params Operand[] operands)
    {
        var wide = new Instruction(opcode, operands);
        Instruction instruction = NarrowForms.TryNarrow(wide, 0, out Instruction? narrow) ? narrow : wide;
        Items.Add(new CodeItem(CodeItemKind.Instruction) { Opcode = instruction.Opcode, Operands = [.. instruction.Operands], Size = instruction.Definition.Length, Position = _position });
    }

    private static bool IsFloat(Register register) => register.Index is >= 16 and < 32;

    private static Operand Convert(MachineOperand operand) => operand.Kind switch
    {
        MachineOperandKind.Immediate => Operand.Number(operand.Value),
        MachineOperandKind.Register => operand.Register.Index switch
        {
            < 16 => Operand.A(operand.Register.Index),
            < 32 => Operand.F(operand.Register.Index - 16),
            _ => Operand.B(operand.Register.Index - 32),
        },
        _ => throw new InvalidOperationException($"{operand} is not an operand of an instruction"),
    };
}

using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;
using DeviceKit.Cross.Tests.Allocation;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Emission;

/// <summary>Functions of the small machine of the allocator's tests as functions of Xtensa; what they log goes to a function that takes one word.</summary>
internal sealed class ToyTranslation
{
    private readonly FunctionMaker _maker;
    private readonly FunctionSymbol _log;
    private readonly Dictionary<MachineBlock, MachineBlock> _blocks = [];
    private readonly Dictionary<Register, Register> _registers = [];
    private readonly FrameSlot _slot;

    private ToyTranslation(FunctionSymbol symbol, FunctionSymbol log, int farBytes)
    {
        _maker = new FunctionMaker(symbol, 2);
        _log = log;
        if (farBytes > 0)
        {
            _maker.Function.AddSlot(FrameSlotKind.Local, farBytes - 8, 4);
        }

        _slot = _maker.Function.AddSlot(FrameSlotKind.Local, Math.Max(4, farBytes), 4);
    }

    /// <summary>Translates a function without protected regions.</summary>
    /// <param name="toy">The function.</param>
    /// <param name="file">Its registers.</param>
    /// <param name="symbol">The name of the translation.</param>
    /// <param name="log">What is logged goes there.</param>
    /// <param name="farBytes">Makes a frame so large that slots are this far from the stack pointer; 0 for a small one.</param>
    public static MachineFunction Translate(MachineFunction toy, ToyRegisters file, FunctionSymbol symbol, FunctionSymbol log, int farBytes)
    {
        var translation = new ToyTranslation(symbol, log, farBytes);
        translation.Translate(toy, file);
        return translation._maker.Function;
    }

    private void Translate(MachineFunction toy, ToyRegisters file)
    {
        foreach (MachineBlock block in toy.Blocks)
        {
            _blocks.Add(block, block == toy.Blocks[0] ? _maker.Block : _maker.Function.AddBlock());
        }

        Store(_maker.Constant(0));
        foreach (MachineBlock block in toy.Blocks)
        {
            _maker.Block = _blocks[block];
            block.Successors.ForEach(s => _blocks[block].Successors.Add(_blocks[s]));
            block.Predecessors.ForEach(p => _blocks[block].Predecessors.Add(_blocks[p]));
            for (int i = 0; i < block.Instructions.Count; i++)
            {
                Translate(block.Instructions, i, file);
            }
        }
    }

    private void Translate(List<MachineInstruction> instructions, int index, ToyRegisters file)
    {
        MachineInstruction instruction = instructions[index];
        MachineOperand[] operands = instruction.Operands;
        switch (instruction.Generic)
        {
            case GenericOpcode.Entry:
                // The parallel move behind it gives the parameters.
                MachineOperand[] moves = instructions[index + 1].Operands;
                _registers[moves[0].Register] = _maker.Parameters[0];
                _registers[moves[2].Register] = _maker.Parameters[1];
                break;
            case GenericOpcode.ParallelMove:
                break;
            case GenericOpcode.Phi or GenericOpcode.Jump or GenericOpcode.Constant:
                _maker.Add(new MachineInstruction(instruction.Generic, [.. operands.Select(Map)]));
                break;
            case GenericOpcode.FrameAddress:
                Define(operands[0], _maker.Constant(1000 + operands[1].Slot.Id));
                break;
            default:
                TranslateOwn(instructions, index, operands);
                break;
        }
    }

    private void TranslateOwn(List<MachineInstruction> instructions, int index, MachineOperand[] operands)
    {
        Register Read(int operand) => Of(operands[operand].Register);
        switch ((ToyOpcode)instructions[index].Opcode)
        {
            case ToyOpcode.Mix:
                Register sum = _maker.Emit(Opcode.Add, _maker.Emit(Opcode.Addx2, Read(1), Read(1)), _maker.Emit(Opcode.Addx4, Read(2), Read(2)));
                Define(operands[0], _maker.Emit(Opcode.Addi, sum, 1));
                break;
            case ToyOpcode.Accumulate:
                Register shifted = _maker.Emit(Opcode.Srai, Read(2), 1), mixed = _maker.Emit(Opcode.Xor, Read(1), shifted), one = _maker.Constant(1);
                _maker.Add(new MachineInstruction((int)Opcode.Movnez, MachineOperand.DefineTied(Of(operands[0].Register), 3), MachineOperand.Use(mixed), MachineOperand.Use(one), MachineOperand.Use(Read(1))));
                break;
            case ToyOpcode.Early:
                Define(operands[0], _maker.Emit(Opcode.Add, Read(1), _maker.Emit(Opcode.Addx8, Read(2), Read(2))));
                break;
            case ToyOpcode.ToOther:
                _registers[operands[0].Register] = _maker.Function.AddRegister(XtensaRegisters.Float);
                _maker.Do(Opcode.Wfr, MachineOperand.Define(Of(operands[0].Register)), MachineOperand.Use(_maker.Emit(Opcode.Addi, Read(1), 11)));
                break;
            case ToyOpcode.FromOther:
                Define(operands[0], _maker.Emit(Opcode.Addi, _maker.Emit(Opcode.Rfr, Read(1)), 11));
                break;
            case ToyOpcode.Decrement:
                Define(operands[0], _maker.Emit(Opcode.Addi, Read(1), -1));
                break;
            case ToyOpcode.BranchIf:
                _maker.Add(new MachineInstruction((int)Opcode.Bnez, MachineOperand.Use(Read(0)), MachineOperand.To(_blocks[operands[1].Block])) { Flags = MachineFlags.Terminator });
                break;
            case ToyOpcode.Load:
                Define(operands[0], _maker.Emit(Opcode.L32i, MachineOperand.At(_slot)));
                break;
            case ToyOpcode.Store:
                Store(Read(0));
                break;
            case ToyOpcode.Check:
                _maker.Call(_log, Read(0), _maker.Constant(0));
                break;
            case ToyOpcode.Call:
                Register a = Of(instructions[index - 1].Operands[1].Register), b = Of(instructions[index - 1].Operands[3].Register);
                _maker.Call(_log, a, _maker.Constant(0));
                _maker.Call(_log, b, _maker.Constant(0));
                Register both = _maker.Emit(Opcode.Add, a, b), times13 = _maker.Emit(Opcode.Addx4, _maker.Emit(Opcode.Addx2, both, both), both);
                Define(instructions[index + 1].Operands[0], _maker.Emit(Opcode.Addi, times13, 5));
                break;
            default:
                Register result = Of(instructions[index - 1].Operands[1].Register);
                _maker.Call(_log, result, _maker.Constant(0));
                _maker.Return(result);
                break;
        }
    }

    private void Store(Register value) => _maker.Do(Opcode.S32i, MachineOperand.Use(value), MachineOperand.At(_slot));

    private void Define(MachineOperand target, Register value) =>
        _maker.Add(new MachineInstruction(GenericOpcode.Move, MachineOperand.Define(Of(target.Register)), MachineOperand.Use(value)));

    private MachineOperand Map(MachineOperand operand) => operand.Kind switch
    {
        MachineOperandKind.Register => operand.With(Of(operand.Register)),
        MachineOperandKind.Block => MachineOperand.To(_blocks[operand.Block]),
        _ => operand,
    };

    private Register Of(Register register)
    {
        if (!_registers.TryGetValue(register, out Register mapped))
        {
            mapped = _maker.New();
            _registers.Add(register, mapped);
        }

        return mapped;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Tests.Allocation;

/// <summary>
/// Executes functions of the small machine, before and after allocation alike: what it logs must be the same. A call and a landing pad fill the clobbered registers with
/// rubbish; an address of the frame is the slot's number.
/// </summary>
internal sealed class ToyInterpreter
{
    private const int MostSteps = 20000;

    private readonly MachineFunction _function;
    private readonly ToyRegisters _file;
    private readonly int[] _physical = new int[64];
    private readonly int[] _virtual;
    private readonly Dictionary<(FrameSlot Slot, long Offset), int> _frame = [];
    private readonly List<int> _log = [];
    private int _rubbish = 0x5EED;

    private ToyInterpreter(MachineFunction function, ToyRegisters file)
    {
        _function = function;
        _file = file;
        _virtual = new int[function.Registers.Count];
    }

    /// <summary>What the function logs for arguments.</summary>
    public static List<int> Run(MachineFunction function, ToyRegisters file, params int[] arguments)
    {
        var interpreter = new ToyInterpreter(function, file);
        for (int i = 0; i < arguments.Length; i++)
        {
            interpreter._physical[file.Argument(i).Index] = arguments[i];
        }

        interpreter.Run();
        return interpreter._log;
    }

    private void Run()
    {
        MachineBlock block = _function.Blocks[0];
        MachineBlock? from = null;
        for (int step = 0; step < MostSteps; step++)
        {
            MachineBlock? next = Run(block, from);
            if (next is null)
            {
                return;
            }

            (from, block) = (block, next);
        }

        throw new InvalidOperationException("the function does not end");
    }

    private MachineBlock? Run(MachineBlock block, MachineBlock? from)
    {
        int[] phis = [.. block.Instructions.TakeWhile(i => i.Generic == GenericOpcode.Phi).Select(i => Get(i.Operands[1 + block.Predecessors.IndexOf(from!)].Register))];
        for (int i = 0; i < block.Instructions.Count; i++)
        {
            MachineInstruction instruction = block.Instructions[i];
            MachineOperand[] operands = instruction.Operands;
            if (i < phis.Length)
            {
                Set(operands[0].Register, phis[i]);
                continue;
            }

            if (instruction.Opcode < 0 ? RunGeneric(instruction, out MachineBlock? target) : RunOwn(instruction, block, out target))
            {
                return target;
            }
        }

        throw new InvalidOperationException($"{block} has no end");
    }

    /// <returns>True when the block ends.</returns>
    private bool RunGeneric(MachineInstruction instruction, out MachineBlock? target)
    {
        MachineOperand[] operands = instruction.Operands;
        target = null;
        switch (instruction.Generic)
        {
            case GenericOpcode.Move or GenericOpcode.ParallelMove:
                int[] values = [.. Enumerable.Range(0, operands.Length / 2).Select(m => Get(operands[(2 * m) + 1].Register))];
                for (int m = 0; m < values.Length; m++)
                {
                    Set(operands[2 * m].Register, values[m]);
                }

                return false;
            case GenericOpcode.Constant:
                Set(operands[0].Register, (int)operands[1].Value);
                return false;
            case GenericOpcode.FrameAddress:
                Set(operands[0].Register, 1000 + operands[1].Slot.Id);
                return false;
            case GenericOpcode.Spill:
                _frame[(operands[1].Slot, operands[1].Value)] = Get(operands[0].Register);
                return false;
            case GenericOpcode.Reload:
                Set(operands[0].Register, _frame[(operands[1].Slot, operands[1].Value)]);
                return false;
            case GenericOpcode.Entry:
                return false;
            case GenericOpcode.LandingPad:
                Clobber(instruction);
                return false;
            case GenericOpcode.Jump:
                target = operands[0].Block;
                return true;
            default:
                throw new InvalidOperationException($"unexpected {instruction}");
        }
    }

    /// <returns>True when the block ends.</returns>
    private bool RunOwn(MachineInstruction instruction, MachineBlock block, out MachineBlock? target)
    {
        MachineOperand[] operands = instruction.Operands;
        target = null;
        int Read(int operand) => Get(operands[operand].Register);
        switch ((ToyOpcode)instruction.Opcode)
        {
            case ToyOpcode.Mix:
                Set(operands[0].Register, (Read(1) * 3) + (Read(2) * 5) + 1);
                return false;
            case ToyOpcode.Accumulate:
                Set(operands[0].Register, Read(1) ^ (Read(2) >> 1));
                return false;
            case ToyOpcode.Early:
                Set(operands[0].Register, 7);
                Set(operands[0].Register, Read(1) + (Read(2) * 9));
                return false;
            case ToyOpcode.ToOther or ToyOpcode.FromOther:
                Set(operands[0].Register, Read(1) + 11);
                return false;
            case ToyOpcode.Decrement:
                Set(operands[0].Register, Read(1) - 1);
                return false;
            case ToyOpcode.BranchIf:
                target = operands[1].Block;
                return Read(0) != 0;
            case ToyOpcode.Load:
                Set(operands[0].Register, _frame.GetValueOrDefault((operands[1].Slot, operands[1].Value)));
                return false;
            case ToyOpcode.Store:
                _frame[(operands[1].Slot, operands[1].Value)] = Read(0);
                return false;
            case ToyOpcode.Check:
                _log.Add(Read(0));
                target = Throw(block, Read(0), 3);
                return target is not null;
            case ToyOpcode.Call:
                int sum = Read(0) + Read(1);
                _log.AddRange([Read(0), Read(1)]);
                Clobber(instruction);
                Set(operands[2].Register, (sum * 13) + 5);
                target = Throw(block, sum, 5);
                return target is not null;
            default:
                _log.Add(Read(0));
                return true;
        }
    }

    /// <returns>The landing pad, or null when nothing is thrown.</returns>
    private MachineBlock? Throw(MachineBlock block, int value, int divisor)
    {
        if (block.Region is null || value % divisor != 0)
        {
            return null;
        }

        // Now and then it is an outer region that takes it.
        MachineRegion region = block.Region.Parent is { } parent && value % (2 * divisor) == 0 ? parent : block.Region;
        Fill(_file.Clobbers);
        _physical[_file.Argument(0).Index] = value;
        return region.LandingPad;
    }

    private void Clobber(MachineInstruction instruction) => Fill(instruction.Operands.Where(o => o.IsDefinition && instruction.Generic == GenericOpcode.LandingPad)
        .Aggregate(instruction.Clobbers, (set, o) => set - RegisterSet.Of(o.Register)));

    private void Fill(RegisterSet registers)
    {
        foreach (Register register in registers.Registers)
        {
            _physical[register.Index] = _rubbish++;
        }
    }

    private int Get(Register register) => register.IsVirtual ? _virtual[register.Index] : _physical[register.Index];

    private void Set(Register register, int value)
    {
        if (register.IsVirtual)
        {
            _virtual[register.Index] = value;
        }
        else
        {
            _physical[register.Index] = value;
        }
    }
}

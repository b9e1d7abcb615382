using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>Finds address registers that hold nothing at an instruction of a function on registers of the machine.</summary>
internal sealed class ScratchRegisters
{
    private readonly Dictionary<MachineBlock, RegisterSet> _liveIn = [];
    private readonly RegisterSet _reserved;

    /// <summary>Finds what is live at the beginnings of blocks.</summary>
    public ScratchRegisters(MachineFunction function)
    {
        _reserved = XtensaRegisters.File.Reserved(function);
        for (bool changed = true; changed;)
        {
            changed = false;
            for (int i = function.Blocks.Count - 1; i >= 0; i--)
            {
                MachineBlock block = function.Blocks[i];
                RegisterSet live = LiveAt(block, 0);
                changed |= !_liveIn.TryGetValue(block, out RegisterSet before) || before != live;
                _liveIn[block] = live;
            }
        }
    }

    /// <summary>A register that holds nothing before an instruction, and that it does not read; null when there is none.</summary>
    public Register? Find(MachineBlock block, MachineInstruction instruction)
    {
        RegisterSet free = XtensaRegisters.Address.Registers - _reserved - LiveAt(block, block.Instructions.IndexOf(instruction));
        foreach (Register register in free.Registers)
        {
            return register;
        }

        return null;
    }

    private RegisterSet LiveAt(MachineBlock block, int index)
    {
        RegisterSet live = default, pads = default;
        for (MachineRegion? region = block.Region; region is not null; region = region.Parent)
        {
            pads |= _liveIn.GetValueOrDefault(region.LandingPad);
        }

        foreach (MachineBlock successor in block.Successors)
        {
            live |= _liveIn.GetValueOrDefault(successor);
        }

        for (int i = block.Instructions.Count - 1; i >= index; i--)
        {
            MachineInstruction instruction = block.Instructions[i];
            live -= instruction.Clobbers;
            foreach (MachineOperand operand in instruction.Operands)
            {
                live -= operand.IsDefinition ? RegisterSet.Of(operand.Register) : default;
            }

            foreach (MachineOperand operand in instruction.Operands)
            {
                live |= operand.IsUse ? RegisterSet.Of(operand.Register) : default;
            }
        }

        return live | pads;
    }
}

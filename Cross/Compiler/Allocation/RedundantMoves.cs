using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>
/// Takes out moves, loads, stores and constants of a function on registers of the machine that give a register or a spill slot what it holds already. What is
/// known at the end of a block holds in a successor that is reached from there alone.
/// </summary>
internal sealed class RedundantMoves
{
    private readonly Dictionary<MachineBlock, Contents> _ends = [];

    private RedundantMoves()
    {
    }

    /// <summary>Takes them out.</summary>
    public static void Run(MachineFunction function)
    {
        var redundant = new RedundantMoves();
        foreach (MachineBlock block in function.Blocks)
        {
            redundant.Run(block);
        }
    }

    private void Run(MachineBlock block)
    {
        Contents contents = block.Predecessors.Count == 1 && _ends.TryGetValue(block.Predecessors[0], out Contents? end) ? end.Copy() : new Contents();
        block.Instructions.RemoveAll(i => IsRedundant(i, contents));
        _ends.Add(block, contents);
    }

    private static bool IsRedundant(MachineInstruction instruction, Contents contents)
    {
        MachineOperand[] operands = instruction.Operands;
        switch (instruction.Generic)
        {
            case GenericOpcode.Move:
                return contents.Set(operands[0].Register, contents.Of(operands[1].Register));
            case GenericOpcode.Spill when operands[1].Slot.Kind == FrameSlotKind.Spill:
                return contents.Set(operands[1].Slot, contents.Of(operands[0].Register));
            case GenericOpcode.Reload when operands[1].Slot.Kind == FrameSlotKind.Spill:
                return contents.Set(operands[0].Register, contents.Of(operands[1].Slot));
            case GenericOpcode.Constant or GenericOpcode.FrameAddress:
                return contents.Set(operands[0].Register, contents.OfConstant(instruction));
            case GenericOpcode.LandingPad:
                contents.Forget(); // The registers are those of a place in the region.
                return false;
            default:
                contents.Lose(instruction.Clobbers);
                foreach (MachineOperand operand in operands)
                {
                    if (operand.IsDefinition)
                    {
                        contents.Lose(RegisterSet.Of(operand.Register));
                    }
                }

                return false;
        }
    }
}

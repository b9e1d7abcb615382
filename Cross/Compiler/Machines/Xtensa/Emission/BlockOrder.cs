using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>
/// Puts blocks into the order of the code: blocks that only jump are gone round, each block is followed by its most frequent successor that is not placed
/// yet, a loop's test stands at its end where it would be jumped to from there, and cold blocks come last.
/// </summary>
internal static class BlockOrder
{
    /// <summary>Sends jumps to blocks that only jump on to where they end up.</summary>
    public static void ThreadJumps(MachineFunction function)
    {
        foreach (MachineBlock block in function.Blocks)
        {
            foreach (MachineInstruction instruction in block.Instructions)
            {
                for (int i = 0; i < instruction.Operands.Length; i++)
                {
                    if (instruction.Operands[i].Kind == MachineOperandKind.Block)
                    {
                        instruction.Operands[i] = MachineOperand.To(EndOf(instruction.Operands[i].Block));
                    }
                }
            }
        }

        foreach (JumpTable table in function.JumpTables)
        {
            for (int i = 0; i < table.Targets.Count; i++)
            {
                table.Targets[i] = EndOf(table.Targets[i]);
            }
        }
    }

    /// <summary>The blocks that are reached, in the order of the code.</summary>
    public static List<MachineBlock> Of(MachineFunction function)
    {
        HashSet<MachineBlock> reached = Reached(function);
        List<MachineBlock> all = [.. function.Blocks.Where(reached.Contains)];
        var placed = new HashSet<MachineBlock>();
        var order = new List<MachineBlock>(all.Count);
        foreach (bool isCold in (bool[])[false, true])
        {
            foreach (MachineBlock start in all)
            {
                for (MachineBlock? block = start; block is not null && block.IsCold == isCold && placed.Add(block);)
                {
                    order.Add(block);
                    block = Next(block, placed);
                }
            }
        }

        return order;
    }

    /// <summary>Takes blocks out that nothing goes to any more.</summary>
    public static void RemoveUnreached(MachineFunction function, List<MachineBlock> order)
    {
        HashSet<MachineBlock> reached = Reached(function);
        order.RemoveAll(b => !reached.Contains(b));
    }

    private static MachineBlock? Next(MachineBlock block, HashSet<MachineBlock> placed)
    {
        MachineBlock? best = null;
        foreach (MachineInstruction instruction in block.Instructions)
        {
            foreach (MachineOperand operand in instruction.Operands)
            {
                // Of equal ones the last is the target of the Jump: where the program falls through by itself.
                if (operand.Kind == MachineOperandKind.Block && !placed.Contains(operand.Block) && !operand.Block.IsCold && (best is null || operand.Block.Frequency >= best.Frequency))
                {
                    best = operand.Block;
                }
            }
        }

        return best;
    }

    private static HashSet<MachineBlock> Reached(MachineFunction function)
    {
        var reached = new HashSet<MachineBlock>();
        var work = new Stack<MachineBlock>();
        Add(function.Blocks[0]);
        while (work.TryPop(out MachineBlock? block))
        {
            for (MachineRegion? region = block.Region; region is not null; region = region.Parent)
            {
                Add(region.LandingPad);
            }

            foreach (MachineInstruction instruction in block.Instructions)
            {
                foreach (MachineOperand operand in instruction.Operands)
                {
                    if (operand.Kind == MachineOperandKind.Block)
                    {
                        Add(operand.Block);
                    }
                    else if (operand.Kind == MachineOperandKind.JumpTable)
                    {
                        operand.Table.Targets.ForEach(Add);
                    }
                }
            }
        }

        return reached;

        void Add(MachineBlock block)
        {
            if (reached.Add(block))
            {
                work.Push(block);
            }
        }
    }

    private static MachineBlock EndOf(MachineBlock block)
    {
        for (int hops = 0; hops < 64 && block.Instructions.Count == 1 && block.Instructions[0].Generic == GenericOpcode.Jump; hops++)
        {
            block = block.Instructions[0].Operands[0].Block;
        }

        return block;
    }
}

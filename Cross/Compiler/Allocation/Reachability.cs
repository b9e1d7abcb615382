using System.Collections.Generic;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>Takes out blocks that nothing reaches, with the operands of phis that came from them.</summary>
internal static class Reachability
{
    /// <summary>Takes them out.</summary>
    public static void RemoveUnreached(MachineFunction function)
    {
        var reached = new HashSet<MachineBlock> { function.Blocks[0] };
        var work = new Stack<MachineBlock>(reached);
        while (work.TryPop(out MachineBlock? block))
        {
            foreach (MachineBlock successor in block.Successors)
            {
                if (reached.Add(successor))
                {
                    work.Push(successor);
                }
            }
        }

        if (reached.Count == function.Blocks.Count)
        {
            return;
        }

        function.Blocks.RemoveAll(b => !reached.Contains(b));
        foreach (MachineBlock block in function.Blocks)
        {
            for (int i = block.Predecessors.Count - 1; i >= 0; i--)
            {
                if (!reached.Contains(block.Predecessors[i]))
                {
                    block.Predecessors.RemoveAt(i);
                    DropOperand(block, i + 1);
                }
            }
        }
    }

    private static void DropOperand(MachineBlock block, int index)
    {
        foreach (MachineInstruction instruction in block.Instructions)
        {
            if (instruction.Generic != GenericOpcode.Phi)
            {
                break;
            }

            var operands = new List<MachineOperand>(instruction.Operands);
            operands.RemoveAt(index);
            instruction.Operands = [.. operands];
        }
    }
}

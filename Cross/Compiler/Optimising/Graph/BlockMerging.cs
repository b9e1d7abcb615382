using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Graph;

/// <summary>Joins a block to its only predecessor, and lets edges go past blocks that only jump.</summary>
internal static class BlockMerging
{
    /// <summary>Merges blocks.</summary>
    /// <returns>Whether any was.</returns>
    public static bool Run(Function function)
    {
        var gone = new HashSet<Block>();
        foreach (Block block in function.Blocks)
        {
            while (!gone.Contains(block) && block.Last!.Operation == Operation.Jump && TryMerge(block, function, gone))
            {
            }
        }

        foreach (Block block in function.Blocks)
        {
            if (!gone.Contains(block) && TrySkip(block, function))
            {
                gone.Add(block);
            }
        }

        function.Blocks.RemoveAll(gone.Contains);
        return gone.Count > 0;
    }

    /// <summary>Takes the successor into a block that jumps to it and is its only predecessor.</summary>
    private static bool TryMerge(Block block, Function function, HashSet<Block> gone)
    {
        Block next = block.Successors[0];
        if (next.Predecessors.Count != 1 || !ReferenceEquals(next.Region, block.Region) || ReferenceEquals(next, block) || ReferenceEquals(next, function.Entry))
        {
            return false;
        }

        foreach (Instruction phi in next.Phis)
        {
            phi.ReplaceUsesWith(phi.Operands[0]);
            phi.Remove();
        }

        block.Last!.Remove();
        block.ClearSuccessors();
        Move(next, block);
        next.MoveSuccessorsTo(block);
        gone.Add(next);
        return true;
    }

    private static void Move(Block from, Block to)
    {
        foreach (Instruction instruction in from.Instructions)
        {
            from.Detach(instruction);
            to.Append(instruction);
        }
    }

    /// <summary>Lets the predecessors of a block that only jumps go to its target.</summary>
    private static bool TrySkip(Block block, Function function)
    {
        if (block.First!.Operation != Operation.Jump || ReferenceEquals(block, function.Entry) || ReferenceEquals(block.Successors[0], block))
        {
            return false;
        }

        Block target = block.Successors[0];
        foreach (Block predecessor in block.Predecessors)
        {
            // A region's body and landing pad stay where they are.
            if (predecessor.Last!.Operation == Operation.EnterTry && !(ReferenceEquals(predecessor.Successors[0], block) && ReferenceEquals(target.Region, block.Region)))
            {
                return false;
            }
        }

        if (target.First!.Operation == Operation.Phi && !CanHavePhis(block, target))
        {
            return false;
        }

        Skip(block, target);
        return true;
    }

    private static bool CanHavePhis(Block block, Block target)
    {
        var seen = new HashSet<Block>(target.Predecessors);
        foreach (Block predecessor in block.Predecessors)
        {
            if (!seen.Add(predecessor))
            {
                return false; // It would go there twice.
            }
        }

        return true;
    }

    private static void Skip(Block block, Block target)
    {
        int place = 0;
        while (!ReferenceEquals(target.Predecessors[place], block))
        {
            place++;
        }

        var values = new List<Instruction>();
        foreach (Instruction phi in target.Phis)
        {
            values.Add(phi.Operands[place]);
        }

        while (block.Predecessors.Count > 0)
        {
            Block predecessor = block.Predecessors[0];
            for (int i = 0; i < predecessor.Successors.Count; i++)
            {
                if (ReferenceEquals(predecessor.Successors[i], block))
                {
                    predecessor.SetSuccessor(i, target);
                    AddValues(target, values);
                }
            }
        }

        block.ClearSuccessors();
        block.Last!.Remove();
    }

    private static void AddValues(Block target, List<Instruction> values)
    {
        int next = 0;
        foreach (Instruction phi in target.Phis)
        {
            phi.AddOperand(values[next++]);
        }
    }
}

using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Optimising.Numbering;

/// <summary>What may be written between a block and one that it dominates, on all ways there.</summary>
internal sealed class MemoryPaths(Function function, DominatorTree tree)
{
    private const int MostBlocks = 48;
    private const int MostWrites = 200;

    private readonly HashSet<Block> _pads = Pads(function);
    private readonly Dictionary<Block, List<Instruction>> _writes = [];

    /// <summary>Takes from a state at the end of one block what may be written on a way to the start of another.</summary>
    /// <returns>Whether all ways could be looked at: false, and nothing is known.</returns>
    public bool Apply(MemoryState state, Block from, Block to, Aliasing aliasing)
    {
        var seen = new HashSet<Block>();
        var waiting = new Stack<Block>();
        Push(to);
        int writes = 0;
        while (waiting.TryPop(out Block? block))
        {
            // What was written in a region before a throw is not on the way that the edges say.
            if (seen.Count > MostBlocks || _pads.Contains(block))
            {
                return false;
            }

            foreach (Instruction write in WritesOf(block))
            {
                state.Apply(write, aliasing);
                if (state.IsEmpty || ++writes > MostWrites)
                {
                    return false;
                }
            }

            Push(block);
        }

        return true;

        void Push(Block block)
        {
            foreach (Block predecessor in block.Predecessors)
            {
                if (!ReferenceEquals(predecessor, from) && tree.Order.Contains(predecessor) && seen.Add(predecessor))
                {
                    waiting.Push(predecessor);
                }
            }
        }
    }

    private List<Instruction> WritesOf(Block block)
    {
        if (!_writes.TryGetValue(block, out List<Instruction>? writes))
        {
            writes = [];
            foreach (Instruction instruction in block.Instructions)
            {
                if (InstructionEffects.Writes(instruction) || instruction.Subject is MemoryAccess { IsVolatile: true })
                {
                    writes.Add(instruction);
                }
            }

            _writes.Add(block, writes);
        }

        return writes;
    }

    private static HashSet<Block> Pads(Function function)
    {
        var pads = new HashSet<Block>();
        foreach (Region region in function.Regions)
        {
            pads.Add(region.LandingPad);
        }

        return pads;
    }
}

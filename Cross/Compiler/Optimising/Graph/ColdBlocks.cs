using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Graph;

/// <summary>Marks blocks that are rarely executed: those that throw, landing pads, and what leads to or comes from such blocks alone.</summary>
internal static class ColdBlocks
{
    /// <summary>Marks them anew.</summary>
    public static void Mark(Function function)
    {
        var cold = new HashSet<Block>();
        var waiting = new Queue<Block>();
        var pads = new HashSet<Block>(function.Regions.Select(region => region.LandingPad));
        foreach (Block block in function.Blocks)
        {
            block.IsCold = false;
            if (pads.Contains(block) || block.Last!.Operation is Operation.Throw or Operation.Rethrow or Operation.Resume or Operation.Unreachable)
            {
                Add(block);
            }
        }

        while (waiting.TryDequeue(out Block? block))
        {
            foreach (Block predecessor in block.Predecessors)
            {
                if (predecessor.Last!.Operation != Operation.EnterTry && predecessor.Successors.All(cold.Contains))
                {
                    Add(predecessor);
                }
            }

            foreach (Block successor in block.Successors)
            {
                if (successor.Predecessors.All(cold.Contains))
                {
                    Add(successor);
                }
            }
        }

        function.Entry.IsCold = false;
        return;

        void Add(Block block)
        {
            if (cold.Add(block))
            {
                block.IsCold = true;
                waiting.Enqueue(block);
            }
        }
    }
}

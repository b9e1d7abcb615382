using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Graph;

/// <summary>Gives edges that go twice from one block to another a block of their own on the way, so that the target may have phis.</summary>
internal static class DuplicateEdges
{
    /// <summary>Splits such edges.</summary>
    /// <param name="function">The function.</param>
    /// <param name="everywhere">Also where the target has no other predecessors: there are phis wanted only when it gets some.</param>
    public static void Split(Function function, bool everywhere = false)
    {
        foreach (Block block in function.Blocks.ToArray())
        {
            if (block.Successors.Count < 2)
            {
                continue;
            }

            IEnumerable<Block> twice = block.Successors.GroupBy(s => s).Where(edges => edges.Count() > 1).Select(edges => edges.Key);
            foreach (Block target in twice.ToArray())
            {
                if (everywhere || target.Predecessors.Any(predecessor => !ReferenceEquals(predecessor, block)))
                {
                    Split(function, block, target);
                }
            }
        }
    }

    private static void Split(Function function, Block block, Block target)
    {
        Block between = function.AddBlock(block.Region);
        between.IsCold = target.IsCold;
        for (int i = 0; i < block.Successors.Count; i++)
        {
            if (ReferenceEquals(block.Successors[i], target))
            {
                block.SetSuccessor(i, between);
            }
        }

        new Builder { Block = between, Position = block.Last!.Position }.Jump(target);
    }
}

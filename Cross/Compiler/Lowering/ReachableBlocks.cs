using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <summary>The order in which blocks are lowered.</summary>
internal static class ReachableBlocks
{
    /// <summary>The blocks that control can reach, each behind its dominators. The others lose their edges: nothing reached depends on them any more.</summary>
    public static IReadOnlyList<Block> InReversePostorder(Function function)
    {
        var reached = new HashSet<Block>();
        var order = new List<Block>();
        var path = new Stack<(Block Block, int Next)>();
        reached.Add(function.Entry);
        path.Push((function.Entry, function.Entry.Successors.Count));
        while (path.TryPop(out (Block Block, int Next) at))
        {
            // The last successor first, so that the first one comes right behind its predecessor in the reversed order.
            if (at.Next == 0)
            {
                order.Add(at.Block);
                continue;
            }

            path.Push((at.Block, at.Next - 1));
            Block successor = at.Block.Successors[at.Next - 1];
            if (reached.Add(successor))
            {
                path.Push((successor, successor.Successors.Count));
            }
        }

        foreach (Block block in function.Blocks)
        {
            if (!reached.Contains(block))
            {
                block.ClearSuccessors();
            }
        }

        order.Reverse();
        return order;
    }
}

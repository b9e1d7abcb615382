using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Importing;

/// <summary>Puts the blocks of a function in reverse postorder and drops those that are not reached.</summary>
internal static class BlockOrder
{
    /// <summary>Arranges the blocks and numbers everything.</summary>
    public static void Arrange(Function function)
    {
        var seen = new HashSet<Block> { function.Entry };
        var order = new List<Block>(function.Blocks.Count);
        var path = new Stack<(Block Block, int Next)>();
        path.Push((function.Entry, function.Entry.Successors.Count - 1));
        while (path.TryPop(out (Block Block, int Next) top))
        {
            // The last successor first, so that in the reverse the first one follows its block.
            if (top.Next < 0)
            {
                order.Add(top.Block);
                continue;
            }

            path.Push((top.Block, top.Next - 1));
            Block successor = top.Block.Successors[top.Next];
            if (seen.Add(successor))
            {
                path.Push((successor, successor.Successors.Count - 1));
            }
        }

        order.Reverse();
        foreach (Block block in function.Blocks)
        {
            if (!seen.Contains(block))
            {
                Empty(block);
            }
        }

        function.Blocks.Clear();
        function.Blocks.AddRange(order);
        function.Regions.RemoveAll(region => !seen.Contains(region.LandingPad));
        function.Number();
    }

    private static void Empty(Block block)
    {
        block.ClearSuccessors();
        while (block.Last is Instruction last)
        {
            last.Remove();
        }
    }
}

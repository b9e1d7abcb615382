using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Lowering;

/// <summary>The order in which blocks are lowered.</summary>
internal static class ReachableBlocks
{
    /// <summary>The blocks that control can reach, each behind its dominators. The others lose their edges: nothing reached depends on them any more.</summary>
    public static IReadOnlyList<Block> InReversePostorder(Function function)
    {
        var order = new BlockOrder(function);
        foreach (Block block in function.Blocks)
        {
            if (!order.Contains(block))
            {
                block.ClearSuccessors();
            }
        }

        return order.Blocks;
    }
}

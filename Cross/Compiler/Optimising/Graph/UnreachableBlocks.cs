using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Optimising.Graph;

/// <summary>Removes blocks that cannot be reached, and the regions that are entered only there.</summary>
internal static class UnreachableBlocks
{
    /// <summary>Removes them.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Run(Function function)
    {
        var order = new BlockOrder(function);
        if (order.Blocks.Count == function.Blocks.Count)
        {
            return false;
        }

        var dead = new List<Instruction>();
        foreach (Block block in function.Blocks)
        {
            if (!order.Contains(block))
            {
                block.ClearSuccessors();
                dead.AddRange(block.Instructions);
            }
        }

        DeadCode.Remove(dead);
        function.Blocks.RemoveAll(block => !order.Contains(block));
        function.Regions.RemoveAll(region => !order.Contains(region.LandingPad));
        return true;
    }
}

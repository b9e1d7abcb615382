using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Importing;

/// <summary>Puts the blocks of a function in reverse postorder and drops those that are not reached.</summary>
internal static class BlockArrangement
{
    /// <summary>Arranges the blocks and numbers everything.</summary>
    public static void Arrange(Function function)
    {
        var order = new BlockOrder(function);
        foreach (Block block in function.Blocks.Where(block => !order.Contains(block)))
        {
            Empty(block);
        }

        function.Regions.RemoveAll(region => !order.Contains(region.LandingPad));
        function.Blocks.Clear();
        function.Blocks.AddRange(order.Blocks);
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

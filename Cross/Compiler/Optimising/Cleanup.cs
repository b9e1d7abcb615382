using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Optimising.Graph;
using DeviceKit.Cross.Optimising.Simplifying;
using DeviceKit.Cross.Optimising.Slots;

namespace DeviceKit.Cross.Optimising;

/// <summary>
/// Makes a function sane, and is fast: slots become values, constants and branches fold, what cannot be reached or is not needed goes. Sealing runs it on
/// each method right after import, so that code behind constant conditions is never looked at.
/// </summary>
internal static class Cleanup
{
    private const int MostRounds = 8;

    /// <summary>Cleans a function up.</summary>
    public static void Run(Function function)
    {
        UnreachableBlocks.Run(function);
        for (int round = 0; round < MostRounds; round++)
        {
            bool changed = Simplifier.Run(function);
            changed |= UnreachableBlocks.Run(function);
            changed |= RegionRemoval.Run(function) && UnreachableBlocks.Run(function);
            changed |= StructureSplitting.Run(function);
            changed |= SlotPromotion.Run(function);
            changed |= DeadCode.Run(function);
            changed |= BlockMerging.Run(function);
            changed |= JumpThreading.Run(function);
            if (!changed)
            {
                break;
            }
        }

        UnusedSlots.Run(function);
    }
}

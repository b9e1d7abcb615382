using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Optimising.Slots;

/// <summary>Where a scalar slot's value is still wanted at the start of a block.</summary>
internal sealed class SlotLiveness
{
    private readonly ScalarSlot _slot;
    private readonly HashSet<Block> _live = [];

    /// <summary>Computes it for one slot.</summary>
    public SlotLiveness(ScalarSlot slot, BlockOrder order)
    {
        _slot = slot;
        var waiting = new Stack<Block>(slot.Exposing);
        while (waiting.TryPop(out Block? block))
        {
            if (_live.Add(block))
            {
                foreach (Block predecessor in block.Predecessors)
                {
                    if (order.Contains(predecessor) && !slot.Defining.Contains(predecessor))
                    {
                        waiting.Push(predecessor);
                    }
                }
            }
        }
    }

    /// <summary>Whether its value is wanted at the start of a block.</summary>
    public bool IsLiveInto(Block block) => _live.Contains(block);

    /// <summary>Whether a store in a region is read after a throw out of it: then the pad's edge, which comes from before the region, does not bring its value.</summary>
    public bool IsReadAfterThrow()
    {
        foreach (Block block in _slot.Defining)
        {
            for (Region? region = block.Region; region is not null; region = region.Parent)
            {
                if (IsLiveInto(region.LandingPad))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

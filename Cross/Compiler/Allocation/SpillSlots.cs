using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>Gives ranges in memory their slots: those that do not live at the same time may share one, and those that are moved to one another do if they can.</summary>
internal static class SpillSlots
{
    /// <summary>Adds the slots to the function.</summary>
    public static void Assign(MachineFunction function, IEnumerable<LiveRange> spilled)
    {
        var slots = new List<(FrameSlot Slot, List<LiveRange> Ranges)>();
        foreach (LiveRange range in spilled.Where(r => r.Remake is null).OrderBy(r => r.Start).ThenBy(r => r.Id))
        {
            List<LiveRange>? ranges = null;
            FrameSlot? slot = null;
            foreach ((FrameSlot candidate, List<LiveRange> members) in slots)
            {
                if (candidate.Size == range.Class.SpillSize && !members.Exists(m => m.Overlaps(range)))
                {
                    bool isWanted = range.Hints.Exists(h => h.Range?.Slot == candidate);
                    if (slot is null || isWanted)
                    {
                        (slot, ranges) = (candidate, members);
                    }

                    if (isWanted)
                    {
                        break;
                    }
                }
            }

            if (slot is null)
            {
                slot = function.AddSlot(FrameSlotKind.Spill, range.Class.SpillSize, range.Class.SpillSize);
                slots.Add((slot, ranges = []));
            }

            range.Slot = slot;
            ranges!.Add(range);
        }
    }
}

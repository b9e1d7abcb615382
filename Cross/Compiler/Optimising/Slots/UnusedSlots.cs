using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Slots;

/// <summary>Removes slots that nothing names. Those that a filter may name stay.</summary>
internal static class UnusedSlots
{
    /// <summary>Removes them.</summary>
    public static void Run(Function function)
    {
        var used = new HashSet<Slot>();
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Subject is Slot slot)
                {
                    used.Add(slot);
                }
            }
        }

        bool hasFilters = ScalarSlot.HasFilters(function);
        function.Slots.RemoveAll(slot => !used.Contains(slot) && !(hasFilters && slot.IsShared));
    }
}

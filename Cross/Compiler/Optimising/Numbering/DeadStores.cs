using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Numbering;

/// <summary>Removes stores that are written over in the same block before anyone may read them, by a throw either.</summary>
internal static class DeadStores
{
    private const int MostOpen = 16;

    /// <summary>Removes them.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Run(Function function)
    {
        var aliasing = new Aliasing(function, new ValueNumbers());
        bool changed = false;
        foreach (Block block in function.Blocks)
        {
            changed |= Run(block, aliasing);
        }

        return changed;
    }

    private static bool Run(Block block, Aliasing aliasing)
    {
        bool changed = false;
        var overwritten = new List<MemoryLocation>();
        for (Instruction? instruction = block.Last; instruction is not null;)
        {
            Instruction? previous = instruction.Previous;
            if (instruction.Operation == Operation.Store && instruction.Subject is MemoryAccess { IsVolatile: false })
            {
                MemoryLocation location = aliasing.LocationOf(instruction);
                if (overwritten.Exists(later => Covers(later, location)))
                {
                    instruction.Remove();
                    changed = true;
                }
                else if (overwritten.Count < MostOpen)
                {
                    overwritten.Add(location);
                }
            }
            else
            {
                Read(instruction, overwritten, aliasing, block);
            }

            instruction = previous;
        }

        return changed;
    }

    private static void Read(Instruction instruction, List<MemoryLocation> overwritten, Aliasing aliasing, Block block)
    {
        if (overwritten.Count == 0)
        {
            return;
        }

        if (instruction.Operation == Operation.Load && instruction.Subject is MemoryAccess { IsVolatile: false })
        {
            MemoryLocation location = aliasing.LocationOf(instruction);
            overwritten.RemoveAll(later => aliasing.MayOverlap(later, location));
            return;
        }

        // A throw shows memory to whoever catches; a private slot only to this function's own landing pads.
        if (InstructionEffects.CanThrow(instruction) || InstructionEffects.Reads(instruction) || InstructionEffects.Writes(instruction)
            || instruction.Subject is MemoryAccess { IsVolatile: true })
        {
            bool isCall = InstructionEffects.IsCall(instruction) || InstructionEffects.CanThrow(instruction);
            overwritten.RemoveAll(later => !(isCall && block.Region is null && aliasing.IsPrivate(later)));
        }
    }

    private static bool Covers(MemoryLocation later, MemoryLocation earlier) =>
        later.Number == earlier.Number && later.Offset <= earlier.Offset && later.Offset + later.Size >= earlier.Offset + earlier.Size;
}

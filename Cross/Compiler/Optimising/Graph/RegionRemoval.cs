using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Graph;

/// <summary>Removes protected regions that nothing is thrown from, and those whose cleanup does nothing. Their landing pads can no longer be reached.</summary>
internal static class RegionRemoval
{
    /// <summary>Removes them.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Run(Function function)
    {
        if (function.Regions.Count == 0)
        {
            return false;
        }

        HashSet<Region> throwing = Throwing(function);
        bool changed = false;
        for (int i = function.Regions.Count - 1; i >= 0; i--)
        {
            Region region = function.Regions[i];
            if (!throwing.Contains(region) || DoesNothing(region))
            {
                Remove(function, region);
                changed = true;
            }
        }

        return changed;
    }

    private static HashSet<Region> Throwing(Function function)
    {
        var throwing = new HashSet<Region>();
        foreach (Block block in function.Blocks)
        {
            if (block.Region is null || throwing.Contains(block.Region))
            {
                continue;
            }

            foreach (Instruction instruction in block.Instructions)
            {
                if (InstructionEffects.CanThrow(instruction))
                {
                    for (Region? region = block.Region; region is not null && throwing.Add(region); region = region.Parent)
                    {
                    }

                    break;
                }
            }
        }

        return throwing;
    }

    /// <summary>A pad that resumes at once, of cleanups only.</summary>
    private static bool DoesNothing(Region region)
    {
        foreach (Clause clause in region.Clauses)
        {
            if (clause.Kind != ClauseKind.Cleanup)
            {
                return false;
            }
        }

        Instruction? instruction = region.LandingPad.First;
        while (instruction?.Operation == Operation.LandingValue)
        {
            instruction = instruction.Next;
        }

        return instruction?.Operation == Operation.Resume && instruction.Operands[0] is { Operation: Operation.LandingValue } exception
            && ReferenceEquals(exception.Block, region.LandingPad);
    }

    private static void Remove(Function function, Region region)
    {
        Block entry = region.LandingPad.Predecessors[0];
        Simplifying.BranchRules.GoTo(entry.Last!, 0);
        foreach (Block block in function.Blocks)
        {
            block.Region = ReferenceEquals(block.Region, region) ? region.Parent : block.Region;
        }

        foreach (Region child in function.Regions)
        {
            child.Parent = ReferenceEquals(child.Parent, region) ? region.Parent : child.Parent;
        }

        function.Regions.Remove(region);
    }
}

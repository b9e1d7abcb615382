using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Cross.Intermediate.Verification;

/// <summary>Protected regions: parents, landing pads, and that a region is entered by its one EnterTry only.</summary>
internal static class RegionRules
{
    /// <summary>Checks a function.</summary>
    public static void Check(Function function, List<string> problems)
    {
        var entries = new Dictionary<Region, Block>();
        foreach (Block block in function.Blocks.Where(block => block.Last!.Operation == Operation.EnterTry))
        {
            if (block.Last!.Subject is not Region region || !function.Regions.Contains(region))
            {
                problems.Add($"{block} enters no region of the function");
            }
            else if (!entries.TryAdd(region, block))
            {
                problems.Add($"{block} and {entries[region]} enter one region");
            }
        }

        for (int i = 0; i < function.Regions.Count; i++)
        {
            Check(function, i, entries.GetValueOrDefault(function.Regions[i]), problems);
        }

        foreach (Block block in function.Blocks)
        {
            CheckEdges(block, function, problems);
        }
    }

    private static void Check(Function function, int index, Block? entry, List<string> problems)
    {
        Region region = function.Regions[index];
        if (region.Parent is not null && function.Regions.IndexOf(region.Parent, 0, index) < 0)
        {
            problems.Add($"r{index} is not behind its parent");
        }

        if (region.Clauses.Count == 0)
        {
            problems.Add($"r{index} has no clauses");
        }

        if (entry is null)
        {
            problems.Add($"r{index} is never entered");
        }
        else if (!ReferenceEquals(entry.Successors[1], region.LandingPad) || !ReferenceEquals(entry.Successors[0].Region, region))
        {
            problems.Add($"{entry} does not go to body and landing pad of r{index}");
        }
        else if (!ReferenceEquals(entry.Region, region.Parent))
        {
            problems.Add($"{entry}, which enters r{index}, is not in its parent");
        }

        if (region.LandingPad.Predecessors.Count != 1 || region.LandingPad.First?.Operation == Operation.Phi)
        {
            problems.Add($"the landing pad of r{index} has phis or other predecessors");
        }

        if (!ReferenceEquals(region.LandingPad.Region, region.Parent))
        {
            problems.Add($"the landing pad of r{index} is not in its parent");
        }
    }

    private static void CheckEdges(Block block, Function function, List<string> problems)
    {
        if (block.Region is not null && !function.Regions.Contains(block.Region))
        {
            problems.Add($"{block} is in a region that is not of the function");
        }

        int first = block.Last!.Operation == Operation.EnterTry ? 1 : 0;
        foreach (Block successor in block.Successors.Skip(first))
        {
            Region? region = block.Region;
            while (region is not null && !ReferenceEquals(region, successor.Region))
            {
                region = region.Parent;
            }

            if (!ReferenceEquals(region, successor.Region))
            {
                problems.Add($"{block} goes into the region of {successor} without entering it");
            }
        }
    }
}

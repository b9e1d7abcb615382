using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Cross.Intermediate.Verification;

/// <summary>Blocks, edges, terminators, and where phis, parameters and landing values stand.</summary>
internal static class GraphRules
{
    /// <summary>Checks a function.</summary>
    public static void Check(Function function, List<string> problems)
    {
        if (function.Blocks.Count == 0 || function.Entry.Predecessors.Count > 0)
        {
            problems.Add("the entry is missing or has predecessors");
            return;
        }

        var blocks = new HashSet<Block>(function.Blocks);
        if (blocks.Count != function.Blocks.Count || function.Blocks.Select(block => block.Id).Distinct().Count() != blocks.Count)
        {
            problems.Add("a block or a block's number is there twice");
        }

        foreach (Block block in function.Blocks)
        {
            CheckEdges(block, blocks, problems);
            CheckOrder(block, function, problems);
        }
    }

    /// <summary>Whether an operation ends a block.</summary>
    public static bool IsTerminator(Operation operation) => operation >= Operation.Jump;

    private static void CheckEdges(Block block, HashSet<Block> blocks, List<string> problems)
    {
        if (block.Last is null || !IsTerminator(block.Last.Operation))
        {
            problems.Add($"{block} has no terminator");
            return;
        }

        (int least, int most) = block.Last.Operation switch
        {
            Operation.Jump => (1, 1),
            Operation.Branch or Operation.EnterTry => (2, 2),
            Operation.Switch => (1, int.MaxValue),
            _ => (0, 0),
        };
        if (block.Successors.Count < least || block.Successors.Count > most)
        {
            problems.Add($"{block}: {block.Last.Operation} has {block.Successors.Count} targets");
        }

        foreach (Block successor in block.Successors)
        {
            int edges = block.Successors.Count(s => ReferenceEquals(s, successor));
            if (!blocks.Contains(successor))
            {
                problems.Add($"{block} goes to {successor}, which is not in the function");
            }
            else if (successor.Predecessors.Count(p => ReferenceEquals(p, block)) != edges)
            {
                problems.Add($"{block} and {successor} disagree about the edges between them");
            }
            else if (edges > 1 && successor.First?.Operation == Operation.Phi)
            {
                problems.Add($"{block} goes twice to {successor}, which has phis");
            }
        }

        foreach (Block predecessor in block.Predecessors)
        {
            if (!blocks.Contains(predecessor) || !predecessor.Successors.Contains(block))
            {
                problems.Add($"{block} has the predecessor {predecessor}, which does not go there");
            }
        }
    }

    private static void CheckOrder(Block block, Function function, List<string> problems)
    {
        bool phis = true;
        bool parameters = ReferenceEquals(block, function.Entry);
        bool landing = function.Regions.Any(region => ReferenceEquals(region.LandingPad, block));
        foreach (Instruction instruction in block.Instructions)
        {
            phis &= instruction.Operation == Operation.Phi;
            parameters &= instruction.Operation == Operation.Parameter;
            landing &= instruction.Operation is Operation.LandingValue or Operation.Phi;
            bool isRight = instruction.Operation switch
            {
                Operation.Phi => phis,
                Operation.Parameter => parameters,
                Operation.LandingValue => landing,
                _ => IsTerminator(instruction.Operation) == ReferenceEquals(instruction, block.Last),
            };
            if (!isRight || !ReferenceEquals(instruction.Block, block))
            {
                problems.Add($"{block}: {instruction.Operation} is at the wrong place");
            }
        }
    }
}

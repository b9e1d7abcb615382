using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Optimising.Loops;

/// <summary>Sees to it that a loop is entered from one block that only goes there.</summary>
internal static class LoopPreheaders
{
    /// <summary>The block from which a loop is entered, if it goes nowhere else; null when there is none.</summary>
    public static Block? Find(Loop loop)
    {
        Block? found = null;
        foreach (Block predecessor in loop.Header.Predecessors)
        {
            if (!loop.Latches.Contains(predecessor))
            {
                if (found is not null || predecessor.Last!.Operation != Operation.Jump || !ReferenceEquals(predecessor.Region, loop.Header.Region))
                {
                    return null;
                }

                found = predecessor;
            }
        }

        return found;
    }

    /// <summary>Makes one for a loop that has none.</summary>
    public static Block Make(Function function, Loop loop)
    {
        Block header = loop.Header;
        Block made = function.AddBlock(header.Region);
        var outside = new List<int>();
        for (int i = 0; i < header.Predecessors.Count; i++)
        {
            if (!loop.Latches.Contains(header.Predecessors[i]))
            {
                outside.Add(i);
            }
        }

        var values = new List<(Instruction Phi, Instruction Value)>();
        foreach (Instruction phi in header.Phis)
        {
            values.Add((phi, Value(made, phi, outside)));
        }

        while (outside.Count > 0)
        {
            // Each edge that is moved takes its place among the predecessors along.
            Block predecessor = header.Predecessors[outside[^1]];
            outside.RemoveAt(outside.Count - 1);
            predecessor.SetSuccessor(EdgeTo(predecessor, header), made);
        }

        new Builder { Block = made, Position = header.Last!.Position }.Jump(header);
        foreach ((Instruction phi, Instruction value) in values)
        {
            phi.AddOperand(value);
        }

        return made;
    }

    private static int EdgeTo(Block from, Block to)
    {
        for (int i = 0; ; i++)
        {
            if (ReferenceEquals(from.Successors[i], to))
            {
                return i;
            }
        }
    }

    private static Instruction Value(Block made, Instruction phi, List<int> outside)
    {
        if (outside.Count == 1)
        {
            return phi.Operands[outside[0]];
        }

        Instruction joined = made.Append(new Instruction(Operation.Phi, phi.Kind));
        for (int i = outside.Count - 1; i >= 0; i--)
        {
            joined.AddOperand(phi.Operands[outside[i]]); // The edges are moved from the last on.
        }

        return joined;
    }
}

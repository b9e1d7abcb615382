using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Lowering;

/// <summary>Puts a block on each edge from a block with several successors to one with several predecessors: copies for such an edge have no other place.</summary>
internal static class CriticalEdges
{
    /// <summary>Splits the critical edges of a function.</summary>
    public static void Split(Function function)
    {
        int count = function.Blocks.Count;
        for (int i = 0; i < count; i++)
        {
            Block block = function.Blocks[i];
            for (int edge = 0; block.Successors.Count > 1 && edge < block.Successors.Count; edge++)
            {
                if (block.Successors[edge].Predecessors.Count > 1)
                {
                    Split(function, block, edge);
                }
            }
        }
    }

    /// <summary>Puts a block on an edge.</summary>
    /// <returns>The new block.</returns>
    public static Block Split(Function function, Block from, int edge)
    {
        Block to = from.Successors[edge];

        // The only way into a region is its EnterTry: a block behind that is in the region.
        Block middle = function.AddBlock(from.Last!.Operation == Operation.EnterTry ? to.Region : from.Region);
        middle.IsCold = from.IsCold || to.IsCold;
        int place = PlaceOf(from, to);
        List<Instruction> values = [.. to.Phis.Select(phi => phi.Operands[place])];
        from.SetSuccessor(edge, middle);
        middle.AddSuccessor(to);
        middle.Append(new Instruction(Operation.Jump, ValueKind.None) { Position = from.Last.Position });
        foreach ((Instruction phi, Instruction value) in to.Phis.Zip(values))
        {
            phi.AddOperand(value);
        }

        return middle;
    }

    /// <summary>The place of a predecessor among the predecessors, and so among the operands of phis.</summary>
    public static int PlaceOf(Block from, Block to)
    {
        int place = 0;
        while (!ReferenceEquals(to.Predecessors[place], from))
        {
            place++;
        }

        return place;
    }
}

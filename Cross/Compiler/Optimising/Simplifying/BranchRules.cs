using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>Branches whose way is known, and conditions that a branch tests by itself. Blocks that are no longer reached stay for <see cref="Graph.UnreachableBlocks"/>.</summary>
internal static class BranchRules
{
    /// <summary>Applies the rules to a Branch or Switch.</summary>
    public static Instruction? Apply(Instruction i, Rewriter r)
    {
        Instruction condition = i.Operands[0];
        Block block = i.Block!;
        if (block.Successors.All(target => ReferenceEquals(target, block.Successors[0])))
        {
            return GoTo(i, 0);
        }

        if (Values.IsConstant(condition))
        {
            return GoTo(i, i.Operation == Operation.Branch ? (Values.Is(condition, 0) ? 1 : 0) : Case(block, condition));
        }

        return i.Operation == Operation.Branch ? Branch(i, condition) : Switch(i, condition, r);
    }

    /// <summary>Makes a terminator a jump to one of its targets.</summary>
    public static Instruction GoTo(Instruction i, int target)
    {
        Block block = i.Block!;
        Block way = block.Successors[target];

        // The edge that stays keeps its place and its phis' values; the others go.
        Keep(block, target);
        i.Become(Operation.Jump, ValueKind.None);
        i.Subject = null;
        return ReferenceEquals(block.Successors[0], way) ? i : throw new System.InvalidOperationException("The wrong edge was kept.");
    }

    private static int Case(Block block, Instruction condition) =>
        (int)System.Math.Min((uint)condition.Immediate, (uint)block.Successors.Count - 1);

    private static void Keep(Block block, int target)
    {
        Block way = block.Successors[target];
        List<Instruction> values = [];
        int place = way.Predecessors.ToList().IndexOf(block);
        foreach (Instruction phi in way.Phis)
        {
            values.Add(phi.Operands[place]);
        }

        block.ClearSuccessors();
        block.AddSuccessor(way);
        int next = 0;
        foreach (Instruction phi in way.Phis)
        {
            phi.AddOperand(values[next++]);
        }
    }

    private static Instruction? Branch(Instruction i, Instruction condition)
    {
        if (condition.Operation != Operation.Compare || !Values.Is(condition.Operands[1], 0) || condition.Operands[0].Kind != ValueKind.I32)
        {
            return null;
        }

        switch ((Comparison)condition.Immediate)
        {
            case Comparison.NotEqual:
                return Rewriter.Change(i, Operation.Branch, condition.Operands[0]);
            case Comparison.Equal:
                i.Become(Operation.Branch, ValueKind.None, condition.Operands[0]);
                i.Block!.SwapSuccessors();
                return i;
            default:
                return null;
        }
    }

    private static Instruction? Switch(Instruction i, Instruction condition, Rewriter r)
    {
        Block block = i.Block!;
        if (block.Successors.Count == 2)
        {
            // Below 1 or not.
            Instruction isFirst = r.Compare(Comparison.Equal, condition, r.Constant(0));
            return Rewriter.Change(i, Operation.Branch, isFirst);
        }

        return null;
    }
}

using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Evaluation;
using DeviceKit.Cross.Intermediate.Flow;
using DeviceKit.Cross.Optimising.Simplifying;

namespace DeviceKit.Cross.Optimising.Graph;

/// <summary>
/// Lets an edge into a block that only decides go where the block would send it, when the phi that it decides by is known on that edge: what the source's
/// "and", "or", conditional expressions and inlined predicates leave. Uses of the block's phis behind it get phis where the ways meet again; not so
/// for the heads of loops, which would get a second entry.
/// </summary>
internal static class JumpThreading
{
    /// <summary>Threads what can be.</summary>
    /// <returns>Whether anything was.</returns>
    public static bool Run(Function function)
    {
        bool changed = false;
        var others = new List<Block>();
        foreach (Block block in function.Blocks)
        {
            if (Condition(block) is not { } condition || ReferenceEquals(block, function.Entry))
            {
                continue;
            }

            if (ArePhisOnlyForSuccessors(block))
            {
                changed |= Thread(block, condition, mends: false);
            }
            else if (Ways(block, condition).Any())
            {
                others.Add(block);
            }
        }

        changed |= others.Count > 0 && ThreadAndMend(function, others);
        if (changed)
        {
            UnreachableBlocks.Run(function);
        }

        return changed;
    }

    /// <summary>What a block decides by: a phi of its own, or one compared with a constant; null when it does something else too.</summary>
    private static Instruction? Condition(Block block)
    {
        if (block.First!.Operation != Operation.Phi || block.Last!.Operation is not (Operation.Branch or Operation.Switch))
        {
            return null;
        }

        Instruction condition = block.Last.Operands[0];
        Instruction? instruction = block.First;
        while (instruction!.Operation == Operation.Phi)
        {
            instruction = instruction.Next;
        }

        for (; !ReferenceEquals(instruction, block.Last); instruction = instruction.Next)
        {
            bool isCondition = ReferenceEquals(instruction, condition) && instruction.Operation == Operation.Compare && instruction.Users.Count == 1;
            bool isConstant = instruction!.Operation == Operation.Constant
                && instruction.Users.All(user => ReferenceEquals(user, condition) || IsOnEdgeFrom(block, instruction, user));
            if (!isCondition && !isConstant)
            {
                return null;
            }
        }

        Instruction phi = condition.Operation == Operation.Compare ? condition.Operands[0] : condition;
        bool isKnown = ReferenceEquals(phi.Block, block) && phi.Operation == Operation.Phi
            && (condition.Operation == Operation.Phi || (ReferenceEquals(condition.Block, block) && condition.Operands[1].Operation == Operation.Constant));
        return isKnown ? condition : null;
    }

    private static bool ArePhisOnlyForSuccessors(Block block)
    {
        foreach (Instruction phi in block.Phis)
        {
            foreach (Instruction user in phi.Users)
            {
                bool isInside = ReferenceEquals(user.Block, block) && user.Operation != Operation.Phi;
                if (!isInside && !IsOnEdgeFrom(block, phi, user))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsOnEdgeFrom(Block block, Instruction phi, Instruction user)
    {
        if (user.Operation != Operation.Phi || ReferenceEquals(user.Block, block))
        {
            return false;
        }

        for (int i = 0; i < user.Operands.Count; i++)
        {
            if (ReferenceEquals(user.Operands[i], phi) && !ReferenceEquals(user.Block!.Predecessors[i], block))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ThreadAndMend(Function function, List<Block> blocks)
    {
        DuplicateEdges.Split(function, everywhere: true); // Phis may come anywhere.
        var order = new BlockOrder(function);
        bool changed = false;
        foreach (Block block in blocks)
        {
            // Edges that were threaded before only take ways away from this order.
            if (Condition(block) is { } condition && block.Predecessors.All(p => order.Contains(p) && order.PositionOf(p) < order.PositionOf(block)))
            {
                changed |= Thread(block, condition, mends: true);
            }
        }

        return changed;
    }

    /// <summary>The edges into a block on which its way is known, the last first: their places among the predecessors, and the ways.</summary>
    private static IEnumerable<(int Place, Block Target)> Ways(Block block, Instruction condition)
    {
        Instruction phi = condition.Operation == Operation.Compare ? condition.Operands[0] : condition;
        for (int i = block.Predecessors.Count - 1; i >= 0; i--)
        {
            if (Known(condition, phi.Operands[i]) is { } value && Target(block, value) is var target && CanGo(block.Predecessors[i], block, target))
            {
                yield return (i, target);
            }
        }
    }

    private static bool Thread(Block block, Instruction condition, bool mends)
    {
        bool changed = false;
        var values = new Dictionary<Instruction, Dictionary<Block, Instruction>>();
        foreach (Instruction phi in mends ? block.Phis : [])
        {
            values.Add(phi, new Dictionary<Block, Instruction> { [block] = phi });
        }

        foreach ((int place, Block target) in Ways(block, condition))
        {
            Block predecessor = block.Predecessors[place];
            foreach ((Instruction one, Dictionary<Block, Instruction> definitions) in values)
            {
                definitions[predecessor] = one.Operands[place];
            }

            Redirect(predecessor, block, place, target);
            changed = true;
        }

        foreach ((Instruction phi, Dictionary<Block, Instruction> definitions) in values)
        {
            if (definitions.Count > 1)
            {
                Mend(phi, block, definitions);
            }
        }

        return changed;
    }

    /// <summary>Gives the uses of a phi outside of its block the value that comes on their ways.</summary>
    private static void Mend(Instruction phi, Block block, Dictionary<Block, Instruction> definitions)
    {
        var repair = new ValueRepair(phi.Kind, definitions);
        foreach (Instruction user in phi.Users.Distinct().ToArray())
        {
            for (int i = 0; i < user.Operands.Count; i++)
            {
                Block place = user.Operation == Operation.Phi ? user.Block!.Predecessors[i] : user.Block!;
                if (ReferenceEquals(user.Operands[i], phi) && !ReferenceEquals(place, block))
                {
                    user.SetOperand(i, user.Operation == Operation.Phi ? repair.AtEnd(place) : repair.AtStart(place));
                }
            }
        }
    }

    private static long? Known(Instruction condition, Instruction operand)
    {
        if (condition.Operation != Operation.Compare)
        {
            return operand.Operation == Operation.Constant ? Values.Normalised(operand) : null;
        }

        if (operand.Operation == Operation.Constant)
        {
            return Evaluator.Evaluate(condition, operand.Immediate, condition.Operands[1].Immediate, 0);
        }

        bool isNullTest = Values.Is(condition.Operands[1], 0) && Values.IsNotNull(operand);
        return !isNullTest ? null : (Comparison)condition.Immediate switch
        {
            Comparison.Equal => 0,
            Comparison.NotEqual => 1,
            _ => null,
        };
    }

    private static Block Target(Block block, long value) => block.Last!.Operation == Operation.Branch
        ? block.Successors[value != 0 ? 0 : 1]
        : block.Successors[(int)System.Math.Min((uint)value, (uint)block.Successors.Count - 1)];

    private static bool CanGo(Block predecessor, Block block, Block target)
    {
        if (predecessor.Last!.Operation == Operation.EnterTry || predecessor.Successors.Count(s => ReferenceEquals(s, block)) > 1 || ReferenceEquals(target, block))
        {
            return false;
        }

        return target.First!.Operation != Operation.Phi || (!predecessor.Successors.Contains(target) && target.Phis.All(phi => IsAvailable(phi, block)));
    }

    /// <summary>Whether what a target's phi gets from the block is known before it.</summary>
    private static bool IsAvailable(Instruction phi, Block block)
    {
        Instruction value = ValueFrom(phi, block);
        return value.Operation is Operation.Phi or Operation.Constant || !ReferenceEquals(value.Block, block);
    }

    private static Instruction ValueFrom(Instruction phi, Block predecessor)
    {
        int place = 0;
        while (!ReferenceEquals(phi.Block!.Predecessors[place], predecessor))
        {
            place++;
        }

        return phi.Operands[place];
    }

    private static void Redirect(Block predecessor, Block block, int place, Block target)
    {
        var values = new List<Instruction>();
        foreach (Instruction phi in target.Phis)
        {
            Instruction value = ValueFrom(phi, block);
            values.Add(!ReferenceEquals(value.Block, block) ? value
                : value.Operation == Operation.Phi ? value.Operands[place]
                : predecessor.Insert(new Instruction(Operation.Constant, value.Kind) { Immediate = value.Immediate }, predecessor.Last));
        }

        int edge = 0;
        while (!ReferenceEquals(predecessor.Successors[edge], block))
        {
            edge++;
        }

        predecessor.SetSuccessor(edge, target);
        int next = 0;
        foreach (Instruction phi in target.Phis)
        {
            phi.AddOperand(values[next++]);
        }
    }
}

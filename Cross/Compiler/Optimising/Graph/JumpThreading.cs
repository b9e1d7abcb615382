using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Evaluation;
using DeviceKit.Cross.Optimising.Simplifying;

namespace DeviceKit.Cross.Optimising.Graph;

/// <summary>
/// Lets an edge into a block that only decides go where the block would send it, when the phi that it decides by is known on that edge: what the source's
/// "and", "or" and conditional expressions leave. Only blocks whose phis nobody else uses are threaded, so that no other value must be mended.
/// </summary>
internal static class JumpThreading
{
    /// <summary>Threads what can be.</summary>
    /// <returns>Whether anything was.</returns>
    public static bool Run(Function function)
    {
        bool changed = false;
        foreach (Block block in function.Blocks)
        {
            if (Condition(block) is { } condition && !ReferenceEquals(block, function.Entry) && ArePhisOnlyForSuccessors(block))
            {
                changed |= Thread(block, condition);
            }
        }

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

    private static bool Thread(Block block, Instruction condition)
    {
        bool changed = false;
        for (int i = block.Predecessors.Count - 1; i >= 0; i--)
        {
            Block predecessor = block.Predecessors[i];
            Instruction phi = condition.Operation == Operation.Compare ? condition.Operands[0] : condition;
            if (Known(condition, phi.Operands[i]) is { } value && Target(block, value) is var target && CanGo(predecessor, block, target))
            {
                Redirect(predecessor, block, i, target);
                changed = true;
            }
        }

        return changed;
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

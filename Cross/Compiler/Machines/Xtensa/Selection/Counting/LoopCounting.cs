using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;
using DeviceKit.Cross.Lowering;

namespace DeviceKit.Cross.Machines.Xtensa.Selection.Counting;

/// <summary>
/// Makes innermost loops counted ones where their count is known before they begin. A test before the body is made once, before the loop, instead. The moves
/// for a counted loop's phis stand before the way out too: there and behind, a phi of the header is what it would be in the next round, as it was at the test.
/// </summary>
internal static class LoopCounting
{
    private const int MostLoops = 64;

    /// <summary>Rewrites a function whose critical edges are split. Those that are made, from the last blocks of counted loops, are not.</summary>
    public static IReadOnlyList<CountedLoop> Run(Function function)
    {
        var counted = new List<CountedLoop>();
        var looked = new HashSet<Block>();
        for (int i = 0; i < MostLoops && TryNext(function, looked, counted); i++)
        {
        }

        return counted;
    }

    private static bool TryNext(Function function, HashSet<Block> looked, List<CountedLoop> counted)
    {
        var tree = new DominatorTree(function);
        var forest = new LoopForest(tree);
        foreach (Loop loop in forest.Loops)
        {
            if (looked.Add(loop.Header) && LoopShape.Of(loop, forest) is { } shape && TripCount.Of(shape) is { } count && FindUses(shape, tree) is { } uses)
            {
                if (shape.IsTestedFirst || (uses.Count == 0 && (count.Stays == Comparison.NotEqual || count.IsEntered(shape.Before))))
                {
                    counted.Add(Rewrite(function, tree, shape, count, uses));
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The uses of the header's phis behind the exit; null where such a use cannot be told from others.</summary>
    private static List<(Instruction Phi, Instruction User, int Operand)>? FindUses(LoopShape shape, DominatorTree tree)
    {
        Block[] otherExits = [.. shape.Loop.Blocks.SelectMany(b => b.Successors).Where(s => !shape.Loop.Blocks.Contains(s) && !ReferenceEquals(s, shape.Exit))];
        var uses = new List<(Instruction, Instruction, int)>();
        foreach (Instruction phi in shape.Loop.Header.Phis)
        {
            foreach (Instruction user in phi.Users.Distinct())
            {
                for (int i = 0; i < user.Operands.Count; i++)
                {
                    Block place = user.Operation == Operation.Phi ? user.Block!.Predecessors[i] : user.Block!;
                    if (!ReferenceEquals(user.Operands[i], phi) || shape.Loop.Blocks.Contains(place))
                    {
                        // A phi of the exit is a use at the test.
                        if (ReferenceEquals(user.Operands[i], phi) && user.Operation == Operation.Phi && ReferenceEquals(user.Block, shape.Exit))
                        {
                            uses.Add((phi, user, i));
                        }

                        continue;
                    }

                    if (tree.Dominates(shape.Exit, place))
                    {
                        uses.Add((phi, user, i));
                    }
                    else if (!otherExits.Any(exit => exit.Predecessors.Count == 1 && tree.Dominates(exit, place)))
                    {
                        return null;
                    }
                }
            }
        }

        return uses;
    }

    private static CountedLoop Rewrite(Function function, DominatorTree tree, LoopShape shape, TripCount count, List<(Instruction Phi, Instruction User, int Operand)> uses)
    {
        Block header = shape.Loop.Header;
        bool isEntered = count.IsEntered(shape.Before) || !shape.IsTestedFirst;
        int back = CriticalEdges.PlaceOf(shape.Last, header);
        Instruction[] phis = [.. header.Phis];
        Dictionary<Instruction, Instruction> starts = phis.ToDictionary(p => p, p => p.Operands[1 - back]);
        Dictionary<Instruction, Instruction> ends = phis.ToDictionary(p => p, p => p.Operands[back]);
        List<Instruction> exitValues = [.. shape.Exit.Phis.Select(phi => phi.Operands[0])];

        // The test goes; what stays in the loop is jumped to.
        Block body = ReferenceEquals(shape.Test.Successors[0], shape.Exit) ? shape.Test.Successors[1] : shape.Test.Successors[0];
        Instruction condition = shape.Test.Last!.Operands[0];
        shape.Test.Last.Remove();
        if (condition.Users.Count == 0)
        {
            condition.Remove();
        }

        shape.Test.ClearSuccessors();
        Block last = Append(function, shape.Test, body, shape.Last);
        var at = new Builder();

        Block before = CriticalEdges.Split(function, shape.Before, 0);
        List<Block> comeFrom = [];
        if (!isEntered)
        {
            shape.Before.Last!.Remove();
            at.PlaceAtEnd(shape.Before);
            Instruction guard = count.MakeGuard(at);
            Block around = AddExit(function, shape);
            at.Emit(Operation.Branch, ValueKind.None, guard);
            shape.Before.AddSuccessor(around);
            comeFrom.Add(around);
        }

        Instruction times;
        before.Last!.Remove();
        at.PlaceAtEnd(before);
        times = count.Make(at);
        at.Emit(Operation.Jump, ValueKind.None);

        Block leave = AddExit(function, shape);
        comeFrom.Add(leave);
        last.Last!.Remove();
        at.PlaceAtEnd(last);
        Instruction unknown = at.Emit(Operation.Undefined, ValueKind.I32);
        at.Emit(Operation.Branch, ValueKind.None, unknown);
        last.AddSuccessor(leave);

        GiveExitValues(shape, comeFrom.Count == 2, exitValues, starts, uses);
        if (!shape.IsTestedFirst)
        {
            UsePhisBehind(tree, shape, phis, ends);
        }

        RemoveIdle(phis, ends);
        return new CountedLoop(header, before, last, times);
    }

    /// <summary>Puts the block behind the test into the test's, which has no other way to go.</summary>
    /// <returns>The loop's last block, which may have been that one.</returns>
    private static Block Append(Function function, Block test, Block body, Block last)
    {
        foreach (Instruction instruction in body.Instructions)
        {
            body.Detach(instruction);
            test.Append(instruction);
        }

        body.MoveSuccessorsTo(test);
        function.Blocks.Remove(body);
        return ReferenceEquals(last, body) ? test : last;
    }

    private static Block AddExit(Function function, LoopShape shape)
    {
        Block block = function.AddBlock(shape.Exit.Region);
        block.IsCold = shape.Exit.IsCold;
        block.Append(new Instruction(Operation.Jump, ValueKind.None));
        block.AddSuccessor(shape.Exit);
        return block;
    }

    /// <summary>The phis of the exit: the ones there are, and where the loop may not be done at all one for each phi of the header that is used behind.</summary>
    private static void GiveExitValues(
        LoopShape shape, bool isAround, List<Instruction> exitValues, Dictionary<Instruction, Instruction> starts, List<(Instruction Phi, Instruction User, int Operand)> uses)
    {
        foreach ((Instruction phi, Instruction value) in shape.Exit.Phis.ToList().Zip(exitValues))
        {
            if (isAround)
            {
                phi.AddOperand(starts.GetValueOrDefault(value, value));
            }

            phi.AddOperand(value);
        }

        var joined = new Dictionary<Instruction, Instruction>();
        foreach ((Instruction phi, Instruction user, int operand) in uses)
        {
            if (!isAround || (user.Operation == Operation.Phi && ReferenceEquals(user.Block, shape.Exit)))
            {
                continue;
            }

            if (!joined.TryGetValue(phi, out Instruction? value))
            {
                value = shape.Exit.Insert(new Instruction(Operation.Phi, phi.Kind, starts[phi], phi), shape.Exit.First);
                joined.Add(phi, value);
            }

            user.SetOperand(operand, value);
        }
    }

    /// <summary>Behind a loop that is tested at its end, the phi is used instead of what goes into it: then both are one register.</summary>
    private static void UsePhisBehind(DominatorTree tree, LoopShape shape, Instruction[] phis, Dictionary<Instruction, Instruction> ends)
    {
        foreach (Instruction phi in phis.Where(phi => shape.Loop.Blocks.Contains(ends[phi].Block!) && ends[phi].Operation != Operation.Constant))
        {
            foreach (Instruction user in ends[phi].Users.Distinct().ToArray())
            {
                for (int i = 0; i < user.Operands.Count; i++)
                {
                    Block place = user.Operation == Operation.Phi && !ReferenceEquals(user.Block, shape.Exit) ? user.Block!.Predecessors[i] : user.Block!;
                    if (ReferenceEquals(user.Operands[i], ends[phi]) && tree.Order.Contains(place) && tree.Dominates(shape.Exit, place))
                    {
                        user.SetOperand(i, phi);
                    }
                }
            }
        }
    }

    /// <summary>A variable that only counted is gone.</summary>
    private static void RemoveIdle(Instruction[] phis, Dictionary<Instruction, Instruction> ends)
    {
        foreach (Instruction phi in phis)
        {
            Instruction next = ends[phi];
            if (phi.Users.All(u => ReferenceEquals(u, next)) && next.Users.All(u => ReferenceEquals(u, phi)) && next.Operation != Operation.Phi && next.Operation != Operation.Load)
            {
                phi.Become(Operation.Undefined, phi.Kind);
                next.Remove();
                phi.Remove();
            }
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;
using DeviceKit.Cross.Optimising.Graph;
using DeviceKit.Cross.Optimising.Inlining;

namespace DeviceKit.Cross.Optimising.Loops;

/// <summary>
/// Makes `while` loops into `do` loops behind a test: the head, which tests, is copied to where the loop is entered. A turn has one jump less, and what
/// the body does at its start surely happens when the loop is entered, so that it may move out.
/// </summary>
internal static class LoopRotation
{
    /// <summary>Rotates the loops of a function.</summary>
    /// <param name="function">The function; all blocks can be reached.</param>
    /// <param name="mostSize">The size of a head that is still copied.</param>
    /// <returns>Whether any was.</returns>
    public static bool Run(Function function, int mostSize)
    {
        bool changed = false;
        DuplicateEdges.Split(function, everywhere: true); // Phis may come anywhere.
        var forest = new LoopForest(new DominatorTree(function));
        var done = new HashSet<Block>();
        foreach (Loop loop in forest.Loops)
        {
            // A block that was copied into belongs to no loop that is known here.
            if (!loop.Latches.Contains(loop.Header) && done.Add(loop.Header) && IsWorthIt(loop, mostSize))
            {
                Block before = LoopPreheaders.Find(loop) ?? LoopPreheaders.Make(function, loop);
                Rotate(loop, before);
                changed = true;
            }
        }

        return changed;
    }

    private static bool IsWorthIt(Loop loop, int mostSize)
    {
        Block header = loop.Header;
        if (header.Last!.Operation != Operation.Branch || header.Successors.Count(loop.Blocks.Contains) != 1)
        {
            return false;
        }

        Block inside = loop.Blocks.Contains(header.Successors[0]) ? header.Successors[0] : header.Successors[1];
        if (ReferenceEquals(inside, header) || !ReferenceEquals(inside.Region, header.Region))
        {
            return false;
        }

        return header.Instructions.Sum(InliningCandidate.SizeOf) <= mostSize
            && header.Instructions.All(instruction => instruction.Operation is not (Operation.StackAllocate or Operation.LandingValue));
    }

    private static void Rotate(Loop loop, Block before)
    {
        Block header = loop.Header;
        for (Loop? outer = loop.Parent; outer is not null; outer = outer.Parent)
        {
            outer.Blocks.Add(before);
            if (header.Successors.Contains(outer.Header))
            {
                outer.Latches.Add(before);
            }
        }

        Dictionary<Instruction, Instruction> copies = Copy(header, before);
        Instruction end = before.Last!;
        var targets = header.Successors.ToArray();
        end.Become(Operation.Branch, ValueKind.None, Of(header.Last!.Operands[0], copies));
        end.Position = header.Last.Position;

        // The edge into the head goes; both ways out of it begin here too.
        before.ClearSuccessors();
        foreach (Block target in targets)
        {
            before.AddSuccessor(target);
            foreach (Instruction phi in target.Phis)
            {
                Instruction value = phi.Operands[IndexOf(target.Predecessors, header)];
                phi.AddOperand(Of(value, copies));
            }
        }

        Repair(header, before, copies);
    }

    /// <summary>The head's instructions once more; of its phis the values that come in there.</summary>
    private static Dictionary<Instruction, Instruction> Copy(Block header, Block before)
    {
        var copies = new Dictionary<Instruction, Instruction>();
        int place = IndexOf(header.Predecessors, before);
        foreach (Instruction phi in header.Phis)
        {
            copies.Add(phi, phi.Operands[place]);
        }

        foreach (Instruction instruction in header.Instructions)
        {
            if (instruction.Operation != Operation.Phi && !ReferenceEquals(instruction, header.Last))
            {
                var copy = new Instruction(instruction.Operation, instruction.Kind, [.. instruction.Operands.Select(operand => Of(operand, copies))])
                {
                    Immediate = instruction.Immediate,
                    Subject = instruction.Subject,
                    Position = instruction.Position,
                };
                before.Insert(copy, before.Last);
                copies.Add(instruction, copy);
            }
        }

        return copies;
    }

    private static void Repair(Block header, Block before, Dictionary<Instruction, Instruction> copies)
    {
        foreach ((Instruction value, Instruction copy) in copies)
        {
            ValueRepair? repair = null;
            foreach (Instruction user in value.Users.Distinct().ToArray())
            {
                for (int i = 0; i < user.Operands.Count; i++)
                {
                    Block place = user.Operation == Operation.Phi ? user.Block!.Predecessors[i] : user.Block!;
                    if (!ReferenceEquals(user.Operands[i], value) || ReferenceEquals(place, header))
                    {
                        continue;
                    }

                    repair ??= new ValueRepair(value.Kind, new Dictionary<Block, Instruction> { [header] = value, [before] = copy });
                    user.SetOperand(i, user.Operation == Operation.Phi ? repair.AtEnd(place) : repair.AtStart(place));
                }
            }
        }
    }

    private static Instruction Of(Instruction value, Dictionary<Instruction, Instruction> copies) => copies.GetValueOrDefault(value, value);

    private static int IndexOf(IReadOnlyList<Block> blocks, Block block)
    {
        for (int i = 0; ; i++)
        {
            if (ReferenceEquals(blocks[i], block))
            {
                return i;
            }
        }
    }
}

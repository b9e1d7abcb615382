using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;
using DeviceKit.Cross.Optimising.Numbering;
using DeviceKit.Cross.Optimising.Simplifying;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Optimising.Loops;

/// <summary>
/// Moves what is the same in every turn of a loop to where the loop is entered. What may trap moves only from the start of the head, before anything that is
/// seen from outside; a load moves when nothing in the loop writes its place and its address is surely good there.
/// </summary>
internal sealed class InvariantMotion
{
    private const int MostWrites = 64;

    private readonly Aliasing _aliasing;
    private readonly DominatorTree _tree;
    private bool _changed;

    private InvariantMotion(Function function)
    {
        _aliasing = new Aliasing(function, new ValueNumbers());
        _tree = new DominatorTree(function);
    }

    /// <summary>Runs over a function, all of whose blocks can be reached.</summary>
    /// <returns>Whether anything moved.</returns>
    public static bool Run(Function function)
    {
        var forest = new LoopForest(new DominatorTree(function));
        if (forest.Loops.Count == 0)
        {
            return false;
        }

        foreach (Loop loop in forest.Loops)
        {
            if (LoopPreheaders.Find(loop) is null)
            {
                Block made = LoopPreheaders.Make(function, loop);
                for (Loop? outer = loop.Parent; outer is not null; outer = outer.Parent)
                {
                    outer.Blocks.Add(made);
                }
            }
        }

        var motion = new InvariantMotion(function);
        foreach (Loop loop in new LoopForest(motion._tree).Loops)
        {
            if (LoopPreheaders.Find(loop) is { } before)
            {
                motion.Move(loop, before);
            }
        }

        return motion._changed;
    }

    private void Move(Loop loop, Block before)
    {
        var inside = new HashSet<Block>(loop.Blocks);
        List<Instruction>? writes = Writes(loop);
        bool isClean = true; // Nothing that is seen from outside came before, on the first turn.
        bool hasRead = false;
        foreach (Block block in loop.Blocks)
        {
            isClean &= ReferenceEquals(block, loop.Header);
            foreach (Instruction instruction in block.Instructions)
            {
                if (CanMove(instruction, inside, writes, before, isClean, hasRead))
                {
                    Move(instruction, inside, before);
                    continue;
                }

                isClean &= !InstructionEffects.CanThrow(instruction) && !InstructionEffects.Writes(instruction) && !IsVolatile(instruction);
                hasRead |= InstructionEffects.Reads(instruction);
            }
        }
    }

    private bool CanMove(Instruction instruction, HashSet<Block> inside, List<Instruction>? writes, Block before, bool isClean, bool hasRead)
    {
        if (ValueNumbers.IsCheap(instruction) || instruction.Operation is Operation.Phi or Operation.Result || InstructionEffects.IsTerminator(instruction))
        {
            return false;
        }

        foreach (Instruction operand in instruction.Operands)
        {
            if (inside.Contains(operand.Block!) && !ValueNumbers.IsCheap(operand))
            {
                return false;
            }
        }

        if (instruction.Operation == Operation.InitializeClass)
        {
            return isClean && !hasRead;
        }

        if (InstructionEffects.IsCall(instruction))
        {
            return isClean && InstructionEffects.IsPure(instruction); // One that is not reached may never return.
        }

        if (instruction.Operation is Operation.Load or Operation.ArrayLength or Operation.ObjectType)
        {
            bool isSteady = instruction.Operation != Operation.Load || !IsWritten(instruction, writes);
            return isSteady && (isClean || IsGoodAddress(instruction, before));
        }

        return InstructionEffects.IsPure(instruction) && instruction.Operation != Operation.VirtualMethodAddress
            && (isClean || !InstructionEffects.CanThrow(instruction));
    }

    /// <summary>
    /// The writes of a loop; null when there are too many to look at, or when a region is entered in it: what is written before a throw comes back by the
    /// landing pad, and may stand in blocks from which no edge does.
    /// </summary>
    private static List<Instruction>? Writes(Loop loop)
    {
        if (loop.Blocks.Exists(block => block.Last!.Operation == Operation.EnterTry))
        {
            return null;
        }

        List<Instruction> writes = [.. loop.Blocks.SelectMany(block => block.Instructions).Where(i => InstructionEffects.Writes(i) || IsVolatile(i)).Take(MostWrites + 1)];
        return writes.Count > MostWrites ? null : writes;
    }

    private bool IsWritten(Instruction load, List<Instruction>? writes)
    {
        var access = (MemoryAccess)load.Subject!;
        if (access.IsVolatile)
        {
            return true;
        }

        if (access.IsReadOnly)
        {
            return false;
        }

        var state = new MemoryState();
        state.Add(_aliasing.LocationOf(load), access.Format, load);
        writes?.ForEach(write => state.Apply(write, _aliasing));
        return writes is null || state.IsEmpty;
    }

    /// <summary>Whether memory is surely there: a frame's, a static one, or a field of an object that is not null. An element may be behind the end.</summary>
    private bool IsGoodAddress(Instruction load, Block before)
    {
        Instruction address = load.Operands[0];
        if (address.Operation is Operation.SlotAddress or Operation.StaticAddress or Operation.SymbolAddress)
        {
            return true;
        }

        bool isField = load.Operation != Operation.Load || ((MemoryAccess)load.Subject!).Alias is FieldInstance;
        return isField && address.Kind == ValueKind.Reference
            && (Values.IsNotNull(address) || address.Users.Any(user => user.Operation == Operation.NullCheck && _tree.Dominates(user.Block!, before)));
    }

    private static bool IsVolatile(Instruction instruction) => instruction.Subject is MemoryAccess { IsVolatile: true };

    private void Move(Instruction instruction, HashSet<Block> inside, Block before)
    {
        for (int i = 0; i < instruction.Operands.Count; i++)
        {
            Instruction operand = instruction.Operands[i];
            if (inside.Contains(operand.Block!))
            {
                var copy = new Instruction(operand.Operation, operand.Kind) { Immediate = operand.Immediate, Subject = operand.Subject, Position = operand.Position };
                instruction.SetOperand(i, before.Insert(copy, before.Last));
            }
        }

        instruction.Block!.Detach(instruction);
        before.Insert(instruction, before.Last);
        _changed = true;
    }
}

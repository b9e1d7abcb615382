using System;
using System.Collections.Generic;

namespace DeviceKit.Cross.Intermediate;

/// <summary>A basic block: phis first, a terminator last. Throws inside it go to the landing pad of <see cref="Region"/>, which is not among the successors.</summary>
internal sealed class Block(int id)
{
    private readonly List<Block> _successors = [];
    private readonly List<Block> _predecessors = [];

    /// <summary>The number in the function.</summary>
    public int Id { get; set; } = id;

    /// <summary>The innermost protected region, or null.</summary>
    public Region? Region { get; set; }

    /// <summary>Rarely executed: it ends in a throw, or is reached only from such blocks.</summary>
    public bool IsCold { get; set; }

    /// <summary>The first instruction.</summary>
    public Instruction? First { get; private set; }

    /// <summary>The last instruction; in a complete block the terminator.</summary>
    public Instruction? Last { get; private set; }

    /// <summary>Where the terminator goes, in the order that its operation says. A block may stand here twice only if it has no phis.</summary>
    public IReadOnlyList<Block> Successors => _successors;

    /// <summary>Who comes here, once for each edge; the operands of the phis are in this order.</summary>
    public IReadOnlyList<Block> Predecessors => _predecessors;

    /// <summary>The instructions in order; the one at hand may be removed, or others put before it, while it is enumerated.</summary>
    public IEnumerable<Instruction> Instructions
    {
        get
        {
            for (Instruction? instruction = First; instruction is not null;)
            {
                Instruction? next = instruction.Next;
                yield return instruction;
                instruction = next;
            }
        }
    }

    /// <summary>The phis.</summary>
    public IEnumerable<Instruction> Phis
    {
        get
        {
            for (Instruction? instruction = First; instruction?.Operation == Operation.Phi;)
            {
                Instruction? next = instruction.Next;
                yield return instruction;
                instruction = next;
            }
        }
    }

    /// <summary>Puts an instruction last.</summary>
    public Instruction Append(Instruction instruction) => Insert(instruction, null);

    /// <summary>Puts an instruction before another of this block; last when that is null.</summary>
    public Instruction Insert(Instruction instruction, Instruction? before)
    {
        if (instruction.Block is not null)
        {
            throw new InvalidOperationException($"{instruction.Operation} is in a block already.");
        }

        Instruction? previous = before is null ? Last : before.Previous;
        instruction.Block = this;
        instruction.Previous = previous;
        instruction.Next = before;
        if (previous is null)
        {
            First = instruction;
        }
        else
        {
            previous.Next = instruction;
        }

        if (before is null)
        {
            Last = instruction;
        }
        else
        {
            before.Previous = instruction;
        }

        return instruction;
    }

    /// <summary>Adds an edge to another block. Phis of the target get no operand by this.</summary>
    public void AddSuccessor(Block target)
    {
        _successors.Add(target);
        target._predecessors.Add(this);
    }

    /// <summary>Lets an edge go elsewhere. The operand of the old target's phis goes with it; phis of the new target get no operand by this.</summary>
    public void SetSuccessor(int index, Block target)
    {
        _successors[index].DropPredecessor(this);
        _successors[index] = target;
        target._predecessors.Add(this);
    }

    /// <summary>Turns a branch's two edges round. Predecessors and phis of the targets stay as they are.</summary>
    public void SwapSuccessors() => _successors.Reverse();

    /// <summary>Removes all edges from here, with the operands of phis that belong to them.</summary>
    public void ClearSuccessors()
    {
        foreach (Block successor in _successors)
        {
            successor.DropPredecessor(this);
        }

        _successors.Clear();
    }

    /// <summary>Gives all edges from here to another block, which has none: phis of the targets keep their operands.</summary>
    public void MoveSuccessorsTo(Block other)
    {
        if (other._successors.Count > 0)
        {
            throw new InvalidOperationException($"b{other.Id} has successors already.");
        }

        foreach (Block successor in _successors)
        {
            successor._predecessors[successor._predecessors.IndexOf(this)] = other;
        }

        other._successors.AddRange(_successors);
        _successors.Clear();
    }

    /// <inheritdoc/>
    public override string ToString() => $"b{Id}";

    internal void Detach(Instruction instruction)
    {
        if (instruction.Previous is null)
        {
            First = instruction.Next;
        }
        else
        {
            instruction.Previous.Next = instruction.Next;
        }

        if (instruction.Next is null)
        {
            Last = instruction.Previous;
        }
        else
        {
            instruction.Next.Previous = instruction.Previous;
        }

        instruction.Block = null;
        instruction.Previous = null;
        instruction.Next = null;
    }

    private void DropPredecessor(Block predecessor)
    {
        int index = _predecessors.IndexOf(predecessor);
        _predecessors.RemoveAt(index);
        foreach (Instruction phi in Phis)
        {
            phi.RemoveOperand(index);
        }
    }
}

using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Graph;

/// <summary>
/// Mends the uses of a value that has several definitions now, with phis where they meet. M. Braun and others: Simple and Efficient Construction of
/// Static Single Assignment Form, of one variable in a complete graph.
/// </summary>
/// <param name="kind">The kind of the value.</param>
/// <param name="definitions">The value at the end of the blocks that define it. Every way to a use goes through one.</param>
internal sealed class ValueRepair(ValueKind kind, Dictionary<Block, Instruction> definitions)
{
    private readonly Dictionary<Block, Instruction> _atStart = [];

    /// <summary>The value at the end of a block.</summary>
    public Instruction AtEnd(Block block) => definitions.TryGetValue(block, out Instruction? value) ? value : AtStart(block);

    /// <summary>The value at the start of a block.</summary>
    public Instruction AtStart(Block block)
    {
        // Up a chain of single predecessors without recursion.
        Block at = block;
        while (!_atStart.ContainsKey(at) && HasOnePredecessor(at) && !definitions.ContainsKey(at.Predecessors[0]))
        {
            at = at.Predecessors[0];
        }

        if (!_atStart.TryGetValue(at, out Instruction? value))
        {
            value = HasOnePredecessor(at) ? definitions[at.Predecessors[0]] : Meet(at);
            _atStart[at] = value;
        }

        _atStart[block] = value;
        return value;
    }

    /// <summary>Whether all edges into a block come from one other.</summary>
    private static bool HasOnePredecessor(Block block)
    {
        foreach (Block predecessor in block.Predecessors)
        {
            if (!ReferenceEquals(predecessor, block.Predecessors[0]))
            {
                return false;
            }
        }

        return block.Predecessors.Count > 0;
    }

    /// <summary>A phi is there before its operands are asked for, which ends cycles.</summary>
    private Instruction Meet(Block block)
    {
        Instruction phi = block.Insert(new Instruction(Operation.Phi, kind), block.First);
        _atStart.Add(block, phi);
        foreach (Block predecessor in block.Predecessors)
        {
            phi.AddOperand(AtEnd(predecessor));
        }

        return phi;
    }
}

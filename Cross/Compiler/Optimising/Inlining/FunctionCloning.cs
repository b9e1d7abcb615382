using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Inlining;

/// <summary>Copies the body of a function into another, as a part of one region of it.</summary>
/// <param name="from">The function to copy.</param>
/// <param name="to">The function that gets the copy.</param>
/// <param name="region">The region around the copy, or null.</param>
/// <param name="caller">Where the call stood, or null.</param>
internal sealed class FunctionCloning(Function from, Function to, Region? region, SourcePosition? caller)
{
    private readonly Dictionary<Block, Block> _blocks = [];
    private readonly Dictionary<Instruction, Instruction> _values = [];
    private readonly Dictionary<Slot, Slot> _slots = [];
    private readonly Dictionary<Region, Region> _regions = [];
    private readonly Dictionary<SourcePosition, SourcePosition> _positions = new(ReferenceEqualityComparer.Instance);

    /// <summary>The blocks of the copy that return; the terminator is still there.</summary>
    public List<Block> Returns { get; } = [];

    /// <summary>Copies everything; parameters are the arguments.</summary>
    /// <returns>The entry of the copy.</returns>
    public Block Run(IReadOnlyList<Instruction> arguments)
    {
        foreach (Slot slot in from.Slots)
        {
            Slot copy = to.AddSlot(slot.Size, slot.Alignment, slot.Name);
            copy.IsShared = slot.IsShared;
            _slots.Add(slot, copy);
        }

        foreach (Region inner in from.Regions)
        {
            var copy = new Region(inner.Parent is null ? region : _regions[inner.Parent]) { LandingPad = inner.LandingPad };
            copy.Clauses.AddRange(inner.Clauses);
            _regions.Add(inner, copy);
            to.Regions.Add(copy);
        }

        foreach (Block block in from.Blocks)
        {
            Block copy = to.AddBlock(block.Region is null ? region : _regions[block.Region]);
            copy.IsCold = block.IsCold;
            _blocks.Add(block, copy);
        }

        foreach (Region copy in _regions.Values)
        {
            copy.LandingPad = _blocks[copy.LandingPad];
        }

        foreach (Block block in from.Blocks)
        {
            Copy(block, arguments);
        }

        Connect();
        return _blocks[from.Entry];
    }

    private void Copy(Block block, IReadOnlyList<Instruction> arguments)
    {
        Block copy = _blocks[block];
        foreach (Instruction instruction in block.Instructions)
        {
            if (instruction.Operation == Operation.Parameter)
            {
                _values.Add(instruction, arguments[(int)instruction.Immediate]);
                continue;
            }

            var clone = new Instruction(instruction.Operation, instruction.Kind)
            {
                Immediate = instruction.Immediate,
                Subject = SubjectOf(instruction),
                Position = PositionOf(instruction.Position),
            };
            copy.Append(clone);
            _values.Add(instruction, clone);
        }

        if (block.Last!.Operation == Operation.Return)
        {
            Returns.Add(copy);
        }
    }

    /// <summary>Edges in the order in which the predecessors stand, so that the phis' operands keep theirs; then the operands.</summary>
    private void Connect()
    {
        foreach (Block block in from.Blocks)
        {
            foreach (Block successor in block.Successors)
            {
                _blocks[block].AddSuccessor(_blocks[successor]);
            }
        }

        foreach (Block block in from.Blocks)
        {
            Block copy = _blocks[block];
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Operation == Operation.Phi)
                {
                    foreach (Block predecessor in copy.Predecessors)
                    {
                        _values[instruction].AddOperand(_values[OperandFrom(instruction, block, predecessor)]);
                    }
                }
                else if (instruction.Operation != Operation.Parameter)
                {
                    foreach (Instruction operand in instruction.Operands)
                    {
                        _values[instruction].AddOperand(_values[operand]);
                    }
                }
            }
        }
    }

    private Instruction OperandFrom(Instruction phi, Block block, Block copyOfPredecessor)
    {
        for (int i = 0; i < block.Predecessors.Count; i++)
        {
            if (ReferenceEquals(_blocks[block.Predecessors[i]], copyOfPredecessor))
            {
                return phi.Operands[i];
            }
        }

        throw new System.InvalidOperationException("A predecessor was not copied.");
    }

    private object? SubjectOf(Instruction instruction) => instruction.Subject switch
    {
        Slot slot when instruction.Operation == Operation.SlotAddress => _slots[slot],
        Region inner => _regions[inner],
        _ => instruction.Subject,
    };

    /// <summary>The position, with the call at the outer end of its chain.</summary>
    private SourcePosition? PositionOf(SourcePosition? position)
    {
        if (position is null)
        {
            return caller;
        }

        if (!_positions.TryGetValue(position, out SourcePosition? inlined))
        {
            inlined = position with { Caller = PositionOf(position.Caller) };
            _positions.Add(position, inlined);
        }

        return inlined;
    }
}

using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Optimising.Numbering;

/// <summary>
/// Lets a value take the place of an equal one that it dominates, checks and class initialisers included; loads get what was stored or loaded at the same
/// place before, where nothing between may have written it.
/// </summary>
internal sealed class ValueNumbering
{
    private readonly DominatorTree _tree;
    private readonly ValueNumbers _numbers = new();
    private readonly Aliasing _aliasing;
    private readonly MemoryPaths _paths;
    private readonly Dictionary<ValueKey, Instruction> _known = [];
    private readonly Stack<(ValueKey Key, Instruction? Before)> _changes = new();
    private readonly Dictionary<Block, MemoryState> _states = [];
    private bool _changed;

    private ValueNumbering(Function function)
    {
        _tree = new DominatorTree(function);
        _aliasing = new Aliasing(function, _numbers);
        _paths = new MemoryPaths(function, _tree);
    }

    /// <summary>Runs over a function.</summary>
    /// <returns>Whether anything changed.</returns>
    public static bool Run(Function function)
    {
        var numbering = new ValueNumbering(function);
        numbering.Walk(function.Entry);
        return numbering._changed;
    }

    private void Walk(Block entry)
    {
        var stack = new Stack<(Block Block, int Child, int Mark)>();
        stack.Push((entry, 0, 0));
        while (stack.TryPop(out (Block Block, int Child, int Mark) top))
        {
            if (top.Child == 0)
            {
                Visit(top.Block);
            }

            IReadOnlyList<Block> children = _tree.ChildrenOf(top.Block);
            if (top.Child < children.Count)
            {
                stack.Push((top.Block, top.Child + 1, top.Mark));
                stack.Push((children[top.Child], 0, _changes.Count));
            }
            else
            {
                _states.Remove(top.Block);
                Undo(top.Mark);
            }
        }
    }

    private void Visit(Block block)
    {
        MemoryState state = StateInto(block);
        foreach (Instruction instruction in block.Instructions)
        {
            if (instruction.Operation == Operation.Phi)
            {
                continue;
            }

            if (instruction.Operation == Operation.Load && Loaded(instruction, state))
            {
                continue;
            }

            if (IsNumbered(instruction) && Number(instruction))
            {
                continue;
            }

            state.Apply(instruction, _aliasing);
            if (instruction.Operation is Operation.Load or Operation.Store && instruction.Subject is MemoryAccess { IsVolatile: false } access)
            {
                state.Add(_aliasing.LocationOf(instruction), access.Format, instruction.Operation == Operation.Load ? instruction : instruction.Operands[1]);
            }
        }

        _states.Add(block, state);
    }

    private MemoryState StateInto(Block block)
    {
        Block? parent = _tree.ParentOf(block);
        if (parent is null || !_states.TryGetValue(parent, out MemoryState? before) || before.IsEmpty)
        {
            return new MemoryState();
        }

        // What was written in the region before the throw is not known in its landing pad.
        if (parent.Last!.Operation == Operation.EnterTry && ReferenceEquals(parent.Successors[1], block))
        {
            return new MemoryState();
        }

        var state = new MemoryState(before);
        if (block.Predecessors.Count != 1 && !_paths.Apply(state, parent, block, _aliasing))
        {
            state.Clear();
        }

        return state;
    }

    private static bool IsNumbered(Instruction instruction) =>
        instruction.Operands.Count <= 3 && (InstructionEffects.IsPure(instruction) || instruction.Operation == Operation.InitializeClass);

    /// <summary>Looks an instruction up, or notes it.</summary>
    /// <returns>Whether it is gone.</returns>
    private bool Number(Instruction instruction)
    {
        ValueKey key = _numbers.KeyOf(instruction);
        if (_known.TryGetValue(key, out Instruction? equal) && (!ValueNumbers.IsCheap(instruction) || ReferenceEquals(equal.Block, instruction.Block)))
        {
            Replace(instruction, equal);
            return true;
        }

        _changes.Push((key, equal));
        _known[key] = instruction;
        return false;
    }

    private bool Loaded(Instruction load, MemoryState state)
    {
        var access = (MemoryAccess)load.Subject!;
        if (access.IsVolatile || state.Find(_aliasing.LocationOf(load), access.Format) is not { } value)
        {
            return false;
        }

        if (value.Operation != Operation.Load || !ReferenceEquals(value.Subject, access))
        {
            value = Extend(value, access, load);
        }

        if (value.Kind != load.Kind)
        {
            return false;
        }

        Replace(load, value);
        return true;
    }

    /// <summary>What a load gives of a value that was stored.</summary>
    private static Instruction Extend(Instruction value, MemoryAccess access, Instruction load)
    {
        Operation? extension = access.Format switch
        {
            MemoryFormat.Int8 => Operation.SignExtend8,
            MemoryFormat.UInt8 => Operation.ZeroExtend8,
            MemoryFormat.Int16 => Operation.SignExtend16,
            MemoryFormat.UInt16 => Operation.ZeroExtend16,
            _ => null,
        };
        return extension is null ? value
            : load.Block!.Insert(new Instruction(extension.Value, ValueKind.I32, value) { Position = load.Position }, load);
    }

    private void Replace(Instruction instruction, Instruction value)
    {
        if (instruction.Kind != ValueKind.None || instruction.Users.Count > 0)
        {
            instruction.ReplaceUsesWith(value);
        }

        instruction.Remove();
        _changed = true;
    }

    private void Undo(int mark)
    {
        while (_changes.Count > mark)
        {
            (ValueKey key, Instruction? before) = _changes.Pop();
            if (before is null)
            {
                _known.Remove(key);
            }
            else
            {
                _known[key] = before;
            }
        }
    }
}

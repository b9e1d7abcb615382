using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Intermediate.Flow;

namespace DeviceKit.Cross.Optimising.Slots;

/// <summary>Walks down the dominator tree with the value that each slot has, and puts it in place of the loads.</summary>
internal sealed class SlotRenaming(
    Function function, DominatorTree tree, Dictionary<Slot, ScalarSlot> slots, Dictionary<Instruction, ScalarSlot> phis)
{
    private readonly Dictionary<ScalarSlot, Instruction> _values = [];
    private readonly Stack<(ScalarSlot Slot, Instruction? Before)> _changes = new();
    private readonly Dictionary<ValueKind, Instruction> _undefined = [];
    private readonly Dictionary<Instruction, Instruction[]> _operands = [];
    private readonly List<Instruction> _dead = [];

    /// <summary>Renames the whole function.</summary>
    public void Run()
    {
        var stack = new Stack<(Block Block, int Child, int Mark)>();
        stack.Push((function.Entry, 0, 0));
        while (stack.TryPop(out (Block Block, int Child, int Mark) top))
        {
            if (top.Child == 0)
            {
                Rename(top.Block);
            }

            IReadOnlyList<Block> children = tree.ChildrenOf(top.Block);
            if (top.Child < children.Count)
            {
                stack.Push((top.Block, top.Child + 1, top.Mark));
                stack.Push((children[top.Child], 0, _changes.Count));
            }
            else
            {
                Undo(top.Mark);
            }
        }

        foreach (Instruction phi in phis.Keys)
        {
            foreach (Instruction operand in _operands[phi])
            {
                phi.AddOperand(operand);
            }
        }

        foreach (Instruction dead in _dead)
        {
            Instruction? address = dead.Operands.Count > 0 ? dead.Operands[0] : null;
            dead.Remove();
            if (address is { Operation: Operation.SlotAddress, Users.Count: 0 })
            {
                address.Remove();
            }
        }
    }

    private void Rename(Block block)
    {
        foreach (Instruction instruction in block.Instructions)
        {
            if (instruction.Operation == Operation.Phi)
            {
                if (phis.TryGetValue(instruction, out ScalarSlot? owner))
                {
                    Set(owner, instruction);
                }
            }
            else if (ScalarSlot.SlotOf(instruction) is { } slot && slots.TryGetValue(slot, out ScalarSlot? scalar))
            {
                Rename(instruction, scalar);
            }
            else if (instruction.Operation == Operation.SlotAddress && instruction.Users.Count == 0)
            {
                _dead.Add(instruction);
            }
        }

        foreach (Block successor in block.Successors)
        {
            FillIn(successor, block);
        }
    }

    /// <summary>Notes what the phis of a block get from one predecessor.</summary>
    private void FillIn(Block block, Block predecessor)
    {
        int place = -1;
        foreach (Instruction phi in block.Phis)
        {
            if (!phis.TryGetValue(phi, out ScalarSlot? scalar))
            {
                return; // The new ones are first.
            }

            if (!_operands.TryGetValue(phi, out Instruction[]? operands))
            {
                operands = new Instruction[block.Predecessors.Count];
                _operands.Add(phi, operands);
            }

            for (int i = 0; place < 0; i++)
            {
                place = ReferenceEquals(block.Predecessors[i], predecessor) ? i : -1;
            }

            operands[place] = Get(scalar);
        }
    }

    private void Rename(Instruction access, ScalarSlot scalar)
    {
        var memory = (MemoryAccess)access.Subject!;
        if (access.Operation == Operation.Store)
        {
            Set(scalar, Convert(access.Operands[1], scalar.Kind, access));
        }
        else
        {
            Instruction value = Extend(Convert(Get(scalar), memory.Kind, access), memory.Format, access);
            access.ReplaceUsesWith(value);
        }

        _dead.Add(access);
    }

    private void Set(ScalarSlot scalar, Instruction value)
    {
        _changes.Push((scalar, _values.GetValueOrDefault(scalar)));
        _values[scalar] = value;
    }

    private Instruction Get(ScalarSlot scalar) => _values.TryGetValue(scalar, out Instruction? value) ? value : Undefined(scalar.Kind);

    private void Undo(int mark)
    {
        while (_changes.Count > mark)
        {
            (ScalarSlot slot, Instruction? before) = _changes.Pop();
            if (before is null)
            {
                _values.Remove(slot);
            }
            else
            {
                _values[slot] = before;
            }
        }
    }

    private Instruction Undefined(ValueKind kind)
    {
        if (!_undefined.TryGetValue(kind, out Instruction? undefined))
        {
            Instruction? place = function.Entry.First;
            while (place?.Operation == Operation.Parameter)
            {
                place = place.Next;
            }

            undefined = function.Entry.Insert(new Instruction(Operation.Undefined, kind), place);
            _undefined.Add(kind, undefined);
        }

        return undefined;
    }

    private static Instruction Convert(Instruction value, ValueKind kind, Instruction before)
    {
        if (value.Kind == kind || (value.Kind == ValueKind.Reference && kind == ValueKind.Pointer))
        {
            return value;
        }

        return before.Block!.Insert(new Instruction(Operation.Reinterpret, kind, value) { Position = before.Position }, before);
    }

    private static Instruction Extend(Instruction value, MemoryFormat format, Instruction before)
    {
        Operation? extension = format switch
        {
            MemoryFormat.Int8 => Operation.SignExtend8,
            MemoryFormat.UInt8 => Operation.ZeroExtend8,
            MemoryFormat.Int16 => Operation.SignExtend16,
            MemoryFormat.UInt16 => Operation.ZeroExtend16,
            _ => null,
        };
        return extension is null ? value : before.Block!.Insert(new Instruction(extension.Value, ValueKind.I32, value) { Position = before.Position }, before);
    }
}

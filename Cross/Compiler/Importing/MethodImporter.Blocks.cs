using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using CilInstruction = Mono.Cecil.Cil.Instruction;

namespace DeviceKit.Cross.Importing;

/// <content>Edges from block to block, and the evaluation stack on them.</content>
internal sealed partial class MethodImporter
{
    private Block NewBlock(bool isCold = false)
    {
        Block block = _function.AddBlock(_copy.Region);
        block.IsCold = isCold;
        return block;
    }

    private void JumpTo(int offset)
    {
        EntryPoint target = Resolve(_copy, offset);
        StoreStack(target);
        _builder.Jump(target.Block);
    }

    /// <summary>The block at an offset, seen from within a copy; entering protected blocks on the way.</summary>
    private EntryPoint Resolve(CodeCopy from, int offset)
    {
        CodeRange range = _ranges!.Innermost(offset);
        CodeCopy? copy = from;
        while (!copy.Range.IsAround(range))
        {
            copy = copy.Parent ?? throw Fault($"a branch to IL_{offset:x4} leaves the block");
        }

        if (copy != from)
        {
            throw Fault($"a branch to IL_{offset:x4} leaves a protected block or handler; only leave may");
        }

        return Descend(copy, range, offset);
    }

    private EntryPoint Descend(CodeCopy copy, CodeRange range, int offset)
    {
        if (copy.Range == range)
        {
            if (copy.Entries.TryGetValue(offset, out EntryPoint? known))
            {
                return known;
            }

            if (!_instructions.TryGetValue(offset, out CilInstruction? start))
            {
                throw Fault($"IL_{offset:x4} is not the start of an instruction");
            }

            var entry = new EntryPoint(_function.AddBlock(copy.Region), copy, start);
            copy.Entries.Add(offset, entry);
            return entry;
        }

        while (range.Parent != copy.Range)
        {
            range = range.Parent!;
        }

        if (range.Kind != CodeRangeKind.Try || range.Start != offset)
        {
            throw Fault($"a branch to IL_{offset:x4} goes into the middle of a protected block or handler");
        }

        return new EntryPoint(Enter(copy, range).Enter, copy, null);
    }

    /// <summary>Writes the evaluation stack to the variables that carry it to a block, and lets that be imported if nothing came there before.</summary>
    private void StoreStack(EntryPoint target)
    {
        if (target.Start is null)
        {
            if (_stack.Count > 0)
            {
                throw Fault("the evaluation stack is not empty where a protected block begins");
            }

            return;
        }

        if (target.Stack is null)
        {
            target.Stack = MakeStackSlots();
            _pending.Enqueue(target);
        }
        else if (target.Stack.Count != _stack.Count)
        {
            throw Fault($"the evaluation stack has {_stack.Count} entries, at IL_{target.Start.Offset:x4} it had {target.Stack.Count}");
        }

        var values = new List<StackValue>(_stack);
        for (int i = 0; i < values.Count; i++)
        {
            // A structure that lies in another variable of the target is saved before that is written.
            if (values[i].IsStructure && LiesInOther(values[i], target.Stack, i))
            {
                values[i] = CopyToTemporary(values[i]);
            }
        }

        for (int i = 0; i < values.Count; i++)
        {
            StackSlot slot = target.Stack[i];
            if (slot.Kind == ValueKind.None != values[i].IsStructure || (values[i].IsStructure && values[i].Type != slot.Type))
            {
                throw Fault($"entry {i} of the evaluation stack has another type than at IL_{target.Start.Offset:x4}");
            }

            if (!values[i].IsStructure)
            {
                _builder.Store(new MemoryAccess(FormatOf(slot.Kind)), _builder.Address(slot.Slot), Coerce(Scalar(values[i]), slot.Kind));
            }
            else if (!(values[i].Offset == 0 && values[i].Value.Subject == slot.Slot))
            {
                CopyStructure(slot.Type!, values[i].Place, new Place(_builder.Address(slot.Slot), 0, null));
            }
        }
    }

    private List<StackSlot> MakeStackSlots()
    {
        var slots = new List<StackSlot>(_stack.Count);
        foreach (StackValue value in _stack)
        {
            Slot slot = value.IsStructure ? NewTemporary(value.Type!) : _function.AddSlot(SizeOf(value.Kind), SizeOf(value.Kind));
            slots.Add(new StackSlot(slot, value.Kind, value.IsStructure ? value.Type : null));
        }

        return slots;
    }

    private static bool LiesInOther(StackValue value, IReadOnlyList<StackSlot> slots, int own)
    {
        for (int i = 0; i < slots.Count; i++)
        {
            if (i != own && value.Value.Operation == Operation.SlotAddress && value.Value.Subject == slots[i].Slot)
            {
                return true;
            }
        }

        return false;
    }

    private void LoadStack(EntryPoint entry)
    {
        _stack.Clear();
        foreach (StackSlot slot in entry.Stack!)
        {
            Instruction address = _builder.Address(slot.Slot);
            _stack.Add(slot.Kind == ValueKind.None
                ? new StackValue(ValueKind.None, address) { Type = slot.Type, IsOwned = true }
                : new StackValue(slot.Kind, _builder.Load(new MemoryAccess(FormatOf(slot.Kind)), address)));
        }
    }

    private static int SizeOf(ValueKind kind) => kind is ValueKind.I64 or ValueKind.F64 ? 8 : 4;

    private static MemoryFormat FormatOf(ValueKind kind) => kind switch
    {
        ValueKind.I64 => MemoryFormat.Int64,
        ValueKind.F32 => MemoryFormat.Single,
        ValueKind.F64 => MemoryFormat.Double,
        ValueKind.Reference => MemoryFormat.Reference,
        ValueKind.Pointer => MemoryFormat.Pointer,
        _ => MemoryFormat.Int32,
    };
}

using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Slots;

/// <summary>
/// Splits structures in slots into a slot for each scalar that is accessed in them; copies between them become copies of the scalars. What is accessed in one
/// structure is one in those that it is copied from and to, until nothing new is found. A slot with an unknown use, or with scalars that
/// overlap partly, stays whole; to the others it is memory.
/// </summary>
internal sealed class StructureSplitting
{
    private readonly Dictionary<Slot, StructureSlot> _slots = [];
    private readonly Queue<(StructureSlot Slot, int Offset, MemoryFormat Format)> _new = [];

    private StructureSplitting()
    {
    }

    /// <summary>Splits what can be.</summary>
    /// <returns>Whether anything was.</returns>
    public static bool Run(Function function)
    {
        if (function.Slots.Count == 0)
        {
            return false;
        }

        var splitting = new StructureSplitting();
        splitting.Collect(function);
        splitting.Propagate();
        return new StructureRewriting(function, splitting._slots).Run();
    }

    /// <summary>The structure that a value is an address in, if it may be split; null for all other memory.</summary>
    public static StructureSlot? SlotOf(Instruction address, Dictionary<Slot, StructureSlot> slots) =>
        address.Operation == Operation.SlotAddress && slots.TryGetValue((Slot)address.Subject!, out StructureSlot? slot) && !slot.IsRefused ? slot : null;

    private void Collect(Function function)
    {
        bool hasFilters = ScalarSlot.HasFilters(function);
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Operation == Operation.SlotAddress)
                {
                    var slot = (Slot)instruction.Subject!;
                    if (!_slots.TryGetValue(slot, out StructureSlot? structure))
                    {
                        structure = new StructureSlot(slot);
                        _slots.Add(slot, structure);
                    }

                    Collect(instruction, structure);
                    if (hasFilters && slot.IsShared)
                    {
                        structure.Refuse();
                    }
                }
            }
        }
    }

    private void Collect(Instruction address, StructureSlot slot)
    {
        foreach (Instruction user in address.Users)
        {
            int offset = (int)(address.Immediate + (user.Operation is Operation.Load or Operation.Store ? user.Immediate : 0));
            switch (user.Operation)
            {
                case Operation.Load or Operation.Store when IsPlainAccess(user, address):
                    MemoryFormat format = ((MemoryAccess)user.Subject!).Format;
                    if (slot.AddLeaf(offset, format))
                    {
                        _new.Enqueue((slot, offset, format));
                    }

                    break;
                case Operation.ZeroBlock or Operation.CopyBlock when offset >= 0 && offset + user.Immediate <= slot.Slot.Size:
                    slot.Ranges.Add(new SlotRange(user, user.Operation == Operation.CopyBlock && ReferenceEquals(user.Operands[1], address), offset, (int)user.Immediate));
                    break;
                default:
                    slot.Refuse();
                    return;
            }
        }
    }

    private static bool IsPlainAccess(Instruction access, Instruction address) =>
        ReferenceEquals(access.Operands[0], address) && !((MemoryAccess)access.Subject!).IsVolatile
        && (access.Operation == Operation.Load || !ReferenceEquals(access.Operands[1], address));

    private void Propagate()
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            while (_new.TryDequeue(out (StructureSlot Slot, int Offset, MemoryFormat Format) leaf))
            {
                Propagate(leaf.Slot, leaf.Offset, leaf.Format);
            }

            foreach (StructureSlot slot in _slots.Values)
            {
                changed |= FillGaps(slot);
            }
        }
    }

    private void Propagate(StructureSlot slot, int offset, MemoryFormat format)
    {
        foreach (SlotRange range in slot.Ranges)
        {
            if (range.Cuts(offset, StructureSlot.SizeOf(format)))
            {
                slot.Refuse();
            }

            if (slot.IsRefused)
            {
                return;
            }

            if (range.Instruction.Operation != Operation.CopyBlock || !range.Holds(offset, StructureSlot.SizeOf(format)))
            {
                continue;
            }

            Instruction other = range.Instruction.Operands[range.IsSource ? 0 : 1];
            if (SlotOf(other, _slots) is { } target)
            {
                int place = offset - range.Start + (int)other.Immediate;
                if (target.AddLeaf(place, format))
                {
                    _new.Enqueue((target, place, format));
                }
            }
        }
    }

    /// <summary>What goes out to memory goes whole.</summary>
    private bool FillGaps(StructureSlot slot)
    {
        bool changed = false;
        foreach (SlotRange range in slot.Ranges)
        {
            if (!slot.IsRefused && range.IsSource && SlotOf(range.Instruction.Operands[0], _slots) is null)
            {
                foreach ((int offset, MemoryFormat format) in slot.FillGaps(range.Start, range.Size))
                {
                    _new.Enqueue((slot, offset, format));
                    changed = true;
                }
            }
        }

        return changed;
    }
}

using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Slots;

/// <summary>Puts the parts of split structures in their places.</summary>
internal sealed class StructureRewriting(Function function, Dictionary<Slot, StructureSlot> slots)
{
    private readonly Builder _builder = new();

    /// <summary>Rewrites the function.</summary>
    /// <returns>Whether anything was split.</returns>
    public bool Run()
    {
        List<StructureSlot> split = [.. slots.Values.Where(slot => !slot.IsRefused && !slot.IsWhole)];
        foreach (StructureSlot slot in split)
        {
            foreach ((int offset, MemoryFormat format) in slot.Leaves)
            {
                int size = StructureSlot.SizeOf(format);
                slot.Parts.Add(offset, function.AddSlot(size, size, slot.Slot.Name is null ? null : $"{slot.Slot.Name}+{offset}"));
            }
        }

        foreach (Block block in split.Count == 0 ? [] : function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                Rewrite(instruction);
            }
        }

        return split.Count > 0;
    }

    private void Rewrite(Instruction instruction)
    {
        switch (instruction.Operation)
        {
            case Operation.Load or Operation.Store when PartsOf(instruction.Operands[0]) is { } slot:
                _builder.PlaceBefore(instruction);
                int offset = (int)(instruction.Operands[0].Immediate + instruction.Immediate);
                instruction.SetOperand(0, _builder.Address(slot.Parts[offset]));
                instruction.Immediate = 0;
                break;
            case Operation.ZeroBlock when PartsOf(instruction.Operands[0]) is { } slot:
                Zero(instruction, slot);
                break;
            case Operation.CopyBlock:
                StructureSlot? to = PartsOf(instruction.Operands[0]);
                StructureSlot? from = PartsOf(instruction.Operands[1]);
                if (to is not null || from is not null)
                {
                    Copy(instruction, to, from);
                }

                break;
        }
    }

    private StructureSlot? PartsOf(Instruction address) => StructureSplitting.SlotOf(address, slots) is { IsWhole: false } slot ? slot : null;

    private void Zero(Instruction zero, StructureSlot slot)
    {
        _builder.PlaceBefore(zero);
        foreach ((int offset, MemoryFormat format) in slot.LeavesIn((int)zero.Operands[0].Immediate, (int)zero.Immediate))
        {
            var access = new MemoryAccess(format);
            _builder.Store(access, _builder.Address(slot.Parts[offset]), _builder.Constant(access.Kind, 0));
        }

        zero.Remove();
    }

    /// <summary>All loads come before the stores: what is in two slots may be one on both sides.</summary>
    private void Copy(Instruction copy, StructureSlot? to, StructureSlot? from)
    {
        _builder.PlaceBefore(copy);
        int toStart = (int)copy.Operands[0].Immediate;
        int fromStart = (int)copy.Operands[1].Immediate;
        var loaded = new List<(int Offset, MemoryAccess Access, Instruction Value)>();
        IEnumerable<(int Offset, MemoryFormat Format)> leaves = to is not null
            ? to.LeavesIn(toStart, (int)copy.Immediate).Select(leaf => (leaf.Offset - toStart, leaf.Format))
            : from!.LeavesIn(fromStart, (int)copy.Immediate).Select(leaf => (leaf.Offset - fromStart, leaf.Format));
        foreach ((int offset, MemoryFormat format) in leaves)
        {
            var access = new MemoryAccess(format);
            Instruction value = from is null
                ? _builder.Load(access, copy.Operands[1], offset)
                : _builder.Load(access, _builder.Address(from.Parts[fromStart + offset]));
            loaded.Add((offset, access, value));
        }

        foreach ((int offset, MemoryAccess access, Instruction value) in loaded)
        {
            _ = to is null
                ? _builder.Store(access, copy.Operands[0], value, offset)
                : _builder.Store(access, _builder.Address(to.Parts[toStart + offset]), value);
        }

        copy.Remove();
    }
}

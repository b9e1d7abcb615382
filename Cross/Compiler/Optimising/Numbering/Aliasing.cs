using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Numbering;

/// <summary>Whether two places in memory may be one.</summary>
internal sealed class Aliasing
{
    private readonly HashSet<Slot> _escaped = [];
    private readonly Dictionary<object, int> _starts = [];
    private readonly ValueNumbers _numbers;

    /// <summary>Finds the slots of a function that others may know.</summary>
    public Aliasing(Function function, ValueNumbers numbers)
    {
        _numbers = numbers;
        bool hasFilters = Slots.ScalarSlot.HasFilters(function);
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Operation == Operation.SlotAddress)
                {
                    var slot = (Slot)instruction.Subject!;
                    if ((hasFilters && slot.IsShared) || Escapes(instruction))
                    {
                        _escaped.Add(slot);
                    }
                }
            }
        }
    }

    /// <summary>Whether something but the function's own accesses may see a slot.</summary>
    public bool IsEscaped(Slot slot) => _escaped.Contains(slot);

    /// <summary>The bytes of a Load, Store or CompareExchange.</summary>
    public MemoryLocation LocationOf(Instruction access)
    {
        var memory = (MemoryAccess)access.Subject!;
        return At(access.Operands[0], access.Operation == Operation.CompareExchange ? 0 : access.Immediate, memory.Size, memory.Alias);
    }

    /// <summary>The bytes at an address.</summary>
    public MemoryLocation At(Instruction address, long offset, long size, object? alias)
    {
        while (address.Operation == Operation.Add && address.Operands[1].Operation == Operation.Constant && address.Kind == ValueKind.Pointer)
        {
            offset += address.Operands[1].Immediate;
            address = address.Operands[0];
        }

        if (address.Operation is Operation.SlotAddress or Operation.StaticAddress or Operation.SymbolAddress)
        {
            if (!_starts.TryGetValue(address.Subject!, out int number))
            {
                number = -2 - _starts.Count;
                _starts.Add(address.Subject!, number);
            }

            return new MemoryLocation(address, number, offset + (address.Operation == Operation.StaticAddress ? 0 : address.Immediate), size, alias);
        }

        return new MemoryLocation(address, _numbers[address], offset, size, alias);
    }

    /// <summary>Whether two places may have a byte in common.</summary>
    public bool MayOverlap(MemoryLocation a, MemoryLocation b)
    {
        if (a.Number == b.Number)
        {
            return a.Size < 0 || b.Size < 0 || (a.Offset < b.Offset + b.Size && b.Offset < a.Offset + a.Size);
        }

        if (a.Alias is not null && b.Alias is not null && !Equals(a.Alias, b.Alias))
        {
            return false;
        }

        if (a.Slot is not null || b.Slot is not null)
        {
            return a.Slot is null ? MaySee(b.Slot!, a) : b.Slot is null && MaySee(a.Slot, b);
        }

        // Two places with names of their own, two new objects.
        bool areNamed = IsNamed(a.Base) && IsNamed(b.Base);
        return !areNamed && !(IsNew(a.Base) && (IsNew(b.Base) || IsNamed(b.Base))) && !(IsNew(b.Base) && IsNamed(a.Base));
    }

    /// <summary>What a call may see: not the slots that only this function knows.</summary>
    public bool IsPrivate(MemoryLocation location) => location.Slot is { } slot && !_escaped.Contains(slot);

    private bool MaySee(Slot slot, MemoryLocation other) => _escaped.Contains(slot) && other.Alias is null && !IsNamed(other.Base) && !IsNew(other.Base);

    private static bool IsNamed(Instruction address) => address.Operation is Operation.StaticAddress or Operation.SymbolAddress;

    private static bool IsNew(Instruction address) => address.Operation is Operation.NewObject or Operation.NewArray;

    private static bool Escapes(Instruction address)
    {
        foreach (Instruction user in address.Users)
        {
            bool isAccess = user.Operation switch
            {
                Operation.Load or Operation.ZeroBlock or Operation.CopyBlock or Operation.FillMemory or Operation.CopyMemory => true,
                Operation.Store => !ReferenceEquals(user.Operands[1], address),
                Operation.Compare or Operation.NullCheck => true,
                _ => false,
            };
            if (!isAccess)
            {
                return true;
            }
        }

        return false;
    }
}

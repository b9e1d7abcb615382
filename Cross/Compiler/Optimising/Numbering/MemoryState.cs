using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Numbering;

/// <summary>What is known of memory at a point: values that places have. A small list; the oldest are forgotten.</summary>
internal sealed class MemoryState
{
    private const int MostEntries = 64;

    private readonly List<(MemoryLocation Location, MemoryFormat Format, Instruction Value)> _entries;

    /// <summary>Nothing is known.</summary>
    public MemoryState() => _entries = [];

    /// <summary>What another state knows.</summary>
    public MemoryState(MemoryState other) => _entries = [.. other._entries];

    /// <summary>Whether nothing is known.</summary>
    public bool IsEmpty => _entries.Count == 0;

    /// <summary>Forgets everything.</summary>
    public void Clear() => _entries.Clear();

    /// <summary>The value at a place, as it was stored or loaded in a format; null when it is not known.</summary>
    public Instruction? Find(MemoryLocation location, MemoryFormat format)
    {
        for (int i = _entries.Count - 1; i >= 0; i--)
        {
            (MemoryLocation at, MemoryFormat as_, Instruction value) = _entries[i];
            if (at.Number == location.Number && at.Offset == location.Offset && as_ == format)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Notes the value at a place.</summary>
    public void Add(MemoryLocation location, MemoryFormat format, Instruction value)
    {
        if (_entries.Count == MostEntries)
        {
            _entries.RemoveAt(0);
        }

        _entries.Add((location, format, value));
    }

    /// <summary>Forgets what an instruction may write.</summary>
    public void Apply(Instruction instruction, Aliasing aliasing)
    {
        if (_entries.Count == 0)
        {
            return;
        }

        if (instruction.Operation is Operation.Load or Operation.Store && ((MemoryAccess)instruction.Subject!).IsVolatile)
        {
            _entries.Clear();
            return;
        }

        if (!InstructionEffects.Writes(instruction))
        {
            return;
        }

        switch (instruction.Operation)
        {
            case Operation.Store or Operation.CompareExchange:
                Forget(aliasing.LocationOf(instruction), aliasing);
                break;
            case Operation.CopyBlock or Operation.ZeroBlock:
                Forget(aliasing.At(instruction.Operands[0], 0, instruction.Immediate, null), aliasing);
                break;
            case Operation.CopyMemory or Operation.FillMemory:
                Forget(aliasing.At(instruction.Operands[0], 0, -1, null), aliasing);
                break;
            case Operation.Fence:
                _entries.Clear();
                break;
            default:
                _entries.RemoveAll(entry => !aliasing.IsPrivate(entry.Location));
                break;
        }
    }

    private void Forget(MemoryLocation location, Aliasing aliasing) => _entries.RemoveAll(entry => aliasing.MayOverlap(entry.Location, location));
}

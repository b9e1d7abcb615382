using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Slots;

/// <summary>A slot that may be split into the scalars that are accessed in it.</summary>
internal sealed class StructureSlot(Slot slot)
{
    private const int MostLeaves = 64;

    /// <summary>The slot.</summary>
    public Slot Slot { get; } = slot;

    /// <summary>Why it cannot be split is not kept: only that it cannot.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>The scalars by their offsets.</summary>
    public SortedDictionary<int, MemoryFormat> Leaves { get; } = [];

    /// <summary>The blocks of bytes that are copied to or from it, or zeroed.</summary>
    public List<SlotRange> Ranges { get; } = [];

    /// <summary>The slots that take the place of the leaves, by their offsets.</summary>
    public Dictionary<int, Slot> Parts { get; } = [];

    /// <summary>Whether it is a scalar already, or nothing is known that would split it.</summary>
    public bool IsWhole => Ranges.Count == 0 && Leaves.Count == 1 && Leaves.ContainsKey(0);

    /// <summary>Refuses it.</summary>
    public void Refuse() => IsRefused = true;

    /// <summary>Adds a scalar; one that overlaps others partly refuses the slot.</summary>
    /// <returns>Whether it is new.</returns>
    public bool AddLeaf(int offset, MemoryFormat format)
    {
        int size = SizeOf(format);
        if (offset < 0 || offset + size > Slot.Size || Leaves.Count >= MostLeaves)
        {
            IsRefused = true;
            return false;
        }

        if (Leaves.TryGetValue(offset, out MemoryFormat there))
        {
            IsRefused |= SizeOf(there) != size;
            Leaves[offset] = format == MemoryFormat.Reference ? format : there;
            return false;
        }

        // Scalars are at most eight bytes long.
        for (int i = offset - 7; i < offset + size; i++)
        {
            if (Leaves.TryGetValue(i, out MemoryFormat other) && i + SizeOf(other) > offset)
            {
                IsRefused = true;
                return false;
            }
        }

        Leaves.Add(offset, format);
        return true;
    }

    /// <summary>The leaves in a range; all of one are, or the slot was refused.</summary>
    public IEnumerable<(int Offset, MemoryFormat Format)> LeavesIn(int start, int size)
    {
        foreach ((int offset, MemoryFormat format) in Leaves)
        {
            if (offset >= start && offset < start + size)
            {
                yield return (offset, format);
            }
        }
    }

    /// <summary>Makes leaves of the bytes in a range that are in none, so that a copy takes them along.</summary>
    /// <returns>The new ones.</returns>
    public List<(int Offset, MemoryFormat Format)> FillGaps(int start, int size)
    {
        var made = new List<(int Offset, MemoryFormat Format)>();
        int at = start;
        while (at < start + size && !IsRefused)
        {
            if (Leaves.TryGetValue(at, out MemoryFormat there))
            {
                at += SizeOf(there);
                continue;
            }

            int end = at + 1;
            while (end < start + size && !Leaves.ContainsKey(end))
            {
                end++;
            }

            for (; at < end && !IsRefused; at += SizeOf(made[^1].Format))
            {
                MemoryFormat format = Fits(at, end, 4) ? MemoryFormat.Int32 : Fits(at, end, 2) ? MemoryFormat.UInt16 : MemoryFormat.UInt8;
                AddLeaf(at, format);
                made.Add((at, format));
            }
        }

        return made;
    }

    /// <summary>The bytes of a scalar.</summary>
    public static int SizeOf(MemoryFormat format) => format switch
    {
        MemoryFormat.Int8 or MemoryFormat.UInt8 => 1,
        MemoryFormat.Int16 or MemoryFormat.UInt16 => 2,
        MemoryFormat.Int64 or MemoryFormat.Double => 8,
        _ => 4,
    };

    private bool Fits(int at, int end, int size) => at % size == 0 && at + size <= end && Slot.Alignment >= size;
}

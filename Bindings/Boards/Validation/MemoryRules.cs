using System.Linq;
using DeviceKit.Boards.Model;
using DeviceKit.Boards.Parsing;

namespace DeviceKit.Boards.Validation;

/// <summary>Regions lie in the address space and beside each other, unless they show the same memory.</summary>
internal static class MemoryRules
{
    private const long AddressSpace = 0x1_0000_0000;

    public static void Check(BoardDraft board)
    {
        for (int i = 0; i < board.Memory.Count; i++)
        {
            Located<MemoryRegion> region = board.Memory[i];
            if (region.Value.End > AddressSpace)
            {
                board.Error(region.At, $"region {region.Value.Name} ends at 0x{region.Value.End:X}, behind the address space", "write a smaller length");
            }

            foreach (string name in region.Value.AliasOf.Where(n => n == region.Value.Name || !board.Memory.Any(m => m.Value.Name == n)))
            {
                board.Error(region.At, $"region {region.Value.Name} is an alias of '{name}', which is no other region", "write the names of regions of this table, with commas and without blanks");
            }

            foreach (Located<MemoryRegion> other in board.Memory.Take(i).Where(o => Overlap(o.Value, region.Value) && !Aliases(o.Value, region.Value)))
            {
                board.Error(region.At, $"region {region.Value.Name} overlaps {other.Value.Name} (line {other.At.Line}) at 0x{long.Max(other.Value.Start, region.Value.Start):X8}", $"move one of them, or write 'alias {other.Value.Name}' when it is the same memory");
            }
        }
    }

    private static bool Overlap(MemoryRegion a, MemoryRegion b) => a.Start < b.End && b.Start < a.End;

    private static bool Aliases(MemoryRegion a, MemoryRegion b) => a.AliasOf.Contains(b.Name) || b.AliasOf.Contains(a.Name);
}

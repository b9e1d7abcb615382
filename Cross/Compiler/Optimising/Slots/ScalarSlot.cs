using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Slots;

/// <summary>A slot all of whose accesses are loads and stores of one size at its start.</summary>
internal sealed class ScalarSlot(Slot slot)
{
    /// <summary>The slot.</summary>
    public Slot Slot { get; } = slot;

    /// <summary>The number in the list of scalar slots.</summary>
    public int Index { get; set; }

    /// <summary>The size of the accesses in bytes; 0 while there is none.</summary>
    public int Size { get; private set; }

    /// <summary>The kind that its value has.</summary>
    public ValueKind Kind { get; private set; }

    /// <summary>Whether something else is done with it.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>The blocks that store it.</summary>
    public HashSet<Block> Defining { get; } = [];

    /// <summary>The blocks that load it before they store it.</summary>
    public List<Block> Exposing { get; } = [];

    /// <summary>The scalar slots of a function: those that nothing but such loads and stores see.</summary>
    public static IReadOnlyList<ScalarSlot> Find(Function function)
    {
        var slots = new Dictionary<Slot, ScalarSlot>();
        bool hasFilters = HasFilters(function);
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Operation == Operation.SlotAddress)
                {
                    var slot = (Slot)instruction.Subject!;
                    if (!slots.TryGetValue(slot, out ScalarSlot? scalar))
                    {
                        scalar = new ScalarSlot(slot) { IsRefused = hasFilters && slot.IsShared };
                        slots.Add(slot, scalar);
                    }

                    scalar.Add(instruction);
                }
            }
        }

        var found = new List<ScalarSlot>();
        foreach (Slot slot in function.Slots)
        {
            if (slots.TryGetValue(slot, out ScalarSlot? scalar) && !scalar.IsRefused)
            {
                scalar.Index = found.Count;
                found.Add(scalar);
            }
        }

        FindBlocks(function, slots);
        return found;
    }

    /// <summary>Whether a function has filters, which may see its shared slots.</summary>
    public static bool HasFilters(Function function)
    {
        foreach (Region region in function.Regions)
        {
            if (region.Clauses.Exists(clause => clause.Kind == ClauseKind.Filter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The slot that an access is to, or null.</summary>
    public static Slot? SlotOf(Instruction instruction) =>
        instruction.Operation is Operation.Load or Operation.Store && instruction.Operands[0] is { Operation: Operation.SlotAddress } address ? (Slot)address.Subject! : null;

    private static void FindBlocks(Function function, Dictionary<Slot, ScalarSlot> slots)
    {
        foreach (Block block in function.Blocks)
        {
            var seen = new HashSet<ScalarSlot>();
            foreach (Instruction instruction in block.Instructions)
            {
                if (SlotOf(instruction) is not { } slot || !slots.TryGetValue(slot, out ScalarSlot? scalar))
                {
                    continue;
                }

                if (seen.Add(scalar) && instruction.Operation == Operation.Load)
                {
                    scalar.Exposing.Add(block);
                }

                if (instruction.Operation == Operation.Store)
                {
                    scalar.Defining.Add(block);
                }
            }
        }
    }

    private void Add(Instruction address)
    {
        foreach (Instruction user in address.Users)
        {
            bool isAccess = user.Operation == Operation.Load
                || (user.Operation == Operation.Store && ReferenceEquals(user.Operands[0], address) && !ReferenceEquals(user.Operands[1], address));
            if (!isAccess || user.Subject is not MemoryAccess { IsVolatile: false } access || address.Immediate + user.Immediate != 0 || (Size != 0 && Size != access.Size))
            {
                IsRefused = true;
                return;
            }

            Size = access.Size;
            Kind = Kind == ValueKind.None || (user.Operation == Operation.Store && access.Kind == ValueKind.Reference) ? access.Kind : Kind;        }
    }
}

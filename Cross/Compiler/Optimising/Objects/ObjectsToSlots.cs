using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Types;

namespace DeviceKit.Cross.Optimising.Objects;

/// <summary>
/// Puts new objects that nobody else comes to know into the frame, where they split into values: closures, delegates and boxes whose uses were inlined. Only objects
/// whose every use is a direct access: then each use means the object that was made last, and one slot serves every turn of a loop.
/// </summary>
internal static class ObjectsToSlots
{
    private const int MostSize = 128;

    /// <summary>Moves them.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool Run(Function function)
    {
        bool changed = false;
        foreach (Block block in function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Operation == Operation.NewObject && instruction.Users.All(user => IsLocal(user, instruction)) && SizeOf(instruction) is { } size)
                {
                    Move(function, instruction, size);
                    changed = true;
                }
            }
        }

        return changed;
    }

    /// <summary>Bytes, header included; null of what is better left on the heap.</summary>
    private static int? SizeOf(Instruction created)
    {
        var type = (TypeInstance)created.Subject!;
        return type.Definition is not null && type.InstanceSize <= MostSize ? type.InstanceSize : null;
    }

    /// <summary>Whether a use only reads or writes fields.</summary>
    private static bool IsLocal(Instruction user, Instruction created) => user.Operation switch
    {
        Operation.Load => user.Immediate >= 4 && user.Subject is MemoryAccess { IsVolatile: false },
        Operation.Store => user.Immediate >= 4 && ReferenceEquals(user.Operands[0], created) && !ReferenceEquals(user.Operands[1], created),
        Operation.NullCheck => true,
        Operation.Add => user.Operands[1].Operation == Operation.Constant && user.Users.All(next => IsBlock(next, user)),
        _ => false,
    };

    private static bool IsBlock(Instruction user, Instruction address) => user.Operation is Operation.CopyBlock or Operation.ZeroBlock
        || (user.Operation == Operation.Load && user.Subject is MemoryAccess { IsVolatile: false })
        || (user.Operation == Operation.Store && !ReferenceEquals(user.Operands[1], address));

    private static void Move(Function function, Instruction created, int size)
    {
        Slot slot = function.AddSlot(size, 8, ((TypeInstance)created.Subject!).Name);
        var builder = new Builder();
        builder.PlaceBefore(created);
        Instruction address = builder.Address(slot);
        builder.Emit(Operation.ZeroBlock, ValueKind.None, null, size, address);
        foreach (Instruction user in created.Users.Distinct().ToArray())
        {
            if (user.Operation == Operation.NullCheck)
            {
                user.Remove();
            }
            else if (user.Subject is MemoryAccess access)
            {
                user.Subject = access with { Alias = null, IsReadOnly = false }; // In the frame nothing has a name.
            }
        }

        created.ReplaceUsesWith(address);
        created.Remove();
    }
}

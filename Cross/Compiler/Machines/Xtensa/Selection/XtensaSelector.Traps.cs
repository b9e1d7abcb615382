using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <content>
/// Null checks. An access below 0x20000000 traps, so an access through the checked address does the check, provided that nothing that can be seen happens
/// between the two.
/// </content>
internal sealed partial class XtensaSelector
{
    private const int LargestOffset = 0x10000;

    private readonly HashSet<Instruction> _doneByAccess = [];
    private readonly Dictionary<Instruction, Instruction> _traps = [];

    private void FindTraps()
    {
        foreach (Block block in _function.Blocks)
        {
            foreach (Instruction instruction in block.Instructions)
            {
                if (instruction.Operation == Operation.NullCheck && AccessBehind(instruction) is { } access)
                {
                    _doneByAccess.Add(instruction);
                    _traps.TryAdd(access, instruction);
                }
            }
        }
    }

    private static Instruction? AccessBehind(Instruction check)
    {
        (Instruction address, long checkedOffset) = Root(check.Operands[0], 0);
        for (Instruction? instruction = check.Next; instruction is not null; instruction = instruction.Next)
        {
            bool isAccess = instruction.Operation is Operation.Load or Operation.Store;
            if (isAccess && IsAt(instruction, address, checkedOffset))
            {
                return instruction;
            }

            if (instruction.Operation != Operation.Load && (instruction.Kind == ValueKind.None || IsCall(instruction) || MayTrap(instruction)))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsAt(Instruction access, Instruction address, long checkedOffset)
    {
        (Instruction root, long offset) = Root(access.Operands[0], access.Immediate);
        return ReferenceEquals(root, address) && offset - checkedOffset is >= 0 and < LargestOffset;
    }

    /// <summary>An address without the constants that are added to it.</summary>
    private static (Instruction Root, long Offset) Root(Instruction address, long offset)
    {
        address = Bits(address);
        while (address.Operation == Operation.Add && address.Operands[1].Operation == Operation.Constant)
        {
            offset += address.Operands[1].Immediate;
            address = Bits(address.Operands[0]);
        }

        return (address, offset);
    }

    private void SelectNullCheck(Instruction check)
    {
        // A byte may be anywhere.
        MachineInstruction load = Emit(Opcode.L8ui, Define(NewRegister()), Use(check.Operands[0]), Number(0));
        load.Flags |= MachineFlags.MayTrap;
    }

    /// <summary>Marks the access that does a null check.</summary>
    private void MarkTrap(Instruction access, MachineInstruction made)
    {
        if (_traps.TryGetValue(access, out Instruction? check))
        {
            made.Flags |= MachineFlags.MayTrap;
            made.Position = check.Position;
        }
    }

    private static bool MayTrap(Instruction instruction) =>
        instruction.Operation is Operation.Divide or Operation.DivideUnsigned or Operation.Remainder or Operation.RemainderUnsigned
        && instruction.Kind == ValueKind.I32
        && !(instruction.Operands[1].Operation == Operation.Constant && instruction.Operands[1].Immediate != 0);
}

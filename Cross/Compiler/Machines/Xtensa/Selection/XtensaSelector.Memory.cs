using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Selection;

/// <content>
/// Loads and stores. The instruction adds an offset, which takes with it what is added to the address before; so an address inside an object is rarely
/// made, and never kept instead of the object's own.
/// </content>
internal sealed partial class XtensaSelector
{
    private const int LargestByteOffset = 255;

    private void SelectAccess(Instruction access)
    {
        var memory = (MemoryAccess)access.Subject!;
        if (memory.Size > 4)
        {
            throw NotLowered(access);
        }

        bool isStore = access.Operation == Operation.Store;
        Instruction? value = isStore ? Bits(access.Operands[1]) : null;
        bool isFloat = memory.Format == MemoryFormat.Single;
        if (value is { Operation: Operation.Reinterpret })
        {
            // The other register file's store writes the same bits.
            isFloat = !isFloat;
            value = Bits(value.Operands[0]);
        }

        if (isFloat && TrySelectIndexed(access, value))
        {
            return;
        }

        MachineOperand[] place = PlaceOf(access, memory.Size);
        Opcode opcode = isFloat ? (isStore ? Opcode.Ssi : Opcode.Lsi) : OpcodeOf(memory.Format, isStore);
        if (isStore)
        {
            bool isCut = memory.Size < 4;
            MarkTrap(access, Emit(opcode, [Use(isCut ? WithoutCut(value!, memory.Size) : value!), .. place]));
        }
        else if (memory.Format == MemoryFormat.Int8)
        {
            Register loaded = NewRegister();
            MarkTrap(access, Emit(Opcode.L8ui, [Define(loaded), .. place]));
            Emit(Opcode.Sext, Define(RegisterOf(access)), Use(loaded), Number(7));
        }
        else
        {
            MarkTrap(access, Emit(opcode, [Define(RegisterOf(access)), .. place]));
        }
    }

    private static Opcode OpcodeOf(MemoryFormat format, bool isStore) => format switch
    {
        MemoryFormat.Int8 or MemoryFormat.UInt8 => isStore ? Opcode.S8i : Opcode.L8ui,
        MemoryFormat.Int16 => isStore ? Opcode.S16i : Opcode.L16si,
        MemoryFormat.UInt16 => isStore ? Opcode.S16i : Opcode.L16ui,
        _ => isStore ? Opcode.S32i : Opcode.L32i,
    };

    /// <summary>A store of a byte or halfword looks at no more of the register.</summary>
    private static Instruction WithoutCut(Instruction value, int size)
    {
        while (IsCut(value, size))
        {
            value = Bits(value.Operands[0]);
        }

        return value;
    }

    private static bool IsCut(Instruction value, int size) => value.Operation switch
    {
        Operation.SignExtend8 or Operation.ZeroExtend8 => size == 1,
        Operation.SignExtend16 or Operation.ZeroExtend16 => size <= 2,
        Operation.And => IsConstant(value.Operands[1], size == 1 ? 0xFF : 0xFFFF),
        _ => false,
    };

    /// <summary>Base and offset, or a place in the frame.</summary>
    private MachineOperand[] PlaceOf(Instruction access, int size)
    {
        (Instruction root, long offset) = FoldedRoot(access.Operands[0], access.Immediate);
        if (root.Operation == Operation.SlotAddress)
        {
            return [MachineOperand.At(_slots[(Slot)root.Subject!], offset + root.Immediate)];
        }

        int number = (int)offset;
        if (Fits(number, size))
        {
            return [Use(root), Number(number)];
        }

        if (root.Operation == Operation.SymbolAddress)
        {
            return [Use(ConstantRegister(new ConstantKey(false, root.Subject, (int)(root.Immediate + offset)))), Number(0)];
        }

        // ADDMI adds a multiple of 256; the rest, which may not be negative, is the access's.
        int low = number & 0xFF;
        if (Fits(low, size) && number - low is >= -32768 and <= 32512)
        {
            return [Use(Compute(Opcode.Addmi, Use(root), Number(number - low))), Number(low)];
        }

        Register address = NewRegister();
        if (!TryAddNumber(Define(address), RegisterOf(root), number))
        {
            Emit(Opcode.Add, Define(address), Use(root), Use(ConstantRegister(new ConstantKey(false, null, number))));
        }

        return [Use(address), Number(0)];
    }

    private static bool Fits(int offset, int size) => offset >= 0 && offset <= LargestByteOffset * size && offset % size == 0;

    /// <summary>An address without the constants added to it, as far as they need not be added for another user.</summary>
    private static (Instruction Root, long Offset) FoldedRoot(Instruction address, long offset)
    {
        address = Bits(address);
        while (address.Operation is Operation.Add && address.Operands[1].Operation == Operation.Constant && IsAddressOnly(address))
        {
            offset += (int)address.Operands[1].Immediate;
            address = Bits(address.Operands[0]);
        }

        return (address, offset);
    }

    private static bool IsAddressOnly(Instruction address)
    {
        foreach (Instruction user in address.Users)
        {
            bool isAddress = user.Operation switch
            {
                Operation.Load => true,
                Operation.Store => ReferenceEquals(user.Operands[0], address) && !ReferenceEquals(user.Operands[1], address),
                Operation.Add => user.Operands[1].Operation == Operation.Constant && IsAddressOnly(user),
                Operation.NullCheck => true,
                Operation.Reinterpret => user.Kind != ValueKind.F32 && IsAddressOnly(user),
                _ => false,
            };
            if (!isAddress)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>LSX and SSX take two registers as the address.</summary>
    private bool TrySelectIndexed(Instruction access, Instruction? value)
    {
        Instruction address = Bits(access.Operands[0]);
        if (access.Immediate != 0 || address.Operation != Operation.Add || address.Operands[1].Operation == Operation.Constant || !IsAddressOnly(address))
        {
            return false;
        }

        Instruction a = Bits(address.Operands[0]);
        Instruction b = Bits(address.Operands[1]);
        if (ScaleOf(a) != 0 || ScaleOf(b) != 0)
        {
            return false; // ADDX and LSI are as short as a shift and LSX.
        }

        if (value is null)
        {
            MarkTrap(access, Emit(Opcode.Lsx, Define(RegisterOf(access)), Use(a), Use(b)));
        }
        else
        {
            MarkTrap(access, Emit(Opcode.Ssx, Use(value), Use(a), Use(b)));
        }

        return true;
    }
}

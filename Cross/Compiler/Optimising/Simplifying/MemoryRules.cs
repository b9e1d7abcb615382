using System;
using System.Buffers.Binary;
using System.Linq;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Optimising.Simplifying;

/// <summary>Addresses of memory accesses, values that are stored, and what constants in the image hold.</summary>
internal static class MemoryRules
{
    /// <summary>Applies the rules to an access.</summary>
    public static Instruction? Apply(Instruction i, Rewriter r)
    {
        switch (i.Operation)
        {
            case Operation.Load:
                return Address(i) ?? Constant(i, r);
            case Operation.Store:
                return Address(i) ?? StoredValue(i, r);
            case Operation.CopyBlock when i.Immediate == 0 || ReferenceEquals(i.Operands[0], i.Operands[1]):
            case Operation.ZeroBlock when i.Immediate == 0:
                i.Become(Operation.Constant, ValueKind.I32);
                return i;
            case Operation.CopyMemory when Values.IsConstant(i.Operands[2]) && i.Operands[2].Immediate >= 0:
                i.Immediate = i.Operands[2].Immediate;
                return Rewriter.Change(i, Operation.CopyBlock, i.Operands[0], i.Operands[1]);
            case Operation.FillMemory when Values.IsConstant(i.Operands[2]) && i.Operands[2].Immediate >= 0 && Values.Is(i.Operands[1], 0):
                i.Immediate = i.Operands[2].Immediate;
                return Rewriter.Change(i, Operation.ZeroBlock, i.Operands[0]);
            default:
                return null;
        }
    }

    /// <summary>A constant offset goes into the instruction; another name of the address's bits does not matter.</summary>
    private static Instruction? Address(Instruction i)
    {
        Instruction address = i.Operands[0];
        if (address.Operation == Operation.Add && Values.IsConstant(address.Operands[1]) && address.Kind is ValueKind.Pointer or ValueKind.I32)
        {
            long offset = i.Immediate + address.Operands[1].Immediate;
            if (offset is < int.MinValue or > int.MaxValue)
            {
                return null;
            }

            i.Immediate = offset;
            i.SetOperand(0, address.Operands[0]);
            return i;
        }

        if (address.Operation == Operation.Reinterpret && address.Operands[0].Kind is ValueKind.I32 or ValueKind.Pointer or ValueKind.Reference)
        {
            i.SetOperand(0, address.Operands[0]);
            return i;
        }

        return null;
    }

    /// <summary>A store of a part looks at that part only.</summary>
    private static Instruction? StoredValue(Instruction i, Rewriter r)
    {
        var access = (MemoryAccess)i.Subject!;
        Instruction value = i.Operands[1];
        if (access.Size > 2)
        {
            return null;
        }

        bool isExtension = value.Operation is Operation.SignExtend16 or Operation.ZeroExtend16
            || (value.Operation is Operation.SignExtend8 or Operation.ZeroExtend8 && access.Size == 1);
        if (isExtension)
        {
            i.SetOperand(1, value.Operands[0]);
            return i;
        }

        int mask = access.Size == 1 ? byte.MaxValue : ushort.MaxValue;
        if (value.Operation == Operation.And && Values.IsConstant(value.Operands[1]) && (value.Operands[1].Immediate & mask) == mask)
        {
            i.SetOperand(1, value.Operands[0]);
            return i;
        }

        return null;
    }

    private static Instruction? Constant(Instruction i, Rewriter r)
    {
        var access = (MemoryAccess)i.Subject!;
        Instruction address = i.Operands[0];
        if (address.Operation == Operation.StringLiteral && access.IsReadOnly)
        {
            return Character((string)address.Subject!, i.Immediate, access, r);
        }

        if (address.Operation != Operation.SymbolAddress || address.Subject is not DataSymbol { Section: DataSection.Constants } data || access.IsVolatile)
        {
            return null;
        }

        long offset = address.Immediate + i.Immediate;
        bool hasAddress = data.Relocations.Any(word => word.Offset < offset + access.Size && offset < word.Offset + 4);
        if (offset < 0 || offset + access.Size > data.Size || hasAddress || access.Kind is ValueKind.Reference or ValueKind.Pointer)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[8];
        for (int n = 0; n < access.Size && offset + n < data.Contents.Length; n++)
        {
            bytes[n] = data.Contents[offset + n];
        }

        return r.Constant(access.Kind, access.Format switch
        {
            MemoryFormat.Int8 => (sbyte)bytes[0],
            MemoryFormat.UInt8 => bytes[0],
            MemoryFormat.Int16 => BinaryPrimitives.ReadInt16LittleEndian(bytes),
            MemoryFormat.UInt16 => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
            MemoryFormat.Int64 or MemoryFormat.Double => BinaryPrimitives.ReadInt64LittleEndian(bytes),
            _ => BinaryPrimitives.ReadInt32LittleEndian(bytes),
        });
    }

    /// <summary>The length of a string at offset 4, its characters from 8 on, with one zero behind them.</summary>
    private static Instruction? Character(string text, long offset, MemoryAccess access, Rewriter r)
    {
        if (offset == 4 && access.Format == MemoryFormat.Int32)
        {
            return r.Constant(text.Length);
        }

        long index = (offset - 8) / 2;
        return access.Format != MemoryFormat.UInt16 || offset < 8 || offset % 2 != 0 || index > text.Length ? null
            : r.Constant(index == text.Length ? 0 : text[(int)index]);
    }
}

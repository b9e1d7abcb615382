using System;
using System.Buffers.Binary;

namespace DeviceKit.Cross.Intermediate.Interpretation;

/// <summary>The bytes of a machine: data and heap, which grow upwards, and a stack, which grows downwards. Little-endian.</summary>
internal sealed class Memory
{
    private const uint LowBase = 0x0001_0000;
    private const uint StackEnd = 0x7000_0000;
    private const int StackSize = 1 << 20;
    private const int MostLow = 1 << 26;

    private readonly byte[] _stack = new byte[StackSize];
    private byte[] _low = new byte[1 << 16];
    private int _used;

    /// <summary>The lowest address of the stack that is in use.</summary>
    public uint StackPointer { get; set; } = StackEnd;

    /// <summary>Takes zeroed bytes of the heap.</summary>
    public int Allocate(int size, int alignment)
    {
        _used = (_used + alignment - 1) & -alignment;
        int start = _used;
        long end = (long)start + Math.Max(size, 1);
        if (size < 0 || end > MostLow)
        {
            throw new InterpretationException($"{size} bytes are more than the memory has.");
        }

        _used = (int)end;
        if (_used > _low.Length)
        {
            Array.Resize(ref _low, Math.Max(_used, _low.Length * 2));
        }

        return (int)(LowBase + start);
    }

    /// <summary>Takes bytes of the stack, which are not zero.</summary>
    public int Push(int size, int alignment)
    {
        uint address = (StackPointer - (uint)size) & (uint)-alignment;
        if (size < 0 || address < StackEnd - StackSize || address > StackPointer)
        {
            throw new InterpretationException("The stack is full.");
        }

        StackPointer = address;
        Span((int)address, size).Fill(0xA5);
        return (int)address;
    }

    /// <summary>The bytes at an address.</summary>
    public Span<byte> Span(int address, int size)
    {
        uint start = (uint)address;
        if (size >= 0 && start >= LowBase && start - LowBase + (long)size <= _used)
        {
            return _low.AsSpan((int)(start - LowBase), size);
        }

        return size >= 0 && start >= StackEnd - StackSize && start + (long)size <= StackEnd
            ? _stack.AsSpan((int)(start - (StackEnd - StackSize)), size)
            : throw new InterpretationException($"No memory at 0x{start:X8} ({size} bytes).");
    }

    /// <summary>A value as a load gives it.</summary>
    public long Load(MemoryFormat format, int address) => format switch
    {
        MemoryFormat.Int8 => (sbyte)Span(address, 1)[0],
        MemoryFormat.UInt8 => Span(address, 1)[0],
        MemoryFormat.Int16 => BinaryPrimitives.ReadInt16LittleEndian(Span(address, 2)),
        MemoryFormat.UInt16 => BinaryPrimitives.ReadUInt16LittleEndian(Span(address, 2)),
        MemoryFormat.Int64 or MemoryFormat.Double => BinaryPrimitives.ReadInt64LittleEndian(Span(address, 8)),
        _ => BinaryPrimitives.ReadInt32LittleEndian(Span(address, 4)),
    };

    /// <summary>Writes a value as a store does.</summary>
    public void Store(MemoryFormat format, int address, long value)
    {
        switch (format)
        {
            case MemoryFormat.Int8 or MemoryFormat.UInt8:
                Span(address, 1)[0] = (byte)value;
                break;
            case MemoryFormat.Int16 or MemoryFormat.UInt16:
                BinaryPrimitives.WriteInt16LittleEndian(Span(address, 2), (short)value);
                break;
            case MemoryFormat.Int64 or MemoryFormat.Double:
                BinaryPrimitives.WriteInt64LittleEndian(Span(address, 8), value);
                break;
            default:
                BinaryPrimitives.WriteInt32LittleEndian(Span(address, 4), (int)value);
                break;
        }
    }
}

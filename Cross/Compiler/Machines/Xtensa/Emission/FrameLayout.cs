using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Registers;

namespace DeviceKit.Cross.Machines.Xtensa.Emission;

/// <summary>
/// Where things are in a frame. From the stack pointer up: arguments of calls, slots (those of registers first, then the small ones), and 32 bytes that belong
/// to the window handlers; above them is the caller's frame with the arguments that came by memory. A frame has at least 32 bytes and is a multiple of 16.
/// </summary>
internal sealed class FrameLayout
{
    /// <summary>Bytes at the top that the window handlers write to.</summary>
    public const int Reserve = 32;

    private const int Alignment = 16;
    private const int NearBytes = 960;

    private readonly Dictionary<FrameSlot, int> _offsets = [];
    private readonly MachineFunction _function;

    /// <summary>Lays a frame out.</summary>
    public FrameLayout(MachineFunction function)
    {
        _function = function;
        OutgoingBytes = Align(function.OutgoingBytes, function.HasDynamicFrame ? Alignment : 4);
        int end = OutgoingBytes;
        if (function.Slots.Sum(s => s.Size) + end > NearBytes)
        {
            AsideOffset = end;
            end += 4;
        }

        foreach (FrameSlot slot in function.Slots.OrderBy(s => s.Kind == FrameSlotKind.Spill ? 0 : 1).ThenBy(s => s.Size).ThenBy(s => s.Id))
        {
            end = Align(end, slot.Alignment);
            _offsets.Add(slot, end);
            end += slot.Size;
        }

        Size = Math.Max(Reserve, Align(end + Reserve, Alignment));
    }

    /// <summary>Bytes of the frame.</summary>
    public int Size { get; }

    /// <summary>Bytes of arguments for calls, above the stack pointer.</summary>
    public int OutgoingBytes { get; }

    /// <summary>A word near the stack pointer to put a register aside; -1 in small frames, which need none.</summary>
    public int AsideOffset { get; } = -1;

    /// <summary>The register and the bytes above it where a slot is.</summary>
    public (Register Base, long Offset) Find(FrameSlot slot, long offset) => slot.Kind switch
    {
        FrameSlotKind.Outgoing => (XtensaRegisters.StackPointer, offset),
        FrameSlotKind.Incoming => (Base, Size + offset),
        _ => (Base, _offsets[slot] + offset),
    };

    /// <summary>The distance from the caller's stack pointer to a slot; a filter gets that stack pointer.</summary>
    public long FromCaller(Slot source)
    {
        foreach ((FrameSlot slot, int offset) in _offsets)
        {
            if (slot.Source == source)
            {
                return offset - Size;
            }
        }

        throw new InvalidOperationException($"{_function.Symbol} has no slot {source} in its frame");
    }

    private Register Base => _function.HasDynamicFrame ? XtensaRegisters.FramePointer : XtensaRegisters.StackPointer;

    private static int Align(int value, int alignment) => (value + alignment - 1) & -alignment;
}

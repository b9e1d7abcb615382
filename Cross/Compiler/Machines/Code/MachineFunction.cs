using System.Collections.Generic;
using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>
/// A function in instructions of a machine, on virtual registers until allocation. Each virtual register is written once. Registers of the machine live
/// inside a block only: from Entry, LandingPad or a call to a ParallelMove, from a ParallelMove to a call or a return.
/// </summary>
/// <param name="symbol">Its name.</param>
internal sealed class MachineFunction(FunctionSymbol symbol)
{
    private int _nextBlock;

    /// <summary>Its name.</summary>
    public FunctionSymbol Symbol { get; } = symbol;

    /// <summary>The blocks in the order of their layout, the entry first. The entry has no predecessors.</summary>
    public List<MachineBlock> Blocks { get; } = [];

    /// <summary>The virtual registers.</summary>
    public List<VirtualRegister> Registers { get; } = [];

    /// <summary>Memory in the frame.</summary>
    public List<FrameSlot> Slots { get; } = [];

    /// <summary>Protected regions, each behind its parent.</summary>
    public List<MachineRegion> Regions { get; } = [];

    /// <summary>Tables of blocks.</summary>
    public List<JumpTable> JumpTables { get; } = [];

    /// <summary>Arguments of calls that are not in registers.</summary>
    public FrameSlot Outgoing { get; } = new(-1, FrameSlotKind.Outgoing, 0, 4);

    /// <summary>The function's own arguments that are not in registers.</summary>
    public FrameSlot Incoming { get; } = new(-2, FrameSlotKind.Incoming, 0, 4);

    /// <summary>Bytes of <see cref="Outgoing"/>: the most that a call needs.</summary>
    public int OutgoingBytes { get; set; }

    /// <summary>Whether the stack pointer moves in it (StackAllocate), so that slots need another base.</summary>
    public bool HasDynamicFrame { get; set; }

    /// <summary>For a filter: the function whose slots its ParentSlot operands are.</summary>
    public FunctionSymbol? Parent { get; set; }

    /// <summary>Adds a block at the end.</summary>
    public MachineBlock AddBlock()
    {
        var block = new MachineBlock(_nextBlock++);
        Blocks.Add(block);
        return block;
    }

    /// <summary>Adds a virtual register.</summary>
    public Register AddRegister(RegisterClass registerClass)
    {
        var register = Register.Virtual(Registers.Count);
        Registers.Add(new VirtualRegister(register, registerClass));
        return register;
    }

    /// <summary>Adds memory to the frame.</summary>
    /// <param name="kind">Local or Spill.</param>
    /// <param name="size">Bytes.</param>
    /// <param name="alignment">In bytes, a power of two, at most 16.</param>
    /// <param name="source">The slot of the intermediate form that it is.</param>
    public FrameSlot AddSlot(FrameSlotKind kind, int size, int alignment, Slot? source = null)
    {
        var slot = new FrameSlot(Slots.Count, kind, size, alignment) { Source = source };
        Slots.Add(slot);
        return slot;
    }
}

namespace DeviceKit.Cross.Machines.Code;

/// <summary>What an operand is.</summary>
internal enum MachineOperandKind : byte
{
    /// <summary>A register.</summary>
    Register,

    /// <summary>A number.</summary>
    Immediate,

    /// <summary>A block: where a branch goes.</summary>
    Block,

    /// <summary>The address of a symbol plus a number of bytes.</summary>
    Symbol,

    /// <summary>
    /// A place in the frame: slot plus a number of bytes. In loads and stores it stands for the two operands base and offset; in
    /// <see cref="GenericOpcode.FrameAddress"/> for the address.
    /// </summary>
    Frame,

    /// <summary>In a filter, where a slot of its parent is: the distance in bytes from the frame that the filter is handed, a number.</summary>
    ParentSlot,

    /// <summary>The address of a table of the addresses of blocks, one word each.</summary>
    JumpTable,
}

using System;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>What an instruction does beside its operands.</summary>
[Flags]
internal enum MachineFlags : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Calls: its address is in the table of call sites.</summary>
    Call = 1,

    /// <summary>May raise an exception of the machine that becomes one of .NET: a null check by access, a division.</summary>
    MayTrap = 2,

    /// <summary>Ends the block, or branches out of it. All terminators of a block are together at its end.</summary>
    Terminator = 4,

    /// <summary>Leaves the function.</summary>
    Return = 8,

    /// <summary>Goes back to the header of a loop. The moves for its phis stand before it, so that on the other ways from here a phi is what it would be in the next round.</summary>
    Loop = 16,
}

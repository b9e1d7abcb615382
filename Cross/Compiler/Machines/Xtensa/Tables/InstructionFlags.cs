using System;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>What an instruction does beside its operands.</summary>
[Flags]
internal enum InstructionFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Goes to its target or on.</summary>
    Branch = 1,

    /// <summary>Goes to its target.</summary>
    Jump = 2,

    /// <summary>Calls.</summary>
    Call = 4,

    /// <summary>Returns, from a function, an exception or an interrupt.</summary>
    Return = 8,

    /// <summary>Makes a function's frame in the register window.</summary>
    Entry = 16,

    /// <summary>Begins a zero-overhead loop.</summary>
    Loop = 32,

    /// <summary>Raises an exception.</summary>
    Trap = 64,

    /// <summary>Reads memory.</summary>
    Load = 128,

    /// <summary>Writes memory.</summary>
    Store = 256,

    /// <summary>Orders memory accesses or what was written to registers.</summary>
    Barrier = 512,

    /// <summary>Is permitted in ring 0 only.</summary>
    Privileged = 1024,
}

namespace DeviceKit.Cross.Machines.Code;

/// <summary>
/// Instructions that every machine has. They are below zero; an <see cref="MachineInstruction.Opcode"/> of zero and above is the machine's own. Each
/// machine's emission writes them; only Phi and ParallelMove are gone after allocation.
/// </summary>
internal enum GenericOpcode
{
    /// <summary>=a, then a register for each predecessor of the block, in their order. First in the block.</summary>
    Phi = -1,

    /// <summary>=a, b: copies a register to one of the same class.</summary>
    Move = -2,

    /// <summary>=a, b, =c, d, ...: all copies at once, so that a swap is one.</summary>
    ParallelMove = -3,

    /// <summary>=a, number | symbol | parent slot | table: a word that is known when the image is linked. Made again rather than spilled.</summary>
    Constant = -4,

    /// <summary>=a, frame: the address of a slot. Made again rather than spilled.</summary>
    FrameAddress = -5,

    /// <summary>a, frame: writes a register of any class that can be spilled.</summary>
    Spill = -6,

    /// <summary>=a, frame: reads it back.</summary>
    Reload = -7,

    /// <summary>=r, =r, ...: first in the function; the machine's registers in which arguments arrive.</summary>
    Entry = -8,

    /// <summary>=r, =r, ...: first in a landing pad; the machine's registers in which exception, clause and state arrive. Clobbers what does not survive a throw.</summary>
    LandingPad = -9,

    /// <summary>block: the last instruction of a block that goes on elsewhere.</summary>
    Jump = -10,

    /// <summary>The end of a block that is never reached: the call before does not return.</summary>
    Unreachable = -11,
}

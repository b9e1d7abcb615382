namespace DeviceKit.Cross.Machines.Xtensa.Registers;

/// <summary>Opcodes beside those of Tables/Opcode.g.cs, which emission writes as several instructions or as none.</summary>
internal enum XtensaPseudo
{
    /// <summary>=n, count: begins a counted loop, count at least 1; right before the loop's header, whose only other predecessor ends with <see cref="LoopNext"/> of the same n.</summary>
    LoopStart = 0x1000,

    /// <summary>=n (tied), n, header: counts down and goes to the header while it is not 0. A terminator; a Jump to the exit follows. n is one register, and no phi has it.</summary>
    LoopNext,

    /// <summary>=address (early), size: takes memory from the stack, 16-aligned; size is in bytes and is rounded up. Clobbers a8 and a9.</summary>
    StackAllocate,

    /// <summary>=d (tied), old, value or number, branch opcode, a, b or number: d is the value unless the branch on a and b would be taken. Made a branch and a move by Selection's expansion.</summary>
    MoveUnless,

    /// <summary>=d (tied), old, number, branch opcode, a, b or number: d is old plus the number unless the branch on a and b would be taken. Made a branch and an ADDI by Selection's expansion.</summary>
    AddUnless,
}

using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Xtensa.Tables;

/// <summary>An instruction: a line of instructions.table.txt, with a register's name put in where it has a star.</summary>
internal sealed class InstructionDefinition
{
    /// <summary>The instruction's name in code.</summary>
    public required Opcode Opcode { get; init; }

    /// <summary>The mnemonic.</summary>
    public required string Mnemonic { get; init; }

    /// <summary>The format.</summary>
    public required InstructionFormat Format { get; init; }

    /// <summary>The bits that are fixed.</summary>
    public required uint FixedMask { get; init; }

    /// <summary>Their values.</summary>
    public required uint FixedBits { get; init; }

    /// <summary>The operands, as they are written.</summary>
    public required IReadOnlyList<OperandUse> Operands { get; init; }

    /// <summary>The options that it needs.</summary>
    public required IReadOnlyList<string> Options { get; init; }

    /// <summary>What it does beside its operands.</summary>
    public required InstructionFlags Flags { get; init; }

    /// <summary>Bytes that it reads from or writes to memory, whose address is a multiple of it; 0 for none.</summary>
    public required int AccessSize { get; init; }

    /// <summary>The special or user registers that it reads.</summary>
    public required IReadOnlyList<string> Reads { get; init; }

    /// <summary>The special or user registers that it writes.</summary>
    public required IReadOnlyList<string> Writes { get; init; }

    /// <summary>The 16-bit instruction that does the same where its operands suffice, or null.</summary>
    public required string? Narrow { get; init; }

    /// <summary>Bytes, 2 or 3.</summary>
    public int Length => Format.Bits / 8;

    /// <summary>True when the next instruction is never executed after it, unless something comes back.</summary>
    public bool EndsFlow => (Flags & (InstructionFlags.Jump | InstructionFlags.Return)) != 0;

    /// <summary>True when a word may be this instruction.</summary>
    public bool Fits(uint word) => (word & FixedMask) == FixedBits;
}

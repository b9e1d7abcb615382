using DeviceKit.Cross.Intermediate;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>An instruction of the machine, or a <see cref="GenericOpcode"/>.</summary>
/// <param name="opcode">The machine's opcode from 0 on, or a generic one.</param>
/// <param name="operands">
/// The operands as the machine's manual writes them, a place in the frame standing for base and offset. Registers behind those are implicit: the
/// arguments and results of a call.
/// </param>
internal sealed class MachineInstruction(int opcode, params MachineOperand[] operands)
{
    /// <summary>A generic instruction.</summary>
    public MachineInstruction(GenericOpcode opcode, params MachineOperand[] operands)
        : this((int)opcode, operands)
    {
        if (opcode is GenericOpcode.Jump or GenericOpcode.Unreachable)
        {
            Flags = MachineFlags.Terminator;
        }
    }

    /// <summary>The machine's opcode, or a <see cref="GenericOpcode"/>.</summary>
    public int Opcode { get; set; } = opcode;

    /// <summary>The operands.</summary>
    public MachineOperand[] Operands { get; set; } = operands;

    /// <summary>What it does beside the operands.</summary>
    public MachineFlags Flags { get; set; }

    /// <summary>Registers of the machine that do not keep their values, results among the operands not counted.</summary>
    public RegisterSet Clobbers { get; set; }

    /// <summary>Where it comes from, or null.</summary>
    public SourcePosition? Position { get; set; }

    /// <summary>The generic opcode; of the machine's own, one that has no name.</summary>
    public GenericOpcode Generic => (GenericOpcode)Opcode;

    /// <summary>Whether it calls.</summary>
    public bool IsCall => (Flags & MachineFlags.Call) != 0;

    /// <summary>Whether it ends the block or branches.</summary>
    public bool IsTerminator => (Flags & MachineFlags.Terminator) != 0;

    /// <summary>Whether an exception may leave it.</summary>
    public bool MayThrow => (Flags & (MachineFlags.Call | MachineFlags.MayTrap)) != 0;

    /// <summary>The same operands of another instruction.</summary>
    public MachineInstruction With(int opcode) => new(opcode, Operands) { Flags = Flags, Clobbers = Clobbers, Position = Position };

    /// <inheritdoc/>
    public override string ToString() => $"{(Opcode < 0 ? Generic.ToString() : $"op{Opcode}")} {string.Join(", ", Operands)}";
}

using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>The registers of a machine.</summary>
internal abstract class RegisterFile
{
    /// <summary>The names, by number.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>The classes.</summary>
    public abstract IReadOnlyList<RegisterClass> Classes { get; }

    /// <summary>The class's registers in the order in which a function had best take them.</summary>
    /// <param name="function">The function.</param>
    /// <param name="registerClass">The class.</param>
    /// <param name="crossesCalls">Whether the value is live across something that clobbers registers.</param>
    public abstract IReadOnlyList<Register> Order(MachineFunction function, RegisterClass registerClass, bool crossesCalls);

    /// <summary>Whether an instruction of the machine's own computes from its operands alone, so that it may stand anywhere between them and who reads its result.</summary>
    public abstract bool IsPure(MachineInstruction instruction);

    /// <summary>Registers that a function keeps for itself beside the machine's reserved ones, such as a frame pointer.</summary>
    public abstract RegisterSet Reserved(MachineFunction function);
}

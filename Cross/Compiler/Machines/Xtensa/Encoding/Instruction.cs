using System.Collections.Generic;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Encoding;

/// <summary>An instruction with its operands, in the order in which they are written.</summary>
/// <param name="opcode">The instruction.</param>
/// <param name="operands">Its operands.</param>
internal sealed class Instruction(Opcode opcode, params Operand[] operands)
{
    /// <summary>The instruction.</summary>
    public Opcode Opcode { get; } = opcode;

    /// <summary>Its operands.</summary>
    public IReadOnlyList<Operand> Operands { get; } = operands;

    /// <summary>Its line of the table.</summary>
    public InstructionDefinition Definition => InstructionSet.Lx6[Opcode];

    /// <summary>As the manual writes it: addi a2, a3, -1.</summary>
    public override string ToString() => Operands.Count == 0 ? Definition.Mnemonic : $"{Definition.Mnemonic} {string.Join(", ", Operands)}";
}

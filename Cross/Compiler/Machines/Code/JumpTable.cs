using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>The addresses of blocks, one word each, beside the code. One indirect jump goes by it and names it as an operand; the address is a Constant.</summary>
/// <param name="targets">The blocks.</param>
internal sealed class JumpTable(List<MachineBlock> targets)
{
    /// <summary>The blocks.</summary>
    public List<MachineBlock> Targets { get; } = targets;

    /// <summary>Puts one block in the places of another.</summary>
    public void Replace(MachineBlock old, MachineBlock target)
    {
        for (int i = 0; i < Targets.Count; i++)
        {
            Targets[i] = Targets[i] == old ? target : Targets[i];
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"table[{Targets.Count}]";
}

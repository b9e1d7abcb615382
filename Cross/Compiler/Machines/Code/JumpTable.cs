using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>The addresses of blocks, one word each, beside the code.</summary>
/// <param name="Targets">The blocks.</param>
internal sealed record JumpTable(List<MachineBlock> Targets)
{
    /// <inheritdoc/>
    public override string ToString() => $"table[{Targets.Count}]";
}

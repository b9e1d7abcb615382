using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>A natural loop.</summary>
/// <param name="header">The block through which it is entered.</param>
internal sealed class MachineLoop(MachineBlock header)
{
    /// <summary>The block through which it is entered.</summary>
    public MachineBlock Header { get; } = header;

    /// <summary>The loop around it, or null.</summary>
    public MachineLoop? Parent { get; set; }

    /// <summary>Its blocks that are in no loop inside it.</summary>
    public List<MachineBlock> OwnBlocks { get; } = [];

    /// <summary>Whether it is this loop or one inside it.</summary>
    public bool Contains(MachineLoop? loop)
    {
        while (loop is not null && loop != this)
        {
            loop = loop.Parent;
        }

        return loop == this;
    }
}

using System.Collections.Generic;
using Mono.Cecil.Cil;

namespace DeviceKit.Cross.Importing;

/// <summary>Instructions that run one after the other, in <see cref="VariableFlow"/>.</summary>
internal sealed class FlowStretch
{
    /// <summary>The instructions.</summary>
    public List<Instruction> Instructions { get; } = [];

    /// <summary>Variables that are written before they are read.</summary>
    public HashSet<int> Written { get; } = [];

    /// <summary>Variables whose value at the start may be read.</summary>
    public HashSet<int> Live { get; } = [];

    /// <summary>Where control goes on.</summary>
    public List<FlowStretch> Successors { get; } = [];

    /// <summary>Where a throw from within may go.</summary>
    public List<FlowStretch> Raised { get; } = [];
}

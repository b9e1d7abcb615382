using System.Collections.Generic;

namespace DeviceKit.Cross.Machines.Code;

/// <summary>
/// Instructions in a row: phis first, terminators last. The last one is a generic Jump, a return, an indirect jump or Unreachable; before a Jump there
/// may be conditional branches. Where a Jump falls through, emission leaves it out, and inverts a branch where that helps.
/// </summary>
/// <param name="id">The number in the function.</param>
internal sealed class MachineBlock(int id)
{
    /// <summary>The number in the function.</summary>
    public int Id { get; set; } = id;

    /// <summary>The instructions.</summary>
    public List<MachineInstruction> Instructions { get; } = [];

    /// <summary>Who comes here; phis have their operands in this order.</summary>
    public List<MachineBlock> Predecessors { get; } = [];

    /// <summary>Where the terminators go, each block once. Landing pads are not among them, save of the block that enters the region.</summary>
    public List<MachineBlock> Successors { get; } = [];

    /// <summary>The innermost protected region, or null.</summary>
    public MachineRegion? Region { get; set; }

    /// <summary>How often it is executed for one execution of the function, an estimate.</summary>
    public double Frequency { get; set; } = 1;

    /// <summary>In how many loops it is.</summary>
    public int LoopDepth { get; set; }

    /// <summary>Rarely executed: it is placed behind the others.</summary>
    public bool IsCold { get; set; }

    /// <summary>Adds an edge.</summary>
    public void AddSuccessor(MachineBlock target)
    {
        Successors.Add(target);
        target.Predecessors.Add(this);
    }

    /// <summary>Adds an instruction at the end.</summary>
    public MachineInstruction Append(MachineInstruction instruction)
    {
        Instructions.Add(instruction);
        return instruction;
    }

    /// <summary>The place of the first terminator; the number of instructions when there is none.</summary>
    public int FirstTerminator()
    {
        int index = Instructions.Count;
        while (index > 0 && Instructions[index - 1].IsTerminator)
        {
            index--;
        }

        return index;
    }

    /// <inheritdoc/>
    public override string ToString() => $"b{Id}";
}

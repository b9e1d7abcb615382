using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>Virtual registers to registers of the machine; the README of this folder tells how.</summary>
internal static class RegisterAllocator
{
    /// <summary>Rewrites a function so that no virtual register, phi or parallel move is left.</summary>
    /// <param name="function">The function.</param>
    /// <param name="file">The machine's registers.</param>
    public static void Allocate(MachineFunction function, RegisterFile file)
    {
        Reachability.RemoveUnreached(function);
        PhiRemoval.Run(function);
        AllocateWithoutPhis(function, file);
    }

    /// <summary>The same for a function without phis and tied operands.</summary>
    public static void AllocateWithoutPhis(MachineFunction function, RegisterFile file)
    {
        ControlFlow flow = ControlFlow.Of(function);
        var code = new NumberedCode(function);
        RegisterSet allocatable = file.Classes.Aggregate(default(RegisterSet), (set, c) => set | c.Registers) - file.Reserved(function);
        LiveRanges ranges = LiveRanges.Build(code, new Liveness(function, flow), allocatable);
        Coalescing.Run(code, ranges);
        var occupancy = new Occupancy(ranges);
        var assignment = new Assignment(code, occupancy, file);
        List<LiveRange> whole = [.. ranges.Virtual.Distinct().Where(r => r.Segments.Count > 0)];
        assignment.Run(whole);
        SpillSlots.Assign(function, whole.Where(r => r.IsSpilled));
        new Rewriting(code, occupancy, file).Run(whole.Concat(assignment.Pieces));
    }
}

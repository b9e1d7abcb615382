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
        new StepSinking(file).Run(function);
        AllocateWithoutPhis(function, file);
    }

    /// <summary>The same for a function without phis and tied operands.</summary>
    public static void AllocateWithoutPhis(MachineFunction function, RegisterFile file)
    {
        ControlFlow flow = ControlFlow.Of(function);
        var code = new NumberedCode(function);
        RegisterSet allocatable = file.Classes.Aggregate(default(RegisterSet), (set, c) => set | c.Registers) - file.Reserved(function);
        var liveness = new Liveness(function, flow);
        var attempt = new Attempt(code, flow, liveness, file, allocatable, splitsLoops: true);
        if (attempt.HasLoopPieces)
        {
            // Pieces of loops push others out, which is not always for the better.
            var other = new Attempt(code, flow, liveness, file, allocatable, splitsLoops: false);
            attempt = other.Cost < attempt.Cost ? other : attempt;
        }

        attempt.Rewrite();
        RedundantMoves.Run(function);
    }
}

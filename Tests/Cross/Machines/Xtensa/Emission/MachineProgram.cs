using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Allocation;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Boot;
using DeviceKit.Cross.Machines.Xtensa.Emission;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Tests.Machines.Xtensa.Emission;

/// <summary>Functions on virtual registers to an image.</summary>
internal static class MachineProgram
{
    private static readonly Signature s_signature = new([], []);

    /// <summary>A function's name.</summary>
    public static FunctionSymbol Function(string name) => new(name, s_signature);

    /// <summary>Compiles and links.</summary>
    /// <param name="entry">Its result is the exit code.</param>
    /// <param name="functions">The functions, the entry among them.</param>
    public static LinkedImage Link(FunctionSymbol entry, params IEnumerable<MachineFunction> functions) =>
        Link(new ProgramParts(entry, functions.Select(Compile)) { Board = Boot.Images.Board });

    /// <summary>Links.</summary>
    public static LinkedImage Link(ProgramParts parts) =>
        new ProgramLinker(new XtensaRuntime(BootLayout.QemuSim, Core.De233Fpu), Boot.Images.Memory, BootLayout.QemuSim.Program).Link(parts);

    /// <summary>Allocates and emits.</summary>
    public static XtensaCode Compile(MachineFunction function)
    {
        RegisterAllocator.Allocate(function, XtensaRegisters.File);
        return XtensaEmitter.Emit(function);
    }
}

using DeviceKit.Cross.Allocation;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Emission;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Selection;

namespace DeviceKit.Cross.Machines.Xtensa;

/// <summary>A lowered function to code of a core: selection, allocation, emission.</summary>
internal static class XtensaCompiler
{
    /// <summary>Compiles a function.</summary>
    /// <param name="function">A function that was lowered with the traits of the options. It is numbered anew, and its critical edges are split.</param>
    /// <param name="options">For which core.</param>
    /// <param name="parent">Of a filter, the code of the function whose frame it reads.</param>
    public static XtensaCode Compile(Function function, SelectionOptions options, XtensaCode? parent = null)
    {
        MachineFunction code = XtensaSelector.Select(function, options);
        RegisterAllocator.Allocate(code, XtensaRegisters.File);
        return XtensaEmitter.Emit(code, parent);
    }
}

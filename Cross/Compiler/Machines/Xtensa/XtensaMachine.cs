using DeviceKit.Cross.Allocation;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Boot;
using DeviceKit.Cross.Machines.Xtensa.Emission;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Selection;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa;

/// <summary>An Xtensa with windows: selection, allocation and emission in a row.</summary>
/// <param name="core">The core.</param>
/// <param name="layout">Where things are.</param>
/// <param name="prefersSize">Few bytes count more than few executed instructions (-Os).</param>
internal sealed class XtensaMachine(Core core, BootLayout layout, bool prefersSize = false) : IMachine
{
    private readonly SelectionOptions _options = new(core, prefersSize);

    /// <inheritdoc/>
    public MachineTraits Traits => _options.Traits;

    /// <inheritdoc/>
    public MemoryMap Memory => layout.Program;

    /// <summary>QEMU's machine "sim" with the core of the board qemu-sim.</summary>
    public static XtensaMachine QemuSim(bool prefersSize = false) => new(Core.De233Fpu, BootLayout.QemuSim, prefersSize);

    /// <inheritdoc/>
    public CodeObject Compile(Function function, CodeObject? parent = null)
    {
        MachineFunction code = XtensaSelector.Select(function, _options);
        RegisterAllocator.Allocate(code, XtensaRegisters.File);
        PseudoExpansion.Run(code);
        return XtensaEmitter.Emit(code, (XtensaCode?)parent, prefersSize);
    }

    /// <inheritdoc/>
    public IMachineRuntime CreateRuntime() => new XtensaRuntime(layout, core);
}

using DeviceKit.Cross.Allocation;
using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Lowering;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Emission;
using DeviceKit.Cross.Machines.Xtensa.Registers;
using DeviceKit.Cross.Machines.Xtensa.Selection;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa;

/// <summary>Code for an Xtensa core.</summary>
/// <param name="core">The core.</param>
/// <param name="prefersSize">Few bytes count more than few executed instructions (-Os).</param>
internal sealed class XtensaMachine(Core core, bool prefersSize) : IMachine
{
    private readonly SelectionOptions _options = new(core, prefersSize);

    /// <inheritdoc/>
    public MachineTraits Traits => _options.Traits;

    /// <inheritdoc/>
    public CodeObject Generate(Function function, CodeObject? parent)
    {
        MachineFunction machine = XtensaSelector.Select(function, _options);
        RegisterAllocator.Allocate(machine, XtensaRegisters.File);
        return XtensaEmitter.Emit(machine, (XtensaCode?)parent);
    }
}

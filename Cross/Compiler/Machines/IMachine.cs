using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Lowering;

namespace DeviceKit.Cross.Machines;

/// <summary>A machine as the driver sees it: what lowering must know, and code for a lowered function.</summary>
internal interface IMachine
{
    /// <summary>What it has and lacks.</summary>
    MachineTraits Traits { get; }

    /// <summary>Selects, allocates and emits.</summary>
    /// <param name="function">A function of words.</param>
    /// <param name="parent">For a filter: the code of the function whose frame it reads.</param>
    CodeObject Generate(Function function, CodeObject? parent);
}

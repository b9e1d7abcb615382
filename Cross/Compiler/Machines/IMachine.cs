using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Lowering;

namespace DeviceKit.Cross.Machines;

/// <summary>A machine as the driver sees it: what lowering must know, code for a lowered function, and what is below a program.</summary>
internal interface IMachine
{
    /// <summary>What it has and lacks.</summary>
    MachineTraits Traits { get; }

    /// <summary>Where the parts of a program go.</summary>
    MemoryMap Memory { get; }

    /// <summary>Selects, allocates and emits.</summary>
    /// <param name="function">A function of words; it is changed.</param>
    /// <param name="parent">For a filter: the code of the function whose frame it reads. So parents come first.</param>
    CodeObject Generate(Function function, CodeObject? parent = null);

    /// <summary>What is below a program; one for each image.</summary>
    IMachineRuntime CreateRuntime();
}

using DeviceKit.Cross.Intermediate;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Lowering;

namespace DeviceKit.Cross.Machines;

/// <summary>A machine with a place in memory for programs: lowered functions in, code and what is below it out.</summary>
internal interface IMachine
{
    /// <summary>What lowering must know of it.</summary>
    MachineTraits Traits { get; }

    /// <summary>Where the parts of a program go.</summary>
    MemoryMap Memory { get; }

    /// <summary>Compiles a lowered function.</summary>
    /// <param name="function">The function; it is changed.</param>
    /// <param name="parent">For a filter: the code of the function whose slots it reads. So parents come first.</param>
    CodeObject Compile(Function function, CodeObject? parent = null);

    /// <summary>What is below a program; one for each image.</summary>
    IMachineRuntime CreateRuntime();
}

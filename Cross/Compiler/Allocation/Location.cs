using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Allocation;

/// <summary>Where a value is, or how it is made: a register of the machine, a slot of the frame, or an instruction that gives it again.</summary>
internal readonly record struct Location
{
    /// <summary>The register; none where the others are.</summary>
    public Register? Register { get; private init; }

    /// <summary>The slot.</summary>
    public FrameSlot? Slot { get; private init; }

    /// <summary>The instruction whose operand 0 is the value.</summary>
    public MachineInstruction? Remake { get; private init; }

    /// <summary>A register.</summary>
    public static Location In(Register register) => new() { Register = register };

    /// <summary>A slot.</summary>
    public static Location At(FrameSlot slot) => new() { Slot = slot };

    /// <summary>An instruction that gives it.</summary>
    public static Location By(MachineInstruction instruction) => new() { Remake = instruction };
}

using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Code;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Machines.Xtensa.Registers;

/// <summary>
/// The registers of Xtensa with windows (Xtensa ISA Reference Manual 4.7.1): a0 to a15 are 0 to 15, f0 to f15 16 to 31, b0 to b15 32 to 47. a0 is the
/// return address, a1 the stack pointer; a CALL8 keeps a2 to a7 alone.
/// </summary>
internal sealed class XtensaRegisters : RegisterFile
{
    private readonly IReadOnlyList<Register> _keptFirst = [.. Enumerable.Range(2, 14).Select(A)];
    private readonly IReadOnlyList<Register> _clobberedFirst = [.. Enumerable.Range(8, 8).Concat(Enumerable.Range(2, 6)).Select(A)];
    private readonly IReadOnlyList<Register> _float = [.. Enumerable.Range(0, 16).Select(F)];
    private readonly IReadOnlyList<Register> _boolean = [.. Enumerable.Range(0, 16).Select(B)];

    private XtensaRegisters()
    {
    }

    /// <summary>a2 to a15.</summary>
    public static RegisterClass Address { get; } = new("a", RegisterSet.Range(2, 15), 4);

    /// <summary>f0 to f15.</summary>
    public static RegisterClass Float { get; } = new("f", RegisterSet.Range(16, 31), 4);

    /// <summary>b0 to b15. They cannot be spilled: a comparison that is used across a call belongs in an address register.</summary>
    public static RegisterClass Boolean { get; } = new("b", RegisterSet.Range(32, 47), 0);

    /// <summary>What a CALL8 clobbers, and what has no value in a landing pad: a8 to a15, all f and all b.</summary>
    public static RegisterSet CallClobbers { get; } = RegisterSet.Range(8, 47);

    /// <summary>The stack pointer.</summary>
    public static Register StackPointer { get; } = A(1);

    /// <summary>Keeps the stack pointer of the entry where a function moves it.</summary>
    public static Register FramePointer { get; } = A(7);

    /// <summary>Where the argument in the frame pointer's register is at the start of a function that has one.</summary>
    public static Register DisplacedArgument { get; } = A(8);

    /// <summary>The one there is; behind the classes, which it has.</summary>
    public static XtensaRegisters File { get; } = new();

    /// <inheritdoc/>
    public override IReadOnlyList<RegisterClass> Classes { get; } = [Address, Float, Boolean];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Names { get; } = [.. "afb".SelectMany(bank => Enumerable.Range(0, 16).Select(n => $"{bank}{n}"))];

    /// <summary>An address register, 0 to 15.</summary>
    public static Register A(int number) => Register.Physical(number);

    /// <summary>A floating-point register, 0 to 15.</summary>
    public static Register F(int number) => Register.Physical(16 + number);

    /// <summary>A boolean register, 0 to 15.</summary>
    public static Register B(int number) => Register.Physical(32 + number);

    /// <inheritdoc/>
    public override IReadOnlyList<Register> Order(MachineFunction function, RegisterClass registerClass, bool crossesCalls)
    {
        if (registerClass != Address)
        {
            return registerClass == Float ? _float : _boolean;
        }

        // In a leaf a8 and above cost a window overflow that a2 to a7 do not; elsewhere the calls have it anyway. Calls that are hardly ever made do not count.
        return crossesCalls || !function.Blocks.Any(b => !b.IsCold && b.Instructions.Any(i => i.IsCall)) ? _keptFirst : _clobberedFirst;
    }

    /// <inheritdoc/>
    public override bool IsPure(MachineInstruction instruction)
    {
        if (instruction.Flags != MachineFlags.None || !instruction.Clobbers.IsEmpty || instruction.Opcode is < 0 or >= (int)XtensaPseudo.LoopStart)
        {
            return false;
        }

        InstructionDefinition definition = InstructionSet.Lx6[(Opcode)instruction.Opcode];
        return definition.Flags == InstructionFlags.None && definition.Reads.Count == 0 && definition.Writes.Count == 0;
    }

    /// <inheritdoc/>
    public override RegisterSet Reserved(MachineFunction function) => function.HasDynamicFrame ? RegisterSet.Of(FramePointer) : default;
}

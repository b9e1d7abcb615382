using System.Collections.Generic;
using System.Linq;
using DeviceKit.Cross.Machines.Code;

namespace DeviceKit.Cross.Tests.Allocation;

/// <summary>A small machine's registers: some survive a call, some do not, all of one class, and a second class of which none survives.</summary>
internal sealed class ToyRegisters : RegisterFile
{
    private readonly int _kept;
    private readonly int _clobbered;

    public ToyRegisters(int kept, int clobbered, int others)
    {
        _kept = kept;
        _clobbered = clobbered;
        Words = new RegisterClass("w", RegisterSet.Range(0, kept + clobbered - 1), 4);
        Others = new RegisterClass("o", RegisterSet.Range(32, 32 + others - 1), 4);
        Clobbers = RegisterSet.Range(kept, 63);
    }

    public RegisterClass Words { get; }

    public RegisterClass Others { get; }

    public RegisterSet Clobbers { get; }

    public override IReadOnlyList<string> Names => [.. Enumerable.Range(0, 64).Select(n => $"r{n}")];

    public override IReadOnlyList<RegisterClass> Classes => [Words, Others];

    /// <summary>Argument and result registers: the first that calls clobber.</summary>
    public Register Argument(int number) => Register.Physical(_kept + number);

    public override IReadOnlyList<Register> Order(MachineFunction function, RegisterClass registerClass, bool crossesCalls) =>
        registerClass == Others ? [.. Others.Registers.Registers]
        : crossesCalls ? [.. Words.Registers.Registers]
        : [.. Words.Registers.Registers.Skip(_kept).Take(_clobbered), .. Words.Registers.Registers.Take(_kept)];

    public override bool IsPure(MachineInstruction instruction) =>
        instruction.Opcode is (int)ToyOpcode.Mix or (int)ToyOpcode.Accumulate or (int)ToyOpcode.Decrement or (int)ToyOpcode.ToOther or (int)ToyOpcode.FromOther;

    public override RegisterSet Reserved(MachineFunction function) => default;
}

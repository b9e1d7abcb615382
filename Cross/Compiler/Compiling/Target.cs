using System;
using System.Collections.Generic;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines;
using DeviceKit.Cross.Machines.Xtensa;

namespace DeviceKit.Cross.Compiling;

/// <summary>What images of a board are made for.</summary>
/// <param name="Board">The board's id.</param>
/// <param name="CreateMachine">Makes the machine; the argument says whether size counts more than speed.</param>
/// <param name="Memory">Where anything may be.</param>
internal sealed record Target(string Board, Func<bool, IMachine> CreateMachine, IReadOnlyList<MemoryRange> Memory)
{
    private static Target QemuSim { get; } = new("qemu-sim", XtensaMachine.QemuSim, [new MemoryRange("ram", 0x20000000, 0x21000000), new MemoryRange("vectors", 0xFE000000, 0x2000000)]);

    /// <summary>The target of a board, or null where there is none yet.</summary>
    public static Target? Find(string board) => string.Equals(board, QemuSim.Board, StringComparison.Ordinal) ? QemuSim : null;
}

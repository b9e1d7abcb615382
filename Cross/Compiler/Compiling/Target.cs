using System;
using System.Collections.Generic;
using DeviceKit.Cross.Linking;
using DeviceKit.Cross.Machines;
using DeviceKit.Cross.Machines.Xtensa;
using DeviceKit.Cross.Machines.Xtensa.Boot;
using DeviceKit.Cross.Machines.Xtensa.Tables;

namespace DeviceKit.Cross.Compiling;

/// <summary>What images of a board are made for: a machine, its runtime, and where things go.</summary>
/// <param name="Board">The board's id.</param>
/// <param name="Machine">The machine; the argument says whether size counts more than speed.</param>
/// <param name="Runtime">What is below a program.</param>
/// <param name="Memory">Where anything may be.</param>
/// <param name="Map">Where the program's parts go.</param>
internal sealed record Target(string Board, Func<bool, IMachine> Machine, Func<IMachineRuntime> Runtime, IReadOnlyList<MemoryRange> Memory, MemoryMap Map)
{
    // Addresses are the ESP32's, but all of it is one RAM: code that does not fit into IRAM goes on into what is flash there, and a heap
    // larger than DRAM lies below it.
    private static readonly MemoryRange s_code = new("iram", 0x40080000, 0x400000);
    private static readonly MemoryRange s_constants = new("drom", 0x3F400000, 0x400000);
    private static readonly MemoryRange s_data = new("dram", 0x3FFB0000, 0x30000);
    private static readonly MemoryRange s_heap = new("ram", 0x20000000, 0x8000000);
    private static readonly MemoryRange s_vectors = new("vectors", 0xFE000000, 0x2000000);

    private static Target QemuSim { get; } = new(
        "qemu-sim",
        prefersSize => new XtensaMachine(Core.De233Fpu, BootLayout.QemuSim, prefersSize),
        () => new XtensaRuntime(BootLayout.QemuSim, Core.De233Fpu),
        [s_heap, s_constants, s_data, s_code, s_vectors],
        new MemoryMap(s_code, s_constants, s_data, BootLayout.QemuSim.StackTop, s_heap));

    /// <summary>The target of a board, or null where there is none yet.</summary>
    public static Target? Find(string board) => string.Equals(board, QemuSim.Board, StringComparison.Ordinal) ? QemuSim : null;
}

using DeviceKit.Cross.Linking;

namespace DeviceKit.Cross.Machines.Xtensa.Boot;

/// <summary>Where the parts of an image are.</summary>
/// <param name="Vectors">The vector table, aligned to 4 KiB; the runtime follows it.</param>
/// <param name="Data">The data, byte-addressable.</param>
/// <param name="StackTop">The first address above the stack, a multiple of 16.</param>
/// <param name="Reset">Where the reset stub is; null on a machine that honours the ELF's entry.</param>
/// <param name="Program">Where compiled programs go.</param>
internal sealed record BootLayout(uint Vectors, uint Data, uint StackTop, uint? Reset, MemoryMap Program)
{
    /// <summary>The ESP32's memory, in QEMU's machine "sim": its internal RAM, and what its flash is seen at. A large heap goes where an ESP32 has nothing.</summary>
    public static BootLayout QemuSim { get; } = new(0x40080000, 0x3FFB0000, 0x3FFDFFF0, 0xFE000000, new MemoryMap(
        new MemoryRange("irom", 0x400D0000, 3264 * 1024),
        new MemoryRange("drom", 0x3F400000, 4 * 1024 * 1024),
        new MemoryRange("dram", 0x3FFB0000, 192 * 1024),
        0x3FFDFFF0,
        new MemoryRange("ram", 0x20000000, 0x1F000000)));
}

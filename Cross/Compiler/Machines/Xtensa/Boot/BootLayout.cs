namespace DeviceKit.Cross.Machines.Xtensa.Boot;

/// <summary>Where the parts of an image are.</summary>
/// <param name="Vectors">The vector table, aligned to 4 KiB; the runtime and the program follow it.</param>
/// <param name="Data">The data, byte-addressable.</param>
/// <param name="StackTop">The first address above the stack, a multiple of 16.</param>
/// <param name="Reset">Where the reset stub is; null on a machine that honours the ELF's entry.</param>
internal sealed record BootLayout(uint Vectors, uint Data, uint StackTop, uint? Reset)
{
    /// <summary>The ESP32's internal RAM, in QEMU's machine "sim".</summary>
    public static BootLayout QemuSim { get; } = new(0x40080000, 0x3FFB0000, 0x3FFDFFF0, 0xFE000000);
}

namespace DeviceKit.Boards.Model;

/// <summary>What `qemu-system-xtensa` is asked for; the chip's id is its -cpu.</summary>
/// <param name="Name">QEMU's -M.</param>
/// <param name="MemoryBytes">QEMU's -m, in bytes.</param>
public sealed record EmulatedMachine(string Name, long MemoryBytes);

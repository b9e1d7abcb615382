namespace DeviceKit.Boards.Model;

/// <summary>A block of registers in the address space.</summary>
/// <param name="Name">Unique on its board.</param>
/// <param name="Kind">What answers there, such as `ns16550`.</param>
/// <param name="Start">The first address.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Interrupt">The CPU's interrupt number; null without.</param>
public sealed record BoardPeripheral(string Name, string Kind, long Start, long Length, int? Interrupt);

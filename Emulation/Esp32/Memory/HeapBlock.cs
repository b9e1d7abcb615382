namespace DeviceKit.Emulation.Esp32;

/// <summary>One allocation of a <see cref="SimulatedHeap"/>.</summary>
/// <param name="Address">Its first byte's address, of 32 bits.</param>
/// <param name="Size">Its size in bytes.</param>
/// <param name="Number">Its number, from 1 in the order of allocation.</param>
public sealed record HeapBlock(uint Address, int Size, int Number);

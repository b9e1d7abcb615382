namespace DeviceKit.Boards.Model;

/// <summary>A range of the flash memory.</summary>
/// <param name="Name">Unique on its board.</param>
/// <param name="Offset">From the start of the flash, in bytes.</param>
/// <param name="Length">In bytes.</param>
public sealed record FlashPartition(string Name, long Offset, long Length);

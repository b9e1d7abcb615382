using System.Collections.Generic;

namespace DeviceKit.Boards.Model;

/// <summary>The flash memory, and what lies where in it.</summary>
/// <param name="Length">In bytes.</param>
/// <param name="Mode">The SPI mode of the image header.</param>
/// <param name="Hertz">The clock of the image header.</param>
/// <param name="BootOffset">Where the ROM looks for the first image.</param>
/// <param name="Partitions">In the table's order.</param>
public sealed record BoardFlash(long Length, FlashMode Mode, long Hertz, long BootOffset, IReadOnlyList<FlashPartition> Partitions);

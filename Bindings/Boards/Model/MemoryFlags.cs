using System;

namespace DeviceKit.Boards.Model;

/// <summary>What a region of memory is good for.</summary>
[Flags]
public enum MemoryFlags
{
    /// <summary>Plain read and write memory for data.</summary>
    None = 0,

    /// <summary>Code runs from it.</summary>
    Exec = 1,

    /// <summary>Peripherals read and write it.</summary>
    Dma = 2,

    /// <summary>It is outside the chip and seen through a cache.</summary>
    Cached = 4,

    /// <summary>It keeps its contents in deep sleep.</summary>
    Rtc = 8,

    /// <summary>A window onto the flash memory.</summary>
    Flash = 16,

    /// <summary>It cannot be written by a store.</summary>
    ReadOnly = 32,

    /// <summary>Aligned 32-bit accesses only.</summary>
    Words = 64,

    /// <summary>The ROM's loader uses it while it loads an image; free afterwards.</summary>
    Loader = 128,

    /// <summary>Not for an image at all.</summary>
    Reserved = 256,

    /// <summary>External RAM.</summary>
    Psram = 512,
}

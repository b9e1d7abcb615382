using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>What memory is asked for; the values are those of MALLOC_CAP_* that are modelled.</summary>
[Flags]
public enum MemoryCapabilities : uint
{
    /// <summary>Any.</summary>
    None = 0,

    /// <summary>MALLOC_CAP_8BIT: bytes can be read and written.</summary>
    Bytes = 0x4,

    /// <summary>MALLOC_CAP_DMA: DMA can reach it.</summary>
    Dma = 0x8,

    /// <summary>MALLOC_CAP_SPIRAM: the external memory.</summary>
    External = 0x400,

    /// <summary>MALLOC_CAP_INTERNAL: the chip's own memory.</summary>
    Internal = 0x800,

    /// <summary>MALLOC_CAP_DEFAULT: what malloc gives.</summary>
    Default = 0x1000,
}

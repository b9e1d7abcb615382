using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A bus between spi_bus_initialize and spi_bus_free.</summary>
/// <param name="Bus">The wires.</param>
/// <param name="Mosi">The pin of data out.</param>
/// <param name="Miso">The pin of data in, or -1.</param>
/// <param name="Sclk">The pin of the clock.</param>
/// <param name="Dma">The DMA channel that it has, or none.</param>
/// <param name="Pins">Its pins.</param>
internal sealed record SpiHost(SimulatedSpiBus Bus, int Mosi, int Miso, int Sclk, SpiDma Dma, PinClaim Pins)
{
    /// <summary>The devices on it.</summary>
    public int Devices { get; set; }

    /// <summary>True when buffers have to be memory that DMA reaches.</summary>
    public bool UsesDma => Dma != SpiDma.Disabled;
}

namespace DeviceKit.Boards.Model;

/// <summary>An SPI bus.</summary>
/// <param name="Name">The chip's name for it: `spi2` or `spi3`.</param>
/// <param name="Mosi">Data out; null where nothing is written.</param>
/// <param name="Miso">Data in; null where nothing is read.</param>
/// <param name="Sclk">The clock.</param>
public sealed record SpiBus(string Name, PinUse? Mosi, PinUse? Miso, PinUse Sclk);

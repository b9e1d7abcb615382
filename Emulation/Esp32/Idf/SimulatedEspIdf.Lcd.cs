using System.Collections.Generic;
using DeviceKit.Esp32;

namespace DeviceKit.Emulation.Esp32;

/// <content>Pins, buses and panels.</content>
public sealed partial class SimulatedEspIdf
{
    private SimulatedSpiDriver? _spi;

    /// <summary>The pins.</summary>
    public ChipPins Pins { get; } = new();

    /// <summary>The panels, in the order of <see cref="EspIdfOptions.Panels"/>.</summary>
    public IReadOnlyList<WiredPanel> Panels { get; private set; } = [];

    /// <summary>The SPI bus of a host, for what passed over it and when; null while it is not set up.</summary>
    /// <param name="host">The host.</param>
    public SimulatedSpiBus? FindSpiBus(SpiHostDevice host) => _spi!.TryGet(host, out SpiHost found) ? found.Bus : null;

    partial void CreateLcd(EspIdfOptions options)
    {
        var wires = new PanelWires(_core, Pins, options.Panels);
        var i2c = new SimulatedI2cDriver(_core, Pins, wires);
        _spi = new SimulatedSpiDriver(_core, Pins);
        Panels = wires.Panels;
        Gpio = new SimulatedGpio(_core, Pins);
        SpiBus = _spi;
        I2cBus = i2c;
        Lcd = new SimulatedEspLcd(_core, Pins, wires, _spi, i2c);
    }
}

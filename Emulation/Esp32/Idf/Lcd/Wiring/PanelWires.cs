using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Emulation.Esp32;

/// <summary>Which panels hang on which pins of a chip.</summary>
internal sealed class PanelWires
{
    public PanelWires(IdfCore core, ChipPins pins, IEnumerable<PanelWiring> wirings)
    {
        Panels = [.. wirings.Select(wiring => new WiredPanel(wiring, pins, () => core.Now))];
        core.AtEnd(() =>
        {
            foreach (WiredPanel panel in Panels)
            {
                panel.Note(core.Contract, "esp_lcd_panel_io_tx_param");
            }
        });
    }

    public IReadOnlyList<WiredPanel> Panels { get; }

    /// <summary>The panel that hears what an SPI bus says while a pin selects it, or null.</summary>
    public WiredPanel? OnSpi(SpiHost host, int chipSelect, int dataCommand) => Panels.FirstOrDefault(panel => panel.Wiring is { IsOnI2c: false } wiring
        && (wiring.Sclk, wiring.Mosi, wiring.ChipSelect, wiring.DataCommand) == (host.Sclk, host.Mosi, chipSelect, dataCommand));

    /// <summary>The panel that has an address on an I2C bus, or null.</summary>
    public WiredPanel? OnI2c(I2cController bus, uint address) => Panels.FirstOrDefault(panel => panel.Wiring is { IsOnI2c: true } wiring
        && (wiring.Sda, wiring.Scl) == (bus.Sda, bus.Scl) && wiring.Address == address);

    /// <summary>Hangs the panels of two pins on a bus.</summary>
    public void Attach(SimulatedI2cBus bus, int sda, int scl)
    {
        foreach (WiredPanel panel in Panels.Where(panel => panel.Wiring.IsOnI2c && (panel.Wiring.Sda, panel.Wiring.Scl) == (sda, scl)))
        {
            bus.Attach(panel.Wiring.Address, panel);
        }
    }
}

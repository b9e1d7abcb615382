using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>An SSD1306 on an I2C bus, usually at address 3Ch.</summary>
public sealed class PanelI2cDevice : II2cDevice
{
    private readonly Ssd1306Panel _panel;

    /// <summary>Puts a panel on a bus.</summary>
    /// <param name="panel">The panel.</param>
    public PanelI2cDevice(Ssd1306Panel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        _panel = panel;
    }

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> bytes, TimeSpan at) => _panel.WriteI2c(bytes, at);

    /// <inheritdoc/>
    public void Read(Span<byte> bytes, TimeSpan at) => _panel.Read(bytes, at);
}

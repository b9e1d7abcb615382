using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A panel on an SPI bus.</summary>
public sealed class PanelSpiDevice : ISpiDevice
{
    private readonly IPanel _panel;

    /// <summary>Puts a panel on a bus.</summary>
    /// <param name="panel">The panel.</param>
    public PanelSpiDevice(IPanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        _panel = panel;
    }

    /// <inheritdoc/>
    public void Transfer(bool isData, ReadOnlySpan<byte> sent, Span<byte> received, TimeSpan at)
    {
        if (!received.IsEmpty)
        {
            _panel.Read(received, at);
        }
        else if (isData)
        {
            _panel.WriteData(sent, at);
        }
        else
        {
            _panel.WriteCommand(sent, at);
        }
    }

    /// <inheritdoc/>
    public void Deselect(TimeSpan at)
    {
        // The controllers keep a command over the select line; they count its parameters at the next one.
    }
}

namespace DeviceKit.Emulation.Esp32;

/// <summary>A panel and the wires between it and a simulated chip. Pins are numbers; -1 is a wire that is not there.</summary>
/// <param name="Panel">The panel; an <see cref="Ssd1306Panel"/> where it is on I2C.</param>
/// <remarks>Any SPI or I2C controller of the chip reaches any pin, so only pins say what hears what.</remarks>
public sealed record PanelWiring(IPanel Panel)
{
    /// <summary>SPI: the clock.</summary>
    public int Sclk { get; init; } = -1;

    /// <summary>SPI: data to the panel.</summary>
    public int Mosi { get; init; } = -1;

    /// <summary>SPI: selects the panel while it is low; -1 for one that always is selected.</summary>
    public int ChipSelect { get; init; } = -1;

    /// <summary>SPI: low for commands, high for data.</summary>
    public int DataCommand { get; init; } = -1;

    /// <summary>I2C: data. A panel with this wire is on I2C.</summary>
    public int Sda { get; init; } = -1;

    /// <summary>I2C: the clock.</summary>
    public int Scl { get; init; } = -1;

    /// <summary>I2C: the panel's address, 7 bits.</summary>
    public byte Address { get; init; } = 0x3C;

    /// <summary>Reset, active low.</summary>
    public int Reset { get; init; } = -1;

    /// <summary>Switches the light behind the glass.</summary>
    public int Backlight { get; init; } = -1;

    /// <summary>True when a high level lights it.</summary>
    public bool BacklightActiveHigh { get; init; } = true;

    /// <summary>True for a panel on I2C.</summary>
    public bool IsOnI2c => Sda >= 0;
}

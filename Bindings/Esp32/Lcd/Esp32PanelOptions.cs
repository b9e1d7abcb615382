namespace DeviceKit.Esp32;

/// <summary>A panel and its wires, in the terms of a board's table (<c>Bindings/Boards</c>, the lines of a display), one to one.</summary>
public sealed partial record Esp32PanelOptions
{
    /// <summary>The controller.</summary>
    public required Esp32PanelKind Kind { get; init; }

    /// <summary>Columns of the picture as the application sees it: after the rotation.</summary>
    public required int Width { get; init; }

    /// <summary>Rows of the picture as the application sees it.</summary>
    public required int Height { get; init; }

    /// <summary>The first visible column of the controller's memory, in the picture's orientation.</summary>
    public int GapX { get; init; }

    /// <summary>The first visible row of the controller's memory, in the picture's orientation.</summary>
    public int GapY { get; init; }

    /// <summary>Clockwise against the controller's own scan: 0, 90, 180 or 270 degrees.</summary>
    public int Rotation { get; init; }

    /// <summary>True for a panel that is mounted mirrored left to right: toggles MX.</summary>
    public bool MirrorX { get; init; }

    /// <summary>True for a panel that is mounted mirrored top to bottom: toggles MY.</summary>
    public bool MirrorY { get; init; }

    /// <summary>True when the glass's sub-pixels come blue first.</summary>
    public bool BlueFirst { get; init; }

    /// <summary>True when colours are right only with inversion on, as on IPS glass.</summary>
    public bool Invert { get; init; }

    /// <summary>The bus's clock for this panel, in hertz.</summary>
    public required int Hertz { get; init; }

    /// <summary>The SPI controller, where the panel is on SPI.</summary>
    public SpiHostDevice SpiHost { get; init; } = SpiHostDevice.Spi2Host;

    /// <summary>SPI: data out.</summary>
    public GpioNum Mosi { get; init; } = GpioNum.Nc;

    /// <summary>SPI: the clock.</summary>
    public GpioNum Sclk { get; init; } = GpioNum.Nc;

    /// <summary>SPI: chip select, active low; not connected where the panel always is selected.</summary>
    public GpioNum ChipSelect { get; init; } = GpioNum.Nc;

    /// <summary>SPI: low for commands, high for data.</summary>
    public GpioNum DataCommand { get; init; } = GpioNum.Nc;

    /// <summary>SPI: the mode, 0 to 3.</summary>
    public int SpiMode { get; init; }

    /// <summary>The I2C controller, 0 or 1, where the panel is on I2C.</summary>
    public int I2cPort { get; init; }

    /// <summary>I2C: data. A panel with this wire is on I2C.</summary>
    public GpioNum Sda { get; init; } = GpioNum.Nc;

    /// <summary>I2C: the clock.</summary>
    public GpioNum Scl { get; init; } = GpioNum.Nc;

    /// <summary>I2C: the panel's address, 7 bits.</summary>
    public int Address { get; init; } = 0x3C;

    /// <summary>Reset, active low; not connected for a reset by command.</summary>
    public GpioNum Reset { get; init; } = GpioNum.Nc;

    /// <summary>The light behind the panel; not connected where it is not switched.</summary>
    public GpioNum Backlight { get; init; } = GpioNum.Nc;

    /// <summary>True when a high level lights the backlight.</summary>
    public bool BacklightActiveHigh { get; init; } = true;

    /// <summary>The rows that are painted at once; no more than <see cref="Height"/> are used.</summary>
    public int BandHeight { get; init; } = 40;

    /// <summary>True for a panel on I2C.</summary>
    public bool IsOnI2c => Sda != GpioNum.Nc;

    /// <summary>MADCTL bit MV: rows and columns change places.</summary>
    public bool SwapsAxes => Rotation is 90 or 270;

    /// <summary>MADCTL bit MX.</summary>
    public bool MirrorsX => (Rotation is 90 or 180) != MirrorX;

    /// <summary>MADCTL bit MY.</summary>
    public bool MirrorsY => (Rotation is 180 or 270) != MirrorY;
}

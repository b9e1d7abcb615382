namespace DeviceKit.Boards.Model;

/// <summary>A screen.</summary>
public sealed record BoardDisplay
{
    /// <summary>Its controller.</summary>
    public required DisplayController Controller { get; init; }

    /// <summary>Columns of the picture, as the application sees it: after the rotation.</summary>
    public required int Width { get; init; }

    /// <summary>Rows of the picture, as the application sees it.</summary>
    public required int Height { get; init; }

    /// <summary>The bus that it is on.</summary>
    public required string Bus { get; init; }

    /// <summary>Chip select, active low; null on I2C.</summary>
    public PinUse? ChipSelect { get; init; }

    /// <summary>Low for commands, high for data; null on I2C.</summary>
    public PinUse? DataCommand { get; init; }

    /// <summary>Reset, active low; null where it is not wired.</summary>
    public PinUse? Reset { get; init; }

    /// <summary>The light behind the panel; null where it is not switched.</summary>
    public PinUse? Backlight { get; init; }

    /// <summary>True when a high level lights the backlight.</summary>
    public bool BacklightActiveHigh { get; init; } = true;

    /// <summary>The address on I2C, 7 bits; null on SPI.</summary>
    public int? Address { get; init; }

    /// <summary>The bus's clock for this screen, in hertz.</summary>
    public required long Hertz { get; init; }

    /// <summary>SPI mode, 0 to 3.</summary>
    public int SpiMode { get; init; }

    /// <summary>Clockwise against the controller's own scan: 0, 90, 180 or 270.</summary>
    public int Rotation { get; init; }

    /// <summary>Which of the two mirror bits are toggled, because the panel is mounted so.</summary>
    public DisplayMirror Mirror { get; init; }

    /// <summary>The first visible column of the controller's memory, in the picture's orientation.</summary>
    public int GapX { get; init; }

    /// <summary>The first visible row of the controller's memory, in the picture's orientation.</summary>
    public int GapY { get; init; }

    /// <summary>True when the panel shows colours right only with inversion on.</summary>
    public bool Invert { get; init; }

    /// <summary>True when the panel's sub-pixels come blue first.</summary>
    public bool BlueFirst { get; init; }

    /// <summary>MADCTL bit MV: rows and columns change places (`esp_lcd_panel_swap_xy`).</summary>
    public bool SwapsAxes => Rotation is 90 or 270;

    /// <summary>MADCTL bit MX (first argument of `esp_lcd_panel_mirror`).</summary>
    public bool MirrorsX => (Rotation is 90 or 180) ^ Mirror.HasFlag(DisplayMirror.X);

    /// <summary>MADCTL bit MY (second argument of `esp_lcd_panel_mirror`).</summary>
    public bool MirrorsY => (Rotation is 180 or 270) ^ Mirror.HasFlag(DisplayMirror.Y);
}

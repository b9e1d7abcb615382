namespace DeviceKit.Emulation.Esp32;

/// <summary>The glass behind a controller: the part of the controller's memory that can be seen, and how the two are wired.</summary>
/// <param name="Width">Columns, in the controller's own orientation.</param>
/// <param name="Height">Rows, in the controller's own orientation.</param>
/// <param name="X">The memory column behind the glass's first one: 52 for a 135 x 240 glass on an ST7789.</param>
/// <param name="Y">The memory row behind the glass's first one: 40 for a 135 x 240 glass on an ST7789.</param>
public sealed record PanelGlass(int Width, int Height, int X = 0, int Y = 0)
{
    /// <summary>True for a glass whose sub-pixels are wired blue, green, red; it wants the BGR bit of MADCTL.</summary>
    public bool IsBlueFirst { get; init; }

    /// <summary>True for a normally black (IPS) glass, which shows memory's complement until INVON.</summary>
    public bool IsInverted { get; init; }

    /// <summary>True where the glass is wired so that the memory's first column is its last one.</summary>
    public bool MirrorsX { get; init; }

    /// <summary>True where the glass is wired so that the memory's first row is its last one.</summary>
    public bool MirrorsY { get; init; }

    /// <summary>How the panel is mounted.</summary>
    public PanelTurn Turn { get; init; }

    /// <summary>SSD1306: true where the rows are wired to alternating COM pins (128 x 64), which DAh has to say.</summary>
    public bool HasAlternativeComPins { get; init; }

    /// <summary>SSD1306: true where the module has no supply of its own for the glass, so that it is dark without the charge pump.</summary>
    public bool NeedsChargePump { get; init; }
}

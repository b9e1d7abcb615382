namespace DeviceKit.Framebuffer;

/// <summary>Colours by name.</summary>
public static class Colors
{
    /// <summary>Draws nothing.</summary>
    public static Color Transparent => default;

    /// <summary>#000000.</summary>
    public static Color Black => Color.FromRgb(0x000000);

    /// <summary>#FFFFFF.</summary>
    public static Color White => Color.FromRgb(0xFFFFFF);

    /// <summary>#808080.</summary>
    public static Color Gray => Color.FromRgb(0x808080);

    /// <summary>#FF0000.</summary>
    public static Color Red => Color.FromRgb(0xFF0000);

    /// <summary>#00FF00.</summary>
    public static Color Lime => Color.FromRgb(0x00FF00);

    /// <summary>#0000FF.</summary>
    public static Color Blue => Color.FromRgb(0x0000FF);

    /// <summary>#FFFF00.</summary>
    public static Color Yellow => Color.FromRgb(0xFFFF00);

    /// <summary>#FFA500.</summary>
    public static Color Orange => Color.FromRgb(0xFFA500);

    /// <summary>#00FFFF.</summary>
    public static Color Cyan => Color.FromRgb(0x00FFFF);

    /// <summary>#FF00FF.</summary>
    public static Color Magenta => Color.FromRgb(0xFF00FF);
}

namespace DeviceKit.Framebuffer;

/// <summary>How charts look.</summary>
public sealed class ChartStyle
{
    /// <summary>The letters of all labels.</summary>
    public Font Font { get; init; } = Fonts.Small;

    /// <summary>Axis labels.</summary>
    public Color LabelColor { get; init; } = Color.FromRgb(0x9FB0C0);

    /// <summary>Numbers at the data.</summary>
    public Color ValueColor { get; init; } = Colors.White;

    /// <summary>The lines at the ticks.</summary>
    public Color GridColor { get; init; } = Color.FromRgb(0x2A3744);

    /// <summary>The line at zero.</summary>
    public Color ZeroColor { get; init; } = Color.FromRgb(0x5A6B7C);

    /// <summary>Data at its highest: a bar's top, a line.</summary>
    public Color HighColor { get; init; } = Color.FromRgb(0xFFB347);

    /// <summary>Data at its lowest: a bar's bottom.</summary>
    public Color LowColor { get; init; } = Color.FromRgb(0x4DA9FF);

    /// <summary>The thickest a bar gets, in pixels.</summary>
    public int MaximumBarWidth { get; init; } = 12;

    /// <summary>Whether the data's numbers are written beside it.</summary>
    public bool ShowValues { get; init; } = true;

    /// <summary>The most ticks on the value axis; 2 or more.</summary>
    public int MaximumTicks { get; init; } = 6;
}

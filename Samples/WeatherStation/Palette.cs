using DeviceKit.Framebuffer;

namespace WeatherStation;

/// <summary>The dashboard's colours.</summary>
internal static class Palette
{
    public static Color SkyTop => Color.FromRgb(0x0B1524);

    public static Color SkyBottom => Color.FromRgb(0x14263C);

    public static Color Panel => Color.FromRgb(0x1B2D44);

    public static Color Text => Colors.White;

    public static Color Muted => Color.FromRgb(0x9FB3C8);

    public static Color Warm => Color.FromRgb(0xFFB347);

    public static Color Cold => Color.FromRgb(0x5AB0FF);

    public static Color Banner => Color.FromRgb(0xC2410C);

    public static Color Grid => Color.FromRgb(0x2C405A);
}

using System;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Benchmarks.Screen;

/// <summary>A weather station's screen, 320 x 240: title, temperature, icon, a chart of seven days, a banner and a footer.</summary>
internal static class DashboardScene
{
    public const int Width = 320;
    public const int Height = 240;

    public static readonly uint Background = 0x0F1720;
    public static readonly uint Panel = 0x17222E;
    public static readonly uint Muted = 0x9FB0C0;
    public static readonly uint Banner = 0xB03A2E;
    public static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    public static readonly int[] Highs = [124, 138, 171, 96, 22, 75, 110];
    public static readonly int[] Lows = [43, 51, 62, -12, -35, 8, 30];

    private static readonly RangeBarChart s_chart = new()
    {
        Values = Array.ConvertAll<int, ChartRange>(Lows, low => new ChartRange(low, Highs[Array.IndexOf(Lows, low)])),
        Names = Days,
        Decimals = 1,
        Style = new ChartStyle { MaximumTicks = 5 },
    };

    /// <summary>Draws all of it.</summary>
    public static void Draw(in Canvas canvas)
    {
        TextStyle small = new(Fonts.Small, Color.FromRgb(Muted));
        TextStyle large = new(Fonts.Large, Colors.White);
        canvas.Clear(Color.FromRgb(Background));
        canvas.DrawText("Zürich", 10, 4, new TextStyle(Fonts.Medium, Colors.White));
        canvas.DrawText(
            "Partly cloudy", new PixelRectangle(180, 4, 130, 23), small.Aligned(HorizontalAlignment.Right, VerticalAlignment.Middle));
        Span<char> number = stackalloc char[FixedPointText.MaximumLength];
        ReadOnlySpan<char> temperature = FixedPointText.Format(-124, 1, number);
        canvas.DrawText(temperature, 10, 32, large);
        canvas.DrawText("°C", 10 + TextLayout.MeasureLine(Fonts.Large, temperature), 32, large with { Color = Color.FromRgb(Muted) });
        canvas.DrawIcon(WeatherIcons.Get(WeatherSymbol.PartlyCloudy, 64), 246, 26);
        canvas.FillRoundedRectangle(new PixelRectangle(6, 96, 308, 122), 8, Color.FromRgb(Panel));
        s_chart.Draw(canvas, new PixelRectangle(14, 100, 294, 114));
        canvas.DrawText("192.168.1.17 · 23 ms · 08:15", 10, 222, small);
        canvas.FillRoundedRectangle(new PixelRectangle(206, 220, 108, 17), 8, Color.FromRgb(Banner));
        canvas.DrawText(
            "stale since 08:15",
            new PixelRectangle(206, 220, 108, 17),
            new TextStyle(Fonts.Small, Colors.White).Aligned(HorizontalAlignment.Center, VerticalAlignment.Middle));
    }
}

using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer.Tests;

/// <summary>Pictures that use everything.</summary>
internal static class Scenes
{
    private static readonly string[] s_days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    private static readonly RangeBarChart s_chart = new()
    {
        Values = new ChartRange[] { new(43, 124), new(51, 138), new(62, 171), new(-12, 96), new(-35, 22), new(8, 75), new(30, 110) },
        Names = s_days,
        Decimals = 1,
    };

    private static readonly LineChart s_line = new()
    {
        Values = new[] { 3, 5, 4, 9, 12, 8, 7, -2, -4, 1, 6 },
        Names = s_days,
    };

    private static readonly Surface s_sprite = MakeSprite();

    internal static PixelRectangle DashboardBounds => new(0, 0, 320, 240);

    /// <summary>The weather station's screen, 320 x 240.</summary>
    internal static void Dashboard(in Canvas canvas)
    {
        TextStyle title = new(Fonts.Medium, Colors.White);
        TextStyle small = new(Fonts.Small, Color.FromRgb(0x9FB0C0));
        canvas.Clear(Color.FromRgb(0x0F1720));
        canvas.DrawText("Zürich", 10, 4, title);
        canvas.DrawText("Partly cloudy", new PixelRectangle(180, 4, 130, 23), small.Aligned(HorizontalAlignment.Right, VerticalAlignment.Middle));
        Span<char> number = stackalloc char[FixedPointText.MaximumLength];
        TextStyle large = new(Fonts.Large, Colors.White);
        ReadOnlySpan<char> temperature = FixedPointText.Format(-124, 1, number);
        canvas.DrawText(temperature, 10, 32, large);
        int right = 10 + TextLayout.MeasureLine(Fonts.Large, temperature);
        canvas.DrawText("°C", right, 32, large with { Color = Color.FromRgb(0x9FB0C0) });
        canvas.DrawIcon(WeatherIcons.Get(WeatherSymbol.PartlyCloudy, 64), 246, 26);
        canvas.FillRoundedRectangle(new PixelRectangle(6, 96, 308, 122), 8, Color.FromRgb(0x17222E));
        s_chart.Draw(canvas, new PixelRectangle(14, 100, 294, 114));
        canvas.DrawText("192.168.1.17 · 23 ms · 08:15", 10, 222, small);
        canvas.FillRoundedRectangle(new PixelRectangle(206, 220, 108, 17), 8, Color.FromRgb(0xB03A2E));
        canvas.DrawText("stale since 08:15", new PixelRectangle(206, 220, 108, 17), new TextStyle(Fonts.Small, Colors.White).Aligned(HorizontalAlignment.Center, VerticalAlignment.Middle));
    }

    /// <summary>Every drawing operation, 160 x 120.</summary>
    internal static void Everything(in Canvas canvas)
    {
        const int One = SubpixelPoint.One;
        canvas.FillVerticalGradient(new PixelRectangle(0, 0, 160, 120), Color.FromRgb(0x203040), Color.FromRgb(0x806040));
        canvas.FillRectangle(new PixelRectangle(4, 4, 20, 12), Colors.Red.WithAlpha(128));
        canvas.DrawRectangle(new PixelRectangle(28, 4, 20, 12), Colors.Lime, 2);
        canvas.FillRoundedRectangle(new PixelRectangle(52, 4, 24, 14), 5, Colors.Cyan, Colors.Blue);
        canvas.DrawRoundedRectangle(new PixelRectangle(80, 3, 24, 15), 6, Colors.Yellow, 2);
        canvas.FillCircle(SubpixelPoint.Center(118, 12), (8 * One) + 77, Colors.Orange);
        canvas.DrawCircle(SubpixelPoint.Center(138, 12), 9 * One, Colors.White.WithAlpha(200), 700);
        canvas.FillEllipse(SubpixelPoint.Corner(20, 32), 15 * One, 7 * One, Colors.Magenta);
        canvas.DrawEllipse(SubpixelPoint.Corner(54, 32), 15 * One, 7 * One, Colors.White, 300);
        canvas.FillPie(SubpixelPoint.Center(86, 32), 10 * One, -60, 230, Colors.Lime);
        canvas.DrawArc(SubpixelPoint.Center(112, 32), 10 * One, 30, -250, Colors.Red, 900);
        canvas.DrawLine(0, 119, 159, 3, Colors.White);
        canvas.DrawLine(2, 60, 150, 47, Colors.Black, 3);
        canvas.DrawLine(SubpixelPoint.Center(130, 26), SubpixelPoint.Center(152, 42), Colors.Yellow, 1000);
        ReadOnlySpan<SubpixelPoint> star =
        [
            SubpixelPoint.Center(30, 45), SubpixelPoint.Center(42, 78), SubpixelPoint.Center(14, 57), SubpixelPoint.Center(46, 57), SubpixelPoint.Center(18, 78),
        ];
        canvas.FillPolygon(star, Colors.Yellow, FillRule.EvenOdd);
        canvas.DrawPolyline(star, Colors.Blue.WithAlpha(150), 400);
        canvas.Translate(3, -2).DrawText("Größe ¾ AVA\n0123 jgpq", 52, 44, new TextStyle(Fonts.Small, Colors.White));
        canvas.DrawText("Wrapped text, and more of it", new PixelRectangle(56, 70, 50, 46), new TextStyle(Fonts.Small, Colors.Yellow) { Overflow = TextOverflow.Wrap, Horizontal = HorizontalAlignment.Center });
        canvas.DrawText("Shortened line", new PixelRectangle(110, 44, 46, 14), new TextStyle(Fonts.Small, Colors.Cyan) { Overflow = TextOverflow.Ellipsis });
        canvas.DrawText("7°", new PixelRectangle(2, 74, 50, 40), new TextStyle(Fonts.Large, Colors.White.WithAlpha(220)) { Overflow = TextOverflow.Clip });
        canvas.DrawIcon(WeatherIcons.Get(WeatherSymbol.Rain, 32), 108, 58);
        canvas.DrawIcon(WeatherIcons.Get(WeatherSymbol.Snow, 32), 126, 80, Colors.Black.WithAlpha(100));
        canvas.DrawSurface(s_sprite, 144, 60);
        s_line.Draw(canvas, new PixelRectangle(90, 84, 68, 36));
        s_chart.Draw(canvas, new PixelRectangle(100, 20, 58, 60));
        canvas.SetPixel(159, 119, Colors.White);
    }

    private static Surface MakeSprite()
    {
        Surface sprite = new(12, 12, PixelFormat.Rgba8888);
        sprite.Canvas.FillCircle(SubpixelPoint.Corner(6, 6), 6 * SubpixelPoint.One, Colors.Lime.WithAlpha(180));
        return sprite;
    }
}

using System;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;
using WeatherStation;

namespace DeviceKit.Benchmarks.Screen;

/// <summary>The weather station's own dashboard, 320 x 240, stale and with seven days: what the sample draws, the way it draws it.</summary>
internal sealed class DashboardScene
{
    public const int Width = 320;
    public const int Height = 240;

    private readonly Dashboard _dashboard = new(State, Width, Height);

    /// <summary>What is shown; cairo's picture is made from the same.</summary>
    public static StationState State { get; } = new()
    {
        Place = "Z\u00FCrich",
        Forecast = new Forecast(-124, Weather.PartlyCloudy, [Day(2, 43, 124), Day(3, 51, 138), Day(4, 62, 171), Day(5, -12, 96), Day(6, -35, 22), Day(7, 8, 75), Day(8, 30, 110)]),
        UpdatedAt = "08:15:00 UTC",
        StaleSince = "08:15:00 UTC",
        Status = "no connection",
        Address = "192.168.1.17",
        RoundTrip = TimeSpan.FromMilliseconds(23),
    };

    /// <summary>What is drawn onto: memory, so that no panel's work is measured.</summary>
    public Surface Surface { get; } = new(Width, Height, PixelFormat.Rgb565);

    /// <summary>Draws all of it in one band, the background first, as the framebuffer's screen does.</summary>
    public void Draw()
    {
        Canvas canvas = Surface.Canvas;
        canvas.Clear(Dashboard.Background);
        _dashboard.Draw(canvas);
    }

    private static DayForecast Day(int day, int low, int high) => new(new DateOnly(2026, 3, day), low, high, Weather.PartlyCloudy);
}

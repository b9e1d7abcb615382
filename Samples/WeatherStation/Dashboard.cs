using System;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace WeatherStation;

/// <summary>
/// The picture: title, current weather, seven days of lows and highs, footer; a banner takes the title's place when what it shows is stale. Made for 320 x 240; on a
/// larger screen the chart grows.
/// </summary>
public sealed class Dashboard
{
    private const int Margin = 8;
    private const int TitleHeight = 30;
    private const int CurrentHeight = 76;
    private const int FooterHeight = 22;
    private const int IconSize = 64;

    private readonly StationState _state;
    private readonly RangeBarChart _chart;
    private readonly ChartRange[] _ranges = new ChartRange[Forecast.MaximumDays];
    private readonly string[] _names = new string[Forecast.MaximumDays];
    private readonly int _width;
    private readonly int _height;
    private Forecast? _charted;

    /// <summary>A dashboard.</summary>
    /// <param name="state">What it shows.</param>
    /// <param name="width">The screen's width in pixels.</param>
    /// <param name="height">The screen's height in pixels.</param>
    public Dashboard(StationState state, int width, int height)
    {
        _state = state;
        _width = width;
        _height = height;
        _chart = new RangeBarChart
        {
            Decimals = 1,
            Style = new ChartStyle
            {
                LabelColor = Palette.Muted,
                GridColor = Palette.Grid,
                HighColor = Palette.Warm,
                LowColor = Palette.Cold,
                MaximumTicks = 4,
                MaximumBarWidth = 14,
            },
        };
    }

    /// <summary>The colour behind everything.</summary>
    public static Color Background => Palette.SkyTop;

    /// <summary>Draws the whole picture; the canvas clips it to the band.</summary>
    /// <param name="canvas">In screen pixels.</param>
    public void Draw(in Canvas canvas)
    {
        canvas.FillVerticalGradient(new PixelRectangle(0, 0, _width, _height), Palette.SkyTop, Palette.SkyBottom);
        if (_state.StaleSince is { } since)
        {
            DrawBanner(canvas, since);
        }
        else
        {
            DrawTitle(canvas);
        }

        if (_state.Forecast is { } forecast)
        {
            DrawCurrent(canvas, forecast);
            DrawChart(canvas, forecast);
        }
        else
        {
            canvas.DrawText(_state.Status, new PixelRectangle(0, TitleHeight, _width, _height - TitleHeight - FooterHeight), Centered(Fonts.Medium, Palette.Muted));
        }

        DrawFooter(canvas);
    }

    private static TextStyle Style(Font font, Color color, HorizontalAlignment horizontal, VerticalAlignment vertical = VerticalAlignment.Middle) =>
        new TextStyle(font, color) { Overflow = TextOverflow.Ellipsis }.Aligned(horizontal, vertical);

    private static TextStyle Centered(Font font, Color color) => Style(font, color, HorizontalAlignment.Center);

    private void DrawTitle(in Canvas canvas)
    {
        DrawPlace(canvas);
        if (_state.Forecast is { } forecast)
        {
            DrawTitleLine(canvas, WeatherCode.Describe(forecast.Weather), 2, TitleHeight - 2, Palette.Muted);
        }

        canvas.FillRectangle(new PixelRectangle(Margin, TitleHeight, _width - (2 * Margin), 1), Palette.Grid);
    }

    /// <summary>In place of the title, so that nothing is covered: the place, since when the rest is stale, and why.</summary>
    private void DrawBanner(in Canvas canvas, string since)
    {
        canvas.FillRectangle(new PixelRectangle(0, 0, _width, TitleHeight + 1), Palette.Banner);
        DrawPlace(canvas);
        DrawTitleLine(canvas, $"Stale since {since}", 1, TitleHeight / 2, Palette.Text);
        DrawTitleLine(canvas, _state.Status, TitleHeight / 2, TitleHeight / 2, Palette.Text);
    }

    private void DrawPlace(in Canvas canvas) => canvas.DrawText(
        _state.Place, new PixelRectangle(Margin, 2, (_width / 2) - (2 * Margin), TitleHeight - 2), Style(Fonts.Medium, Palette.Text, HorizontalAlignment.Left));

    private void DrawTitleLine(in Canvas canvas, string text, int top, int height, Color color) => canvas.DrawText(
        text, new PixelRectangle((_width / 2) - Margin, top, _width / 2, height), Style(Fonts.Small, color, HorizontalAlignment.Right));

    private void DrawCurrent(in Canvas canvas, Forecast forecast)
    {
        int top = TitleHeight + 4;
        canvas.DrawIcon(WeatherIcons.Get(Symbol(forecast.Weather), IconSize), Margin + 4, top + 3);
        int left = Margin + IconSize + 20;
        canvas.DrawText(
            $"{Temperature.Format(forecast.Temperature)}°",
            new PixelRectangle(left, top, _width - left - 76, CurrentHeight - 8),
            Style(Fonts.Large, Palette.Text, HorizontalAlignment.Left));

        DayForecast today = forecast.Days[0];
        int right = _width - Margin - 62;
        DrawExtreme(canvas, new PixelRectangle(right, top + 10, 62, 24), "High", today.High, Palette.Warm);
        DrawExtreme(canvas, new PixelRectangle(right, top + 38, 62, 24), "Low", today.Low, Palette.Cold);
    }

    private static void DrawExtreme(in Canvas canvas, PixelRectangle box, string name, int tenths, Color color)
    {
        canvas.FillRoundedRectangle(box, 5, Palette.Panel);
        canvas.DrawText(name, new PixelRectangle(box.X + 6, box.Y, 30, box.Height), Style(Fonts.Small, Palette.Muted, HorizontalAlignment.Left));
        canvas.DrawText(
            Temperature.FormatWhole(tenths), new PixelRectangle(box.X + 30, box.Y, box.Width - 36, box.Height), Style(Fonts.Small, color, HorizontalAlignment.Right));
    }

    private void DrawChart(in Canvas canvas, Forecast forecast)
    {
        if (_charted != forecast)
        {
            _charted = forecast;
            for (int i = 0; i < forecast.Days.Count; i++)
            {
                _ranges[i] = new ChartRange(forecast.Days[i].Low, forecast.Days[i].High);
                _names[i] = DayName(forecast.Days[i].Date.DayOfWeek);
            }

            _chart.Values = _ranges.AsMemory(0, forecast.Days.Count);
            _chart.Names = _names.AsMemory(0, forecast.Days.Count);
        }

        int top = TitleHeight + CurrentHeight + 2;
        _chart.Draw(canvas, new PixelRectangle(Margin, top, _width - (2 * Margin), _height - top - FooterHeight - 2));
    }

    private void DrawFooter(in Canvas canvas)
    {
        int top = _height - FooterHeight;
        canvas.FillRectangle(new PixelRectangle(0, top, _width, FooterHeight), Palette.Panel);
        var box = new PixelRectangle(Margin, top, _width - (2 * Margin), FooterHeight);
        canvas.DrawText(_state.Address ?? "no address", box, Style(Fonts.Small, Palette.Muted, HorizontalAlignment.Left));
        canvas.DrawText(RoundTripText(), box, Centered(Fonts.Small, Palette.Muted));
        canvas.DrawText(_state.UpdatedAt ?? string.Empty, box, Style(Fonts.Small, Palette.Muted, HorizontalAlignment.Right));
    }

    private string RoundTripText() => _state.RoundTrip is { } time
        ? $"RTT {(long)time.TotalMilliseconds}.{(long)time.TotalMicroseconds / 100 % 10} ms"
        : "RTT –";

    private static WeatherSymbol Symbol(Weather weather) => weather switch
    {
        Weather.Clear => WeatherSymbol.Clear,
        Weather.PartlyCloudy => WeatherSymbol.PartlyCloudy,
        Weather.Fog => WeatherSymbol.Fog,
        Weather.Rain => WeatherSymbol.Rain,
        Weather.Snow => WeatherSymbol.Snow,
        Weather.Thunderstorm => WeatherSymbol.Thunder,
        _ => WeatherSymbol.Cloudy,
    };

    private static string DayName(DayOfWeek day) => day switch
    {
        DayOfWeek.Monday => "Mon",
        DayOfWeek.Tuesday => "Tue",
        DayOfWeek.Wednesday => "Wed",
        DayOfWeek.Thursday => "Thu",
        DayOfWeek.Friday => "Fri",
        DayOfWeek.Saturday => "Sat",
        _ => "Sun",
    };
}

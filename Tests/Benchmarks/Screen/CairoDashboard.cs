using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;
using WeatherStation;

namespace DeviceKit.Benchmarks.Screen;

/// <summary>The parts of <see cref="DashboardScene"/>'s picture in the same places, drawn by cairo, antialiased, into an RGB565 image of the same size.</summary>
internal sealed class CairoDashboard
{
    private const uint White = 0xFFFFFF;
    private const uint Sky = 0x0B1524;
    private const uint Panel = 0x1B2D44;
    private const uint Muted = 0x9FB3C8;
    private const uint Warm = 0xFFB347;
    private const uint Cold = 0x5AB0FF;
    private const uint Banner = 0xC2410C;
    private const uint Grid = 0x2C405A;
    private const double AxisTop = 124;
    private const double AxisHeight = 60;
    private const double PlotLeft = 42;
    private const double ColumnWidth = 38;

    private static readonly int[] s_ticks = [-100, 0, 100, 200];
    private static readonly Forecast s_forecast = DashboardScene.State.Forecast!;
    private readonly nint _surface = Cairo.cairo_image_surface_create(Cairo.FormatRgb565, DashboardScene.Width, DashboardScene.Height);
    private readonly nint _context;
    private readonly nint _sun = Disc(20, 20, 18);
    private readonly nint _cloud = Disc(32, 40, 20);
    private readonly List<CairoText> _texts = [];

    public CairoDashboard()
    {
        _context = Cairo.cairo_create(_surface);
        nint small = Font(11);
        nint medium = Font(19);
        nint large = Font(46);
        StationState state = DashboardScene.State;
        _texts.Add(new CairoText(medium, state.Place, 8, 22, White));
        _texts.Add(new CairoText(small, $"Stale since {state.StaleSince}", 312, 12, White, align: 1));
        _texts.Add(new CairoText(small, state.Status, 312, 26, White, align: 1));
        _texts.Add(new CairoText(large, $"{Text(s_forecast.Temperature)}\u00B0", 92, 84, White));
        AddExtreme(small, "High", s_forecast.Days[0].High, 60, Warm);
        AddExtreme(small, "Low", s_forecast.Days[0].Low, 88, Cold);
        _texts.Add(new CairoText(small, state.Address!, 8, 233, Muted));
        _texts.Add(new CairoText(small, "RTT 23.0 ms", 160, 233, Muted, align: 0.5));
        _texts.Add(new CairoText(small, state.UpdatedAt!, 312, 233, Muted, align: 1));
        foreach (int tick in s_ticks)
        {
            _texts.Add(new CairoText(small, Text(tick), PlotLeft - 4, Row(tick) + 4, Muted, align: 1));
        }

        for (int i = 0; i < s_forecast.Days.Count; i++)
        {
            DayForecast day = s_forecast.Days[i];
            _texts.Add(new CairoText(small, $"{day.Date.DayOfWeek}"[..3], Column(i), 210, Muted, align: 0.5));
            _texts.Add(new CairoText(small, Text(day.High), Column(i), Row(day.High) - 3, White, align: 0.5));
            _texts.Add(new CairoText(small, Text(day.Low), Column(i), Row(day.Low) + 12, White, align: 0.5));
        }
    }

    /// <summary>True where cairo is installed.</summary>
    public static bool IsAvailable => NativeLibrary.TryLoad(Cairo.Library, out _);

    /// <summary>Draws all of it.</summary>
    public void Draw()
    {
        FillGradient(0, 0, DashboardScene.Width, DashboardScene.Height, 0, Sky, 0x14263C);
        Fill(0, 0, DashboardScene.Width, 31, Banner);
        SetColor(_context, 0xF2C23A);
        Cairo.cairo_mask_surface(_context, _sun, 12, 37);
        SetColor(_context, 0xD5DEE6);
        Cairo.cairo_mask_surface(_context, _cloud, 12, 37);
        SetColor(_context, Panel);
        FillRounded(250, 44, 62, 24, 5);
        FillRounded(250, 72, 62, 24, 5);
        foreach (int tick in s_ticks)
        {
            Fill(PlotLeft, Row(tick), 266, 1, Grid);
        }

        for (int i = 0; i < s_forecast.Days.Count; i++)
        {
            double top = Row(s_forecast.Days[i].High);
            FillGradient(Column(i) - 7, top, 14, Row(s_forecast.Days[i].Low) - top, 7, Warm, Cold);
        }

        Fill(0, 218, DashboardScene.Width, 22, Panel);
        foreach (CairoText text in _texts)
        {
            text.Draw(_context);
        }

        Cairo.cairo_surface_flush(_surface);
    }

    /// <summary>Writes what was drawn, to be looked at.</summary>
    public void Save(string path) => Cairo.cairo_surface_write_to_png(_surface, path);

    internal static void SetColor(nint context, uint color) =>
        Cairo.cairo_set_source_rgb(context, (color >> 16) / 255.0, ((color >> 8) & 0xFF) / 255.0, (color & 0xFF) / 255.0);

    private static double Row(int value) => Math.Round(AxisTop + ((200 - value) * AxisHeight / 300));

    private static double Column(int index) => Math.Round(PlotLeft + ((index + 0.5) * ColumnWidth));

    private static string Text(int value) => (value / 10.0).ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>A mask drawn once, as the icons of DeviceKit's are.</summary>
    private static nint Disc(double x, double y, double radius)
    {
        nint mask = Cairo.cairo_image_surface_create(Cairo.FormatA8, 64, 64);
        nint context = Cairo.cairo_create(mask);
        Cairo.cairo_arc(context, x, y, radius, 0, 2 * Math.PI);
        Cairo.cairo_fill(context);
        Cairo.cairo_destroy(context);
        return mask;
    }

    private nint Font(double size)
    {
        Cairo.cairo_select_font_face(_context, "sans", 0, 0);
        Cairo.cairo_set_font_size(_context, size);
        return Cairo.cairo_scaled_font_reference(Cairo.cairo_get_scaled_font(_context));
    }

    private void AddExtreme(nint font, string name, int tenths, double baseline, uint color)
    {
        _texts.Add(new CairoText(font, name, 256, baseline, Muted));
        _texts.Add(new CairoText(font, Temperature.FormatWhole(tenths), 306, baseline, color, align: 1));
    }

    private void Fill(double x, double y, double width, double height, uint color)
    {
        SetColor(_context, color);
        Cairo.cairo_rectangle(_context, x, y, width, height);
        Cairo.cairo_fill(_context);
    }

    private void FillGradient(double x, double y, double width, double height, double radius, uint top, uint bottom)
    {
        nint gradient = Cairo.cairo_pattern_create_linear(0, y, 0, y + height);
        AddStop(gradient, 0, top);
        AddStop(gradient, 1, bottom);
        Cairo.cairo_set_source(_context, gradient);
        if (radius == 0)
        {
            Cairo.cairo_rectangle(_context, x, y, width, height);
            Cairo.cairo_fill(_context);
        }
        else
        {
            FillRounded(x, y, width, height, radius);
        }

        Cairo.cairo_pattern_destroy(gradient);
    }

    private static void AddStop(nint gradient, double offset, uint color) =>
        Cairo.cairo_pattern_add_color_stop_rgb(gradient, offset, (color >> 16) / 255.0, ((color >> 8) & 0xFF) / 255.0, (color & 0xFF) / 255.0);

    private void FillRounded(double x, double y, double width, double height, double radius)
    {
        Cairo.cairo_new_sub_path(_context);
        Cairo.cairo_arc(_context, x + width - radius, y + radius, radius, -Math.PI / 2, 0);
        Cairo.cairo_arc(_context, x + width - radius, y + height - radius, radius, 0, Math.PI / 2);
        Cairo.cairo_arc(_context, x + radius, y + height - radius, radius, Math.PI / 2, Math.PI);
        Cairo.cairo_arc(_context, x + radius, y + radius, radius, Math.PI, 1.5 * Math.PI);
        Cairo.cairo_close_path(_context);
        Cairo.cairo_fill(_context);
    }
}

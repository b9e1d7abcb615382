using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;

namespace DeviceKit.Benchmarks.Screen;

/// <summary>The scene of <see cref="DashboardScene"/> drawn by cairo, antialiased, into an RGB565 image surface of the same size.</summary>
internal sealed class CairoDashboard
{
    private const uint White = 0xFFFFFF;
    private const double AxisTop = 112;
    private const double AxisHeight = 76;
    private const double PlotLeft = 42;
    private const double ColumnWidth = 38;

    private static readonly int[] s_ticks = [-100, 0, 100, 200];
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
        _texts.Add(new CairoText(medium, "Zürich", 10, 22, White));
        _texts.Add(new CairoText(small, "Partly cloudy", 310, 20, DashboardScene.Muted, align: 1));
        var temperature = new CairoText(large, "-12.4", 10, 78, White);
        _texts.Add(temperature);
        _texts.Add(new CairoText(large, "°C", temperature.Right, 78, DashboardScene.Muted));
        _texts.Add(new CairoText(small, "192.168.1.17 · 23 ms · 08:15", 10, 233, DashboardScene.Muted));
        _texts.Add(new CairoText(small, "stale since 08:15", 260, 233, White, align: 0.5));
        foreach (int tick in s_ticks)
        {
            _texts.Add(new CairoText(small, Text(tick), PlotLeft - 4, Row(tick) + 4, DashboardScene.Muted, align: 1));
        }

        for (int i = 0; i < DashboardScene.Days.Length; i++)
        {
            _texts.Add(new CairoText(small, DashboardScene.Days[i], Column(i), 212, DashboardScene.Muted, align: 0.5));
            _texts.Add(new CairoText(small, Text(DashboardScene.Highs[i]), Column(i), Row(DashboardScene.Highs[i]) - 3, White, align: 0.5));
            _texts.Add(new CairoText(small, Text(DashboardScene.Lows[i]), Column(i), Row(DashboardScene.Lows[i]) + 12, White, align: 0.5));
        }
    }

    /// <summary>True where cairo is installed.</summary>
    public static bool IsAvailable => NativeLibrary.TryLoad(Cairo.Library, out _);

    /// <summary>Draws all of it.</summary>
    public void Draw()
    {
        SetColor(_context, DashboardScene.Background);
        Cairo.cairo_paint(_context);
        SetColor(_context, 0xF2C23A);
        Cairo.cairo_mask_surface(_context, _sun, 246, 26);
        SetColor(_context, 0xD5DEE6);
        Cairo.cairo_mask_surface(_context, _cloud, 246, 26);
        SetColor(_context, DashboardScene.Panel);
        FillRounded(6, 96, 308, 122, 8);
        foreach (int tick in s_ticks)
        {
            SetColor(_context, tick == 0 ? 0x6A7B8Cu : 0x2B3947u);
            Cairo.cairo_rectangle(_context, PlotLeft, Row(tick), 266, 1);
            Cairo.cairo_fill(_context);
        }

        for (int i = 0; i < DashboardScene.Highs.Length; i++)
        {
            DrawBar(i);
        }

        SetColor(_context, DashboardScene.Banner);
        FillRounded(206, 220, 108, 17, 8);
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

    private void DrawBar(int index)
    {
        double top = Row(DashboardScene.Highs[index]);
        double bottom = Row(DashboardScene.Lows[index]);
        nint gradient = Cairo.cairo_pattern_create_linear(0, top, 0, bottom);
        Cairo.cairo_pattern_add_color_stop_rgb(gradient, 0, 0.95, 0.55, 0.25);
        Cairo.cairo_pattern_add_color_stop_rgb(gradient, 1, 0.25, 0.55, 0.95);
        Cairo.cairo_set_source(_context, gradient);
        FillRounded(Column(index) - 5, top, 10, bottom - top, 5);
        Cairo.cairo_pattern_destroy(gradient);
    }

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

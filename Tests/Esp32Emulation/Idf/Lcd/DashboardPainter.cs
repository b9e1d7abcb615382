using System;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>A small dashboard that fits itself to any screen: a heading, a large figure, a gradient, a chart.</summary>
internal sealed class DashboardPainter(int width, int height) : IBandPainter
{
    private static readonly int[] s_values = [124, 138, 171, 96, 22, 75, 110, 143, 160, 155, 121, 90];
    private static readonly string[] s_names = ["0", "6", "12", "18"];

    private readonly Rasterizer _rasterizer = new();
    private readonly LineChart _chart = new() { Values = s_values, Names = s_names, Decimals = 1 };

    public void Paint(FramebufferBand band)
    {
        Canvas canvas = new(band, _rasterizer);
        if (band.Format == PixelFormat.Monochrome)
        {
            PaintSmall(canvas);
        }
        else
        {
            PaintColours(canvas);
        }
    }

    private void PaintColours(in Canvas canvas)
    {
        canvas.FillVerticalGradient(new PixelRectangle(0, 0, width, height), Color.FromRgb(0x0B1524), Color.FromRgb(0x24507A));
        var heading = new TextStyle(Fonts.Small, Color.FromRgb(0x9FB3C8));
        canvas.DrawText("Z\u00FCrich", 8, 6, heading);
        canvas.DrawText("08:15", new PixelRectangle(0, 6, width - 8, 16), heading with { Horizontal = HorizontalAlignment.Right });
        bool isLow = height < 200;
        canvas.DrawText("12.4\u00B0", 8, 22, new TextStyle(isLow ? Fonts.Medium : Fonts.Large, Colors.White));
        if (width >= 200)
        {
            canvas.DrawIcon(WeatherIcons.Get(WeatherSymbol.PartlyCloudy, 32), width - 44, isLow ? 18 : 30);
        }

        int bar = width - 16;
        int top = isLow ? 48 : 80;
        canvas.FillRectangle(new PixelRectangle(8, top, bar / 3, 6), Color.FromRgb(0xFF0000));
        canvas.FillRectangle(new PixelRectangle(8 + (bar / 3), top, bar / 3, 6), Color.FromRgb(0x00FF00));
        canvas.FillRectangle(new PixelRectangle(8 + (2 * (bar / 3)), top, bar / 3, 6), Color.FromRgb(0x0000FF));
        canvas.FillRoundedRectangle(new PixelRectangle(4, top + 10, width - 8, height - top - 14), 8, Color.FromRgb(0x1B2D44));
        _chart.Draw(canvas, new PixelRectangle(8, top + 16, width - 16, height - top - 22));
    }

    private void PaintSmall(in Canvas canvas)
    {
        canvas.Clear(Colors.Black);
        canvas.DrawText("12.4\u00B0", 0, 0, new TextStyle(Fonts.Medium, Colors.White));
        if (width >= 100)
        {
            canvas.DrawText("Z\u00FCrich", new PixelRectangle(0, 0, width, 16), new TextStyle(Fonts.Small, Colors.White) { Horizontal = HorizontalAlignment.Right });
        }

        int top = height < 64 ? 19 : 24;
        canvas.DrawRectangle(new PixelRectangle(0, top, width, height - top), Colors.White);
        int step = Math.Max(1, (width - 4) / s_values.Length);
        for (int i = 0; i < s_values.Length; i++)
        {
            int length = s_values[i] * (height - top - 4) / 180;
            canvas.FillRectangle(new PixelRectangle(2 + (i * step), height - 2 - length, step - 2, length), Colors.White);
        }
    }
}

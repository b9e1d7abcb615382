using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

/// <summary>Bars from a low to a high value, such as the temperatures of seven days, with axis, names and numbers.</summary>
/// <remarks>Drawing allocates nothing.</remarks>
public sealed class RangeBarChart
{
    /// <summary>The bars, from left to right, in units of 10 to the power of minus <see cref="Decimals"/>.</summary>
    public ReadOnlyMemory<ChartRange> Values { get; set; }

    /// <summary>The bars' names, below the axis; may be fewer than the bars.</summary>
    public ReadOnlyMemory<string> Names { get; set; }

    /// <summary>Digits after the point of the values and their labels, 0 to 9.</summary>
    public int Decimals { get; set; }

    /// <summary>How it looks.</summary>
    public ChartStyle Style { get; set; } = new();

    /// <summary>Draws the chart; nothing where there are no values or no room.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="box">The room for the whole chart, labels included, in pixels.</param>
    public void Draw(in Canvas canvas, PixelRectangle box)
    {
        ReadOnlySpan<ChartRange> values = Values.Span;
        if (values.IsEmpty || !canvas.IsVisible(box))
        {
            return;
        }

        int low = int.MaxValue;
        int high = int.MinValue;
        foreach (ChartRange value in values)
        {
            low = Math.Min(low, Math.Min(value.Low, value.High));
            high = Math.Max(high, Math.Max(value.Low, value.High));
        }

        ChartFrame frame = new(box, Style, AxisScale.Fit(low, high, Style.MaximumTicks), Decimals, values.Length);
        if (frame.Plot.IsEmpty)
        {
            return;
        }

        Canvas inside = canvas.ClipTo(box);
        frame.DrawAxes(inside, Names.Span);
        int width = Math.Clamp(frame.Plot.Width / values.Length / 2, 1, Style.MaximumBarWidth);
        for (int i = 0; i < values.Length; i++)
        {
            DrawBar(inside, frame, values[i], frame.Column(i), width);
        }
    }

    private void DrawBar(in Canvas canvas, in ChartFrame frame, ChartRange value, int column, int width)
    {
        const int Gap = 3;
        int top = frame.Row(value.High) / SubpixelPoint.One;
        int bottom = Math.Max((frame.Row(value.Low) / SubpixelPoint.One) + 1, top + width);
        canvas.FillRoundedRectangle(new PixelRectangle(column - (width / 2), top, width, bottom - top), width / 2, Style.HighColor, Style.LowColor);
        if (Style.ShowValues)
        {
            frame.DrawValue(canvas, value.High, column, top - Gap);
            frame.DrawValue(canvas, value.Low, column, bottom + Gap + Style.Font.CapHeight);
        }
    }
}

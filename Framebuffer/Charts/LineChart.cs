using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

/// <summary>A line through values at even distances, with the area below it, axis and names.</summary>
/// <remarks>Drawing allocates nothing, after the first time with as many points.</remarks>
public sealed class LineChart
{
    private const byte AreaOpacity = 48;

    private SubpixelPoint[] _points = [];

    /// <summary>The values, from left to right, in units of 10 to the power of minus <see cref="Decimals"/>.</summary>
    public ReadOnlyMemory<int> Values { get; set; }

    /// <summary>Names below the axis, spread evenly: one for each value, or fewer.</summary>
    public ReadOnlyMemory<string> Names { get; set; }

    /// <summary>Digits after the point of the values and their labels, 0 to 9.</summary>
    public int Decimals { get; set; }

    /// <summary>The line's thickness in 1/256 pixel.</summary>
    public int LineWidth { get; set; } = 2 * SubpixelPoint.One;

    /// <summary>How it looks; values are not written.</summary>
    public ChartStyle Style { get; set; } = new() { ShowValues = false };

    /// <summary>Draws the chart; nothing where there are no values or no room.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="box">The room for the whole chart, labels included, in pixels.</param>
    public void Draw(in Canvas canvas, PixelRectangle box)
    {
        ReadOnlySpan<int> values = Values.Span;
        if (values.IsEmpty || !canvas.IsVisible(box))
        {
            return;
        }

        int low = int.MaxValue;
        int high = int.MinValue;
        foreach (int value in values)
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        int names = Names.IsEmpty ? 1 : Names.Length;
        ChartFrame frame = new(box, Style, AxisScale.Fit(low, high, Style.MaximumTicks), Decimals, names);
        if (frame.Plot.IsEmpty)
        {
            return;
        }

        Canvas inside = canvas.ClipTo(box);
        frame.DrawAxes(inside, Names.Span);
        Span<SubpixelPoint> points = Place(frame, values);
        inside.FillPolygon(points, Style.HighColor.WithAlpha(AreaOpacity));
        inside.DrawPolyline(points[..^2], Style.HighColor, LineWidth);
    }

    /// <summary>The line's points, and two more that close the area at the lowest tick.</summary>
    private Span<SubpixelPoint> Place(in ChartFrame frame, ReadOnlySpan<int> values)
    {
        const int One = SubpixelPoint.One;
        if (_points.Length < values.Length + 2)
        {
            _points = new SubpixelPoint[values.Length + 2];
        }

        for (int i = 0; i < values.Length; i++)
        {
            int across = (int)((((2L * i) + 1) * frame.Plot.Width * One) / (2L * values.Length));
            _points[i] = new SubpixelPoint((frame.Plot.X * One) + across, frame.Row(values[i]));
        }

        int bottom = frame.Plot.Bottom * One;
        _points[values.Length] = new SubpixelPoint(_points[values.Length - 1].X, bottom);
        _points[values.Length + 1] = new SubpixelPoint(_points[0].X, bottom);
        return _points.AsSpan(0, values.Length + 2);
    }
}

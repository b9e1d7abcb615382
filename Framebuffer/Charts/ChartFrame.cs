using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

/// <summary>What every chart has: the value axis with its lines and labels on the left, the names below, and the plot between.</summary>
internal readonly ref struct ChartFrame
{
    private const int Gap = 4;

    private readonly ChartStyle _style;
    private readonly AxisScale _scale;
    private readonly int _count;
    private readonly int _decimals;
    private readonly int _tickDecimals;
    private readonly int _tickDivisor;

    internal ChartFrame(PixelRectangle box, ChartStyle style, AxisScale scale, int decimals, int count)
    {
        _style = style;
        _scale = scale;
        _count = count;
        _decimals = decimals;
        _tickDecimals = decimals;
        _tickDivisor = 1;
        while (_tickDecimals > 0 && scale.Step / _tickDivisor % 10 == 0)
        {
            _tickDecimals--;
            _tickDivisor *= 10;
        }

        int labels = 0;
        Span<char> text = stackalloc char[FixedPointText.MaximumLength];
        for (long tick = scale.Minimum; tick <= scale.Maximum; tick += scale.Step)
        {
            labels = Math.Max(labels, TextLayout.MeasureLine(style.Font, TickText(tick, text)));
        }

        int headroom = style.ShowValues ? style.Font.CapHeight + Gap : style.Font.CapHeight / 2;
        int bottom = style.Font.LineHeight + (style.ShowValues ? headroom : Gap);
        Plot = new PixelRectangle(box.X + labels + Gap, box.Y + headroom, box.Width - labels - Gap, box.Height - headroom - bottom);
        NamesY = box.Bottom - style.Font.Descent;
    }

    /// <summary>Where the data goes; its rows are the axis, from the highest tick to the lowest.</summary>
    internal PixelRectangle Plot { get; }

    internal int NamesY { get; }

    /// <summary>The row of a value, in subpixels.</summary>
    internal int Row(int value) => (Plot.Bottom * SubpixelPoint.One) - (SubpixelPoint.One / 2) - _scale.Project(value, (Plot.Height - 1) * SubpixelPoint.One);

    /// <summary>The middle column of an item, in pixels.</summary>
    internal int Column(int index) => Plot.X + (((2 * index) + 1) * Plot.Width / (2 * _count));

    internal void DrawAxes(in Canvas canvas, ReadOnlySpan<string> names)
    {
        TextStyle label = new TextStyle(_style.Font, _style.LabelColor).Aligned(HorizontalAlignment.Right, VerticalAlignment.Middle);
        Span<char> text = stackalloc char[FixedPointText.MaximumLength];
        for (long tick = _scale.Minimum; tick <= _scale.Maximum; tick += _scale.Step)
        {
            int y = Row((int)tick) / SubpixelPoint.One;
            canvas.FillRectangle(new PixelRectangle(Plot.X, y, Plot.Width, 1), tick == 0 ? _style.ZeroColor : _style.GridColor);
            canvas.DrawText(TickText(tick, text), Plot.X - Gap, y + 1, label);
        }

        TextStyle name = label.Aligned(HorizontalAlignment.Center, VerticalAlignment.Baseline);
        for (int i = 0; i < _count && i < names.Length; i++)
        {
            canvas.DrawText(names[i], Column(i), NamesY, name);
        }
    }

    /// <summary>Writes a value so that its middle stands at a column and its baseline at a row.</summary>
    internal void DrawValue(in Canvas canvas, int value, int column, int baseline)
    {
        Span<char> text = stackalloc char[FixedPointText.MaximumLength];
        TextStyle style = new TextStyle(_style.Font, _style.ValueColor).Aligned(HorizontalAlignment.Center, VerticalAlignment.Baseline);
        canvas.DrawText(FixedPointText.Format(value, _decimals, text), column, baseline, style);
    }

    /// <summary>A tick without the decimals that all ticks have as zeros.</summary>
    private ReadOnlySpan<char> TickText(long tick, Span<char> text) => FixedPointText.Format((int)(tick / _tickDivisor), _tickDecimals, text);
}

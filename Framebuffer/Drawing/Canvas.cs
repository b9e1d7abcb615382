using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

/// <summary>Draws onto a band of the screen or onto a surface.</summary>
/// <remarks>
/// <para>Coordinates are pixels of the whole screen, moved by <see cref="Translate"/>; a band keeps just the part that it holds, so the
/// same calls give the same pixels at any band height. A canvas is a value: <see cref="Translate"/> and <see cref="ClipTo"/> return a new
/// one and leave this one as it was, which makes the call stack the clip stack.</para>
/// <para>Nothing that is drawn allocates, except the first time that a shape is larger than all before.</para>
/// </remarks>
public readonly ref partial struct Canvas
{
    private const int Far = 1 << 22;

    private readonly Span<byte> _pixels;
    private readonly Rasterizer _rasterizer;
    private readonly int _stride;
    private readonly PixelFormat _format;
    private readonly PixelRectangle _bounds;
    private readonly PixelRectangle _clip;
    private readonly int _originX;
    private readonly int _originY;

    /// <summary>A canvas over a band's memory.</summary>
    /// <param name="band">The pixels and where they stand on the screen.</param>
    /// <param name="rasterizer">Working memory for shapes, which one canvas at a time uses.</param>
    public Canvas(FramebufferBand band, Rasterizer rasterizer)
        : this(band.Pixels, rasterizer, band.Stride, band.Format, band.Bounds, band.Bounds, 0, 0)
    {
    }

    private Canvas(
        Span<byte> pixels, Rasterizer rasterizer, int stride, PixelFormat format, PixelRectangle bounds, PixelRectangle clip, int originX, int originY)
    {
        _pixels = pixels;
        _rasterizer = rasterizer;
        _stride = stride;
        _format = format;
        _bounds = bounds;
        _clip = clip;
        _originX = originX;
        _originY = originY;
    }

    /// <summary>What can be drawn to, in this canvas's coordinates: the band and every clip; empty when nothing can.</summary>
    public PixelRectangle Clip => new(_clip.X - _originX, _clip.Y - _originY, _clip.Width, _clip.Height);

    /// <summary>How a pixel lies in memory.</summary>
    public PixelFormat Format => _format;

    /// <summary>What can be drawn to, in screen pixels.</summary>
    internal PixelRectangle ScreenClip => _clip;

    /// <summary>A canvas whose (0, 0) is this one's (<paramref name="x"/>, <paramref name="y"/>).</summary>
    /// <param name="x">Columns to the right.</param>
    /// <param name="y">Rows down.</param>
    public Canvas Translate(int x, int y) =>
        new(_pixels, _rasterizer, _stride, _format, _bounds, _clip, Limit((long)_originX + x), Limit((long)_originY + y));

    /// <summary>A canvas that draws within a rectangle only.</summary>
    /// <param name="rectangle">In this canvas's coordinates.</param>
    public Canvas ClipTo(PixelRectangle rectangle) =>
        new(_pixels, _rasterizer, _stride, _format, _bounds, ToScreen(rectangle), _originX, _originY);

    /// <summary>Whether any pixel of a rectangle can be drawn to; a painter may skip what cannot.</summary>
    /// <param name="rectangle">In this canvas's coordinates.</param>
    public bool IsVisible(PixelRectangle rectangle) => !ToScreen(rectangle).IsEmpty;

    /// <summary>Sets everything inside the clip, opacity included (a transparent colour erases).</summary>
    /// <param name="color">The colour.</param>
    public void Clear(Color color)
    {
        for (int y = _clip.Y; y < _clip.Bottom; y++)
        {
            if (_format == PixelFormat.Rgba8888)
            {
                Rgba8888Rows.Fill(Row(y), _clip.X - _bounds.X, _clip.Width, color);
            }
            else
            {
                PixelRows.Fill(_format, Row(y), _clip.X - _bounds.X, _clip.Width, _clip.X, y, color.WithAlpha(255));
            }
        }
    }

    /// <summary>Blends coverage that stands inside the clip already; long covered runs are filled.</summary>
    internal void BlendScreenRow(int x, int y, ReadOnlySpan<byte> coverage, Color color)
    {
        const int WorthFilling = 8;
        Span<byte> row = Row(y);
        int start = 0;
        int i = 0;
        while (i < coverage.Length)
        {
            int covered = coverage[i..].IndexOfAnyExcept((byte)255);
            covered = covered < 0 ? coverage.Length - i : covered;
            if (covered >= WorthFilling)
            {
                PixelRows.Blend(_format, row, x + start - _bounds.X, coverage[start..i], x + start, y, color);
                PixelRows.Fill(_format, row, x + i - _bounds.X, covered, x + i, y, color);
                start = i + covered;
            }

            i += covered + 1;
        }

        if (start < coverage.Length)
        {
            PixelRows.Blend(_format, row, x + start - _bounds.X, coverage[start..], x + start, y, color);
        }
    }

    private static int Limit(long value) => (int)Math.Clamp(value, -Far, Far);

    /// <summary>A rectangle of this canvas in screen pixels, cut to the clip; safe for sides of any size.</summary>
    private PixelRectangle ToScreen(PixelRectangle rectangle)
    {
        int left = Limit((long)rectangle.X + _originX);
        int top = Limit((long)rectangle.Y + _originY);
        int right = Limit((long)rectangle.X + rectangle.Width + _originX);
        int bottom = Limit((long)rectangle.Y + rectangle.Height + _originY);
        return new PixelRectangle(left, top, right - left, bottom - top).Intersect(_clip);
    }

    private Span<byte> Row(int screenY) => _pixels[((screenY - _bounds.Y) * _stride)..];
}

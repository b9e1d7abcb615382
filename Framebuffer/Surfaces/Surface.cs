using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

/// <summary>A picture in memory.</summary>
public sealed class Surface
{
    private readonly byte[] _pixels;
    private readonly Rasterizer _rasterizer = new();

    /// <summary>A picture of zero bytes: black, or transparent where the format knows opacity.</summary>
    /// <param name="width">Pixels in a row, 1 to 32,767.</param>
    /// <param name="height">Rows, 1 to 32,767.</param>
    /// <param name="format">How a pixel lies in memory.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is outside its range.</exception>
    public Surface(int width, int height, PixelFormat format)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, short.MaxValue);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(height, short.MaxValue);
        Width = width;
        Height = height;
        Format = format;
        Stride = PixelRows.RowBytes(format, width);
        _pixels = new byte[checked(Stride * height)];
    }

    /// <summary>Pixels in a row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>How a pixel lies in memory.</summary>
    public PixelFormat Format { get; }

    /// <summary>The distance of two rows in bytes; rows follow each other without gaps.</summary>
    public int Stride { get; }

    /// <summary>From (0, 0) to the lower right corner.</summary>
    public PixelRectangle Bounds => new(0, 0, Width, Height);

    /// <summary>All pixels; row r begins at <c>r * Stride</c>.</summary>
    public Span<byte> Pixels => _pixels;

    /// <summary>A canvas over the whole picture. Canvases of one surface share their working memory: use one at a time.</summary>
    public Canvas Canvas => new(Band, _rasterizer);

    /// <summary>The whole picture as a band.</summary>
    public FramebufferBand Band => new(_pixels, Stride, Bounds, Format);

    /// <summary>The bytes of a row.</summary>
    /// <param name="y">0 up to <see cref="Height"/> - 1.</param>
    public Span<byte> Row(int y) => _pixels.AsSpan(y * Stride, Stride);

    /// <summary>The colour of a pixel.</summary>
    /// <param name="x">0 up to <see cref="Width"/> - 1.</param>
    /// <param name="y">0 up to <see cref="Height"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pixel is outside.</exception>
    public Color GetPixel(int x, int y)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)x, (uint)Width);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)y, (uint)Height);
        return PixelRows.Read(Format, Row(y), x);
    }

    /// <summary>Replaces a pixel, opacity included.</summary>
    /// <param name="x">0 up to <see cref="Width"/> - 1.</param>
    /// <param name="y">0 up to <see cref="Height"/> - 1.</param>
    /// <param name="color">The colour.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pixel is outside.</exception>
    public void SetPixel(int x, int y, Color color)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)x, (uint)Width);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)y, (uint)Height);
        if (Format == PixelFormat.Rgba8888)
        {
            Rgba8888Rows.Fill(Row(y), x, 1, color);
        }
        else
        {
            PixelRows.Fill(Format, Row(y), x, 1, x, y, color.WithAlpha(255));
        }
    }

    /// <summary>A copy of a part, in the same or another format; what lies outside stays zero.</summary>
    /// <param name="part">In pixels; its sides give the copy's size.</param>
    /// <param name="format">The copy's format.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side of the part is below 1 or above 32,767.</exception>
    public Surface Copy(PixelRectangle part, PixelFormat format)
    {
        Surface copy = new(part.Width, part.Height, format);
        PixelRectangle inside = part.Intersect(Bounds);
        for (int y = inside.Y; y < inside.Bottom; y++)
        {
            for (int x = inside.X; x < inside.Right; x++)
            {
                copy.SetPixel(x - part.X, y - part.Y, GetPixel(x, y));
            }
        }

        return copy;
    }

    /// <summary>A copy of the whole in another format.</summary>
    /// <param name="format">The copy's format.</param>
    public Surface ConvertTo(PixelFormat format) => Copy(Bounds, format);

    /// <summary>Whether both pictures have the same size and every pixel the same colour, in whatever formats.</summary>
    /// <param name="other">The other picture.</param>
    public bool HasSamePixels(Surface other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Width != other.Width || Height != other.Height)
        {
            return false;
        }

        if (Format == other.Format && Format != PixelFormat.Monochrome)
        {
            return _pixels.AsSpan().SequenceEqual(other._pixels);
        }

        for (int y = 0; y < Height; y++)
        {
            for (int x = 0; x < Width; x++)
            {
                if (GetPixel(x, y) != other.GetPixel(x, y))
                {
                    return false;
                }
            }
        }

        return true;
    }
}

using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

public readonly ref partial struct Canvas
{
    /// <summary>Draws a coverage bitmap in one colour.</summary>
    /// <param name="bitmap">The coverage.</param>
    /// <param name="x">Its left column.</param>
    /// <param name="y">Its top row.</param>
    /// <param name="color">The colour.</param>
    public void DrawBitmap(AlphaBitmap bitmap, int x, int y, Color color)
    {
        const int Chunk = 128;
        PixelRectangle inside = ToScreen(new PixelRectangle(x, y, bitmap.Width, bitmap.Height));
        if (inside.IsEmpty)
        {
            return;
        }

        int left = x + _originX;
        int top = y + _originY;
        Span<byte> coverage = stackalloc byte[Chunk];
        for (int row = inside.Y; row < inside.Bottom; row++)
        {
            for (int column = inside.X; column < inside.Right; column += Chunk)
            {
                Span<byte> part = coverage[..Math.Min(Chunk, inside.Right - column)];
                bitmap.Unpack(column - left, row - top, part);
                PixelRows.BlendMask(_format, Row(row), column - _bounds.X, part, color);
            }
        }
    }

    /// <summary>Draws an icon in its own colours.</summary>
    /// <param name="icon">The icon.</param>
    /// <param name="x">Its left column.</param>
    /// <param name="y">Its top row.</param>
    public void DrawIcon(Icon icon, int x, int y)
    {
        for (int i = 0; i < icon.LayerCount; i++)
        {
            IconLayer layer = icon.Layer(i);
            DrawBitmap(layer.Bitmap, x + layer.X, y + layer.Y, layer.Color);
        }
    }

    /// <summary>Draws an icon in one colour.</summary>
    /// <param name="icon">The icon.</param>
    /// <param name="x">Its left column.</param>
    /// <param name="y">Its top row.</param>
    /// <param name="tint">Replaces the colours of all layers.</param>
    public void DrawIcon(Icon icon, int x, int y, Color tint)
    {
        for (int i = 0; i < icon.LayerCount; i++)
        {
            IconLayer layer = icon.Layer(i);
            DrawBitmap(layer.Bitmap, x + layer.X, y + layer.Y, tint);
        }
    }

    /// <summary>Draws another surface, blended by its opacity; pixels of the same opaque format are copied.</summary>
    /// <param name="surface">The picture; not the one that this canvas draws to.</param>
    /// <param name="x">Its left column.</param>
    /// <param name="y">Its top row.</param>
    public void DrawSurface(Surface surface, int x, int y)
    {
        ArgumentNullException.ThrowIfNull(surface);
        PixelRectangle inside = ToScreen(new PixelRectangle(x, y, surface.Width, surface.Height));
        bool sameBytes = surface.Format == _format && _format is (PixelFormat.Rgb565 or PixelFormat.Rgb565BigEndian);
        for (int row = inside.Y; row < inside.Bottom; row++)
        {
            ReadOnlySpan<byte> source = surface.Row(row - y - _originY);
            int from = inside.X - x - _originX;
            Span<byte> target = Row(row);
            if (sameBytes)
            {
                source.Slice(from * 2, inside.Width * 2).CopyTo(target[((inside.X - _bounds.X) * 2)..]);
                continue;
            }

            for (int i = 0; i < inside.Width; i++)
            {
                Color color = PixelRows.Read(surface.Format, source, from + i);
                PixelRows.Fill(_format, target, inside.X + i - _bounds.X, 1, inside.X + i, row, color);
            }
        }
    }
}

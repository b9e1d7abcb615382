using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

public readonly ref partial struct Canvas
{
    /// <summary>Blends one pixel.</summary>
    /// <param name="x">Column.</param>
    /// <param name="y">Row.</param>
    /// <param name="color">The colour.</param>
    public void SetPixel(int x, int y, Color color) => FillRectangle(new PixelRectangle(x, y, 1, 1), color);

    /// <summary>Fills whole pixels.</summary>
    /// <param name="rectangle">In pixels.</param>
    /// <param name="color">The colour.</param>
    public void FillRectangle(PixelRectangle rectangle, Color color)
    {
        PixelRectangle inside = ToScreen(rectangle);
        for (int y = inside.Y; y < inside.Bottom; y++)
        {
            PixelRows.Fill(_format, Row(y), inside.X - _bounds.X, inside.Width, inside.X, y, color);
        }
    }

    /// <summary>Draws a frame along the inside of a rectangle.</summary>
    /// <param name="rectangle">The outer edge, in pixels.</param>
    /// <param name="color">The colour.</param>
    /// <param name="width">Thickness in pixels.</param>
    public void DrawRectangle(PixelRectangle rectangle, Color color, int width = 1)
    {
        if (rectangle.IsEmpty || width <= 0)
        {
            return;
        }

        if (width >= (rectangle.Width + 1) / 2 || width >= (rectangle.Height + 1) / 2)
        {
            FillRectangle(rectangle, color);
            return;
        }

        int middle = rectangle.Height - (2 * width);
        FillRectangle(new PixelRectangle(rectangle.X, rectangle.Y, rectangle.Width, width), color);
        FillRectangle(new PixelRectangle(rectangle.X, rectangle.Bottom - width, rectangle.Width, width), color);
        FillRectangle(new PixelRectangle(rectangle.X, rectangle.Y + width, width, middle), color);
        FillRectangle(new PixelRectangle(rectangle.Right - width, rectangle.Y + width, width, middle), color);
    }

    /// <summary>Fills from one colour at the top to another at the bottom.</summary>
    /// <param name="rectangle">In pixels.</param>
    /// <param name="top">The first row's colour.</param>
    /// <param name="bottom">The last row's colour.</param>
    public void FillVerticalGradient(PixelRectangle rectangle, Color top, Color bottom)
    {
        PixelRectangle inside = ToScreen(rectangle);
        long first = (long)rectangle.Y + _originY;
        int steps = Math.Max(1, rectangle.Height - 1);
        for (int y = inside.Y; y < inside.Bottom; y++)
        {
            Color color = Color.Mix(top, bottom, (byte)((y - first) * 255 / steps));
            PixelRows.Fill(_format, Row(y), inside.X - _bounds.X, inside.Width, inside.X, y, color);
        }
    }

    /// <summary>Fills a rectangle with round corners.</summary>
    /// <param name="rectangle">In pixels.</param>
    /// <param name="radius">Of the corners, in pixels; cut to half the shorter side.</param>
    /// <param name="color">The colour.</param>
    public void FillRoundedRectangle(PixelRectangle rectangle, int radius, Color color) => FillRoundedRectangle(rectangle, radius, color, color);

    /// <summary>Fills a rectangle with round corners, from one colour at the top to another at the bottom.</summary>
    /// <param name="rectangle">In pixels.</param>
    /// <param name="radius">Of the corners, in pixels; cut to half the shorter side.</param>
    /// <param name="top">The first row's colour.</param>
    /// <param name="bottom">The last row's colour.</param>
    public void FillRoundedRectangle(PixelRectangle rectangle, int radius, Color top, Color bottom)
    {
        if (rectangle.IsEmpty)
        {
            return;
        }

        BeginShape();
        Outline.AddRoundedRectangle(_rasterizer, rectangle, radius, 0, reversed: false);
        _rasterizer.Fill(this, top, bottom, rectangle.Y + _originY, rectangle.Height, FillRule.NonZero);
    }

    /// <summary>Draws a frame with round corners along the inside of a rectangle.</summary>
    /// <param name="rectangle">The outer edge, in pixels.</param>
    /// <param name="radius">Of the outer corners, in pixels; cut to half the shorter side.</param>
    /// <param name="color">The colour.</param>
    /// <param name="width">Thickness in pixels.</param>
    public void DrawRoundedRectangle(PixelRectangle rectangle, int radius, Color color, int width = 1)
    {
        if (rectangle.IsEmpty || width <= 0)
        {
            return;
        }

        BeginShape();
        Outline.AddRoundedRectangle(_rasterizer, rectangle, radius, 0, reversed: false);
        if (width < (rectangle.Width + 1) / 2 && width < (rectangle.Height + 1) / 2)
        {
            Outline.AddRoundedRectangle(_rasterizer, rectangle, radius, width * SubpixelPoint.One, reversed: true);
        }

        _rasterizer.Fill(this, color, FillRule.NonZero);
    }

    private void BeginShape() => _rasterizer.Begin(_originX * SubpixelPoint.One, _originY * SubpixelPoint.One);
}

using System;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Panels;

/// <summary>A picture that looks different in every turn, mirroring and order of colours.</summary>
internal static class TestPattern
{
    public static Surface Draw(int width, int height, PixelFormat format = PixelFormat.Rgb565)
    {
        Surface surface = new(width, height, format);
        Canvas canvas = surface.Canvas;
        canvas.Clear(Color.FromRgb(0x101820));
        for (int i = 0; i < width; i++)
        {
            byte level = (byte)(i * 255 / width);
            canvas.FillRectangle(new PixelRectangle(i, height / 2, 1, height / 8), new Color(level, 0, 0));
            canvas.FillRectangle(new PixelRectangle(i, (height / 2) + (height / 8), 1, height / 8), new Color(0, level, 0));
            canvas.FillRectangle(new PixelRectangle(i, (height / 2) + (height / 4), 1, height / 8), new Color(0, 0, level));
        }

        int thick = Math.Max(2, Math.Min(width, height) / 16);
        canvas.FillRectangle(new PixelRectangle(thick, thick, thick, (height / 2) - (2 * thick)), Color.FromRgb(0xFFFFFF));
        canvas.FillRectangle(new PixelRectangle(thick, thick, width / 2, thick), Color.FromRgb(0xFF0000));
        canvas.FillRectangle(new PixelRectangle(thick, height / 4, width / 3, thick), Color.FromRgb(0x0000FF));
        canvas.FillRectangle(new PixelRectangle(width - 1, 0, 1, 1), Color.FromRgb(0xFFFF00));
        canvas.FillRectangle(new PixelRectangle(0, height - 1, 1, 1), Color.FromRgb(0x00FFFF));
        return surface;
    }

    /// <summary>Rearranges a picture: each pixel of the result comes from where a function says.</summary>
    public static Surface Map(Surface source, int width, int height, Func<int, int, (int X, int Y)> from, Func<Color, Color>? color = null)
    {
        Surface result = new(width, height, source.Format);
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
            {
                (int fromX, int fromY) = from(x, y);
                Color pixel = source.GetPixel(fromX, fromY);
                result.SetPixel(x, y, color is null ? pixel : color(pixel));
            }
        }

        return result;
    }

    public static Color SwapRedAndBlue(Color color) => new(color.Blue, color.Green, color.Red);
}

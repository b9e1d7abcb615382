using System;

namespace DeviceKit.Framebuffer;

/// <summary>Runs of 32-bit pixels: bytes red, green, blue, alpha; not premultiplied.</summary>
internal static class Rgba8888Rows
{
    internal static void Fill(Span<byte> row, int x, int count, Color color)
    {
        Span<byte> run = row.Slice(x * 4, count * 4);
        for (int i = 0; i + 3 < run.Length; i += 4)
        {
            run[i] = color.Red;
            run[i + 1] = color.Green;
            run[i + 2] = color.Blue;
            run[i + 3] = color.Alpha;
        }
    }

    internal static void Blend(Span<byte> pixels, ReadOnlySpan<byte> coverage, Color color)
    {
        for (int i = 0; i < coverage.Length; i++)
        {
            int alpha = Blending.Divide255(coverage[i] * color.Alpha);
            if (alpha != 0)
            {
                BlendPixel(pixels.Slice(i * 4, 4), color, alpha);
            }
        }
    }

    /// <summary>Source over destination, for a destination of any opacity.</summary>
    internal static void BlendPixel(Span<byte> pixel, Color color, int alpha)
    {
        int under = pixel[3];
        if (under == 255 || alpha == 255)
        {
            pixel[0] = (byte)Blending.Mix(pixel[0], color.Red, alpha);
            pixel[1] = (byte)Blending.Mix(pixel[1], color.Green, alpha);
            pixel[2] = (byte)Blending.Mix(pixel[2], color.Blue, alpha);
            pixel[3] = 255;
            return;
        }

        int kept = Blending.Divide255(under * (255 - alpha));
        int total = alpha + kept;
        pixel[0] = (byte)(((pixel[0] * kept) + (color.Red * alpha) + (total / 2)) / total);
        pixel[1] = (byte)(((pixel[1] * kept) + (color.Green * alpha) + (total / 2)) / total);
        pixel[2] = (byte)(((pixel[2] * kept) + (color.Blue * alpha) + (total / 2)) / total);
        pixel[3] = (byte)total;
    }
}

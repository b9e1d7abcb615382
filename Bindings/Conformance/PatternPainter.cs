using System;
using System.Collections.Generic;
using DeviceKit.Signatures;

namespace DeviceKit.Conformance;

/// <summary>Paints every pixel with a value that its place gives, and writes down the bands.</summary>
internal sealed class PatternPainter : IBandPainter
{
    private readonly uint _key;

    public PatternPainter(uint key) => _key = key;

    /// <summary>Where the bands stood, in the order of the calls.</summary>
    public List<PixelRectangle> Bands { get; } = [];

    /// <summary>What was wrong with a band's memory, or null.</summary>
    public string? Fault { get; private set; }

    public PixelFormat Format { get; private set; }

    /// <summary>Called in each band after it was painted.</summary>
    public Action? Painted { get; init; }

    public static int BitsPerPixel(PixelFormat format) => format switch
    {
        PixelFormat.Monochrome => 1,
        PixelFormat.Rgba8888 => 32,
        _ => 16,
    };

    /// <summary>The value at a place.</summary>
    public uint ValueAt(int x, int y, PixelFormat format)
    {
        uint hash = (((uint)x * 0x9E37_79B1) ^ ((uint)y * 0x85EB_CA77) ^ _key) * 0xC2B2_AE3D;
        return hash >> (32 - BitsPerPixel(format));
    }

    public void Paint(FramebufferBand band)
    {
        Bands.Add(band.Bounds);
        Format = band.Format;
        int rowBytes = ((band.Bounds.Width * BitsPerPixel(band.Format)) + 7) / 8;
        if (band.Stride < rowBytes || band.Pixels.Length < (band.Stride * (band.Bounds.Height - 1)) + rowBytes)
        {
            Fault = "a band's memory is smaller than its bounds";
            return;
        }

        for (int row = 0; row < band.Bounds.Height; row++)
        {
            PaintRow(band.Pixels[(row * band.Stride)..], band.Bounds.X, band.Bounds.Y + row, band.Bounds.Width, band.Format);
        }

        Painted?.Invoke();
    }

    private void PaintRow(Span<byte> row, int x, int y, int width, PixelFormat format)
    {
        for (int i = 0; i < width; i++)
        {
            uint value = ValueAt(x + i, y, format);
            if (format == PixelFormat.Monochrome)
            {
                int mask = 0x80 >> (i & 7);
                row[i >> 3] = (byte)(value != 0 ? row[i >> 3] | mask : row[i >> 3] & ~mask);
                continue;
            }

            int size = BitsPerPixel(format) / 8;
            for (int k = 0; k < size; k++)
            {
                row[(i * size) + k] = (byte)(value >> (8 * k));
            }
        }
    }
}

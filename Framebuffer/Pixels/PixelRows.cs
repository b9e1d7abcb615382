using System;
using System.Runtime.InteropServices;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

/// <summary>Writes runs of pixels: one decision on the format a run, none a pixel.</summary>
/// <remarks>
/// A row is a band's memory from the band's left column onwards; <c>x</c> counts pixels from there, while <c>screenX</c> and <c>screenY</c>
/// name the run's first pixel on the screen (dithering is fixed to the screen). 16-bit formats need rows at even addresses and a little-endian machine.
/// </remarks>
internal static class PixelRows
{
    private static ReadOnlySpan<byte> Covered =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    ];

    /// <summary>The bytes that <paramref name="width"/> pixels take.</summary>
    internal static int RowBytes(PixelFormat format, int width) => format switch
    {
        PixelFormat.Rgba8888 => width * 4,
        PixelFormat.Monochrome => (width + 7) / 8,
        _ => width * 2,
    };

    /// <summary>Sets a run to one colour; a colour that is not opaque is blended.</summary>
    internal static void Fill(PixelFormat format, Span<byte> row, int x, int count, int screenX, int screenY, Color color)
    {
        if (color.Alpha != 255)
        {
            if (color.Alpha != 0)
            {
                FillBlended(format, row, x, count, screenX, screenY, color);
            }

            return;
        }

        switch (format)
        {
            case PixelFormat.Rgb565:
                MemoryMarshal.Cast<byte, ushort>(row).Slice(x, count).Fill(color.ToRgb565());
                break;
            case PixelFormat.Rgb565BigEndian:
                MemoryMarshal.Cast<byte, ushort>(row).Slice(x, count).Fill(Rgb565Rows.Swap(color.ToRgb565()));
                break;
            case PixelFormat.Monochrome:
                MonochromeRows.Fill(row, x, count, screenX, screenY, color);
                break;
            default:
                Rgba8888Rows.Fill(row, x, count, color);
                break;
        }
    }

    /// <summary>Blends one colour into a run, each pixel by its coverage (0 to 255) times the colour's opacity.</summary>
    internal static void Blend(PixelFormat format, Span<byte> row, int x, ReadOnlySpan<byte> coverage, int screenX, int screenY, Color color)
    {
        switch (format)
        {
            case PixelFormat.Rgb565:
                Rgb565Rows.Blend(MemoryMarshal.Cast<byte, ushort>(row).Slice(x, coverage.Length), coverage, color, bigEndian: false);
                break;
            case PixelFormat.Rgb565BigEndian:
                Rgb565Rows.Blend(MemoryMarshal.Cast<byte, ushort>(row).Slice(x, coverage.Length), coverage, color, bigEndian: true);
                break;
            case PixelFormat.Monochrome:
                MonochromeRows.Blend(row, x, coverage, screenX, screenY, color);
                break;
            default:
                Rgba8888Rows.Blend(row.Slice(x * 4, coverage.Length * 4), coverage, color);
                break;
        }
    }

    /// <summary>Blends one colour into a run of a letter or an icon: as <see cref="Blend"/>, but never dithered.</summary>
    internal static void BlendMask(PixelFormat format, Span<byte> row, int x, ReadOnlySpan<byte> coverage, Color color)
    {
        if (format == PixelFormat.Monochrome)
        {
            MonochromeRows.BlendMask(row, x, coverage, color);
        }
        else
        {
            Blend(format, row, x, coverage, 0, 0, color);
        }
    }

    /// <summary>The colour of one pixel; <paramref name="x"/> counts from the row's first pixel.</summary>
    internal static Color Read(PixelFormat format, ReadOnlySpan<byte> row, int x)
    {
        switch (format)
        {
            case PixelFormat.Rgb565:
                return Color.FromRgb565(MemoryMarshal.Cast<byte, ushort>(row)[x]);
            case PixelFormat.Rgb565BigEndian:
                return Color.FromRgb565(Rgb565Rows.Swap(MemoryMarshal.Cast<byte, ushort>(row)[x]));
            case PixelFormat.Monochrome:
                return (row[x >> 3] & (0x80 >> (x & 7))) != 0 ? Colors.White : Colors.Black;
            default:
                ReadOnlySpan<byte> pixel = row.Slice(x * 4, 4);
                return new Color(pixel[0], pixel[1], pixel[2], pixel[3]);
        }
    }

    private static void FillBlended(PixelFormat format, Span<byte> row, int x, int count, int screenX, int screenY, Color color)
    {
        for (int done = 0; done < count; done += Covered.Length)
        {
            int length = Math.Min(Covered.Length, count - done);
            Blend(format, row, x + done, Covered[..length], screenX + done, screenY, color);
        }
    }
}

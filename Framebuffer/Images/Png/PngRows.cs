using System;
using System.IO;
using System.IO.Compression;

namespace DeviceKit.Framebuffer.Png;

/// <summary>Decompresses, unfilters and places the rows.</summary>
internal static class PngRows
{
    internal static ImageError Read(Stream compressed, PngHeader header, PngColors colors, Surface image)
    {
        try
        {
            using ZLibStream data = new(compressed, CompressionMode.Decompress);
            for (int i = 0; i < (header.Interlaced ? PngPass.Count : 1); i++)
            {
                ImageError error = ReadPass(data, header, header.Interlaced ? PngPass.Interlaced(i) : PngPass.Whole, colors, image);
                if (error != ImageError.None)
                {
                    return error;
                }
            }

            // Reads on to the end, so that the data's check value is looked at; more rows than the picture has are passed over.
            data.ReadByte();
            return ImageError.None;
        }
        catch (InvalidDataException)
        {
            return ImageError.BadCompression;
        }
    }

    private static ImageError ReadPass(Stream data, PngHeader header, PngPass pass, PngColors colors, Surface image)
    {
        int width = pass.Width(image.Width);
        if (width == 0)
        {
            return ImageError.None;
        }

        byte[] row = new byte[header.RowBytes(width) + 1];
        byte[] above = new byte[row.Length];
        for (int y = 0; y < pass.Height(image.Height); y++)
        {
            if (data.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length)
            {
                return ImageError.BadCompression;
            }

            Span<byte> samples = row.AsSpan(1);
            if (!PngFilter.TryUndo(row[0], samples, above.AsSpan(1), header.FilterDistance))
            {
                return ImageError.BadFilter;
            }

            for (int x = 0; x < width; x++)
            {
                if (!colors.TryRead(samples, x, out Color color))
                {
                    return ImageError.BadPalette;
                }

                image.SetPixel(pass.X + (x * pass.StepX), pass.Y + (y * pass.StepY), color);
            }

            (row, above) = (above, row);
        }

        return ImageError.None;
    }
}

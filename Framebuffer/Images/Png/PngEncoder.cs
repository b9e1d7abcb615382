using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer.Png;

/// <summary>Writes a surface: signature, IHDR, sBIT where it says more than IHDR, one IDAT, IEND.</summary>
internal static class PngEncoder
{
    internal static void Encode(Surface image, Stream destination)
    {
        destination.Write(PngChunk.Signature);
        Span<byte> header = stackalloc byte[PngHeader.Length];
        header.Clear();
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], image.Height);
        header[8] = (byte)(image.Format == PixelFormat.Monochrome ? 1 : 8);
        header[9] = (byte)ColorType(image.Format);
        PngChunk.Write(destination, PngChunk.Header, header);
        if (image.Format is PixelFormat.Rgb565 or PixelFormat.Rgb565BigEndian)
        {
            PngChunk.Write(destination, PngChunk.SignificantBits, [5, 6, 5]);
        }

        using MemoryStream data = new();
        using (ZLibStream compressor = new(data, CompressionLevel.Optimal, leaveOpen: true))
        {
            WriteRows(image, compressor);
        }

        PngChunk.Write(destination, PngChunk.Data, data.GetBuffer().AsSpan(0, (int)data.Length));
        PngChunk.Write(destination, PngChunk.End, []);
    }

    private static PngColorType ColorType(PixelFormat format) => format switch
    {
        PixelFormat.Monochrome => PngColorType.Gray,
        PixelFormat.Rgba8888 => PngColorType.TrueColorAlpha,
        _ => PngColorType.TrueColor,
    };

    private static void WriteRows(Surface image, Stream compressor)
    {
        bool packed = image.Format == PixelFormat.Monochrome;
        int distance = image.Format switch
        {
            PixelFormat.Monochrome => 1,
            PixelFormat.Rgba8888 => 4,
            _ => 3,
        };
        int length = packed ? image.Stride : image.Width * distance;
        byte[] row = new byte[length];
        byte[] above = new byte[length];
        byte[] filtered = new byte[length + 1];
        for (int y = 0; y < image.Height; y++)
        {
            Unpack(image, y, row);
            if (packed)
            {
                // PNG 12.7: filters do not help where a byte holds several pixels.
                row.CopyTo(filtered, 1);
            }
            else
            {
                PngFilter.Apply(row, above, distance, filtered);
            }

            compressor.Write(filtered);
            (row, above) = (above, row);
        }
    }

    private static void Unpack(Surface image, int y, Span<byte> row)
    {
        if (image.Format is PixelFormat.Monochrome or PixelFormat.Rgba8888)
        {
            image.Row(y).CopyTo(row);
            return;
        }

        ReadOnlySpan<byte> source = image.Row(y);
        for (int x = 0; x < image.Width; x++)
        {
            Color color = PixelRows.Read(image.Format, source, x);
            row[x * 3] = color.Red;
            row[(x * 3) + 1] = color.Green;
            row[(x * 3) + 2] = color.Blue;
        }
    }
}

using System;
using System.IO;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer.Png;

/// <summary>Walks over the chunks (PNG 5.6 says which may follow which), then unpacks the rows.</summary>
internal static class PngDecoder
{
    internal static ImageError Decode(ReadOnlySpan<byte> file, ImageLimits limits, out Surface? image)
    {
        image = null;
        if (!file.StartsWith(PngChunk.Signature))
        {
            return file.Length < PngChunk.Signature.Length && PngChunk.Signature.StartsWith(file) ? ImageError.Truncated : ImageError.NotThisFormat;
        }

        ReadOnlySpan<byte> rest = file[PngChunk.Signature.Length..];
        ImageError error = PngChunk.Read(ref rest, out PngChunk chunk);
        if (error == ImageError.None)
        {
            error = chunk.Type == PngChunk.Header ? ImageError.None : ImageError.BadStructure;
        }

        PngHeader header = default;
        if (error == ImageError.None)
        {
            error = PngHeader.TryParse(chunk.Content, limits, out header);
        }

        if (error != ImageError.None)
        {
            return error;
        }

        PngColors colors = new(header);
        using MemoryStream data = new();
        error = Collect(rest, header, colors, data);
        if (error != ImageError.None)
        {
            return error;
        }

        data.Position = 0;
        image = new Surface(header.Width, header.Height, PixelFormat.Rgba8888);
        return PngRows.Read(data, header, colors, image);
    }

    /// <summary>Reads all chunks after the header; the compressed data is put together.</summary>
    private static ImageError Collect(ReadOnlySpan<byte> rest, PngHeader header, PngColors colors, MemoryStream data)
    {
        bool dataEnded = false;
        while (true)
        {
            ImageError error = PngChunk.Read(ref rest, out PngChunk chunk);
            if (error != ImageError.None)
            {
                return error;
            }

            dataEnded |= data.Length > 0 && chunk.Type != PngChunk.Data;
            switch (chunk.Type)
            {
                case PngChunk.Data when dataEnded:
                    return ImageError.BadStructure;
                case PngChunk.Data:
                    data.Write(chunk.Content);
                    break;
                case PngChunk.Palette:
                    error = data.Length > 0 ? ImageError.BadStructure : colors.SetPalette(chunk.Content);
                    break;
                case PngChunk.Transparency:
                    error = data.Length > 0 ? ImageError.BadStructure : colors.SetTransparency(chunk.Content);
                    break;
                case PngChunk.End:
                    bool paletteMissing = header.ColorType == PngColorType.Indexed && !colors.HasPalette;
                    return paletteMissing ? ImageError.BadPalette : data.Length == 0 ? ImageError.BadStructure : ImageError.None;
                case PngChunk.Header:
                    return ImageError.BadStructure;
                default:
                    error = chunk.IsCritical ? ImageError.Unsupported : ImageError.None;
                    break;
            }

            if (error != ImageError.None)
            {
                return error;
            }
        }
    }
}

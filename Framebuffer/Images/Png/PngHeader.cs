using System;
using System.Buffers.Binary;

namespace DeviceKit.Framebuffer.Png;

/// <summary>PNG 11.2.1, IHDR: width (4 bytes), height (4), bit depth, colour type, compression, filter, interlace method (1 each).</summary>
internal readonly record struct PngHeader(int Width, int Height, int BitDepth, PngColorType ColorType, bool Interlaced)
{
    internal const int Length = 13;

    /// <summary>Samples in a pixel.</summary>
    internal int Channels => ColorType switch
    {
        PngColorType.TrueColor => 3,
        PngColorType.GrayAlpha => 2,
        PngColorType.TrueColorAlpha => 4,
        _ => 1,
    };

    internal int BitsPerPixel => Channels * BitDepth;

    /// <summary>The distance of corresponding bytes for filters, PNG 9.2.</summary>
    internal int FilterDistance => Math.Max(1, BitsPerPixel / 8);

    internal int RowBytes(int width) => (int)((((long)width * BitsPerPixel) + 7) / 8);

    internal static ImageError TryParse(ReadOnlySpan<byte> content, ImageLimits limits, out PngHeader header)
    {
        header = default;
        if (content.Length != Length)
        {
            return ImageError.BadHeader;
        }

        uint width = BinaryPrimitives.ReadUInt32BigEndian(content);
        uint height = BinaryPrimitives.ReadUInt32BigEndian(content[4..]);
        int depth = content[8];
        PngColorType type = (PngColorType)content[9];
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue || !IsAllowed(type, depth) || content[10] != 0 || content[11] != 0 || content[12] > 1)
        {
            return ImageError.BadHeader;
        }

        if (width > Math.Min(limits.MaximumWidth, short.MaxValue) || height > Math.Min(limits.MaximumHeight, short.MaxValue)
            || (long)width * height > limits.MaximumPixels)
        {
            return ImageError.TooLarge;
        }

        header = new PngHeader((int)width, (int)height, depth, type, content[12] == 1);
        return ImageError.None;
    }

    private static bool IsAllowed(PngColorType type, int depth) => type switch
    {
        PngColorType.Gray => depth is 1 or 2 or 4 or 8 or 16,
        PngColorType.Indexed => depth is 1 or 2 or 4 or 8,
        PngColorType.TrueColor or PngColorType.GrayAlpha or PngColorType.TrueColorAlpha => depth is 8 or 16,
        _ => false,
    };
}

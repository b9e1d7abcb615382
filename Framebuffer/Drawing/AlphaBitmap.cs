using System;

namespace DeviceKit.Framebuffer;

/// <summary>A small picture of coverage only, drawn in any colour: a glyph, a layer of an icon.</summary>
public readonly ref struct AlphaBitmap
{
    /// <summary>A bitmap over constant data.</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="coverage">Four bits a pixel, 0 to 15, high half first; each row begins at a whole byte.</param>
    /// <exception cref="ArgumentException">The data is too short.</exception>
    public AlphaBitmap(int width, int height, ReadOnlySpan<byte> coverage)
    {
        if (width < 0 || height < 0 || coverage.Length < (width + 1) / 2 * height)
        {
            throw new ArgumentException("The coverage does not fill the bitmap.", nameof(coverage));
        }

        Width = width;
        Height = height;
        Coverage = coverage;
    }

    /// <summary>Pixels in a row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Four bits a pixel, 0 to 15, high half first; each row begins at a whole byte.</summary>
    public ReadOnlySpan<byte> Coverage { get; }

    /// <summary>Unpacks a part of a row to 0 to 255 a pixel.</summary>
    internal void Unpack(int x, int y, Span<byte> target)
    {
        ReadOnlySpan<byte> row = Coverage.Slice(y * ((Width + 1) / 2), (Width + 1) / 2);
        for (int i = 0; i < target.Length; i++)
        {
            int pair = row[(x + i) >> 1];
            target[i] = (byte)((((x + i) & 1) == 0 ? pair >> 4 : pair & 15) * 17);
        }
    }
}

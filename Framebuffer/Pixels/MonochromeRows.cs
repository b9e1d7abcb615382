using System;

namespace DeviceKit.Framebuffer;

/// <summary>Runs of 1-bit pixels: a colour becomes lit and dark pixels by its brightness, an edge is cut at half coverage.</summary>
internal static class MonochromeRows
{
    internal static void Fill(Span<byte> row, int x, int count, int screenX, int screenY, Color color)
    {
        if (count <= 0)
        {
            return;
        }

        // The pattern is fixed to the screen; turn it so that its bit 7 belongs to a column whose x is a multiple of 8.
        int pattern = Rotate(OrderedDither.Pattern(color.Luminance, screenY), screenX - x);
        int last = x + count - 1;
        int firstByte = x >> 3;
        int lastByte = last >> 3;
        int firstMask = 0xFF >> (x & 7);
        int lastMask = 0xFF << (7 - (last & 7));
        if (firstByte == lastByte)
        {
            Put(ref row[firstByte], pattern, firstMask & lastMask);
            return;
        }

        Put(ref row[firstByte], pattern, firstMask);
        row.Slice(firstByte + 1, lastByte - firstByte - 1).Fill((byte)pattern);
        Put(ref row[lastByte], pattern, lastMask);
    }

    internal static void Blend(Span<byte> row, int x, ReadOnlySpan<byte> coverage, int screenX, int screenY, Color color)
    {
        Blend(row, x, coverage, color.Alpha, Rotate(OrderedDither.Pattern(color.Luminance, screenY), screenX - x));
    }

    /// <summary>For letters and icons, whose strokes are too thin for a pattern: all lit or all dark.</summary>
    internal static void BlendMask(Span<byte> row, int x, ReadOnlySpan<byte> coverage, Color color)
    {
        Blend(row, x, coverage, color.Alpha, color.Luminance >= 128 ? 0xFF : 0);
    }

    private static void Blend(Span<byte> row, int x, ReadOnlySpan<byte> coverage, int opacity, int pattern)
    {
        for (int i = 0; i < coverage.Length; i++)
        {
            if (Blending.Divide255(coverage[i] * opacity) >= 128)
            {
                Put(ref row[(x + i) >> 3], pattern, 0x80 >> ((x + i) & 7));
            }
        }
    }

    private static int Rotate(int pattern, int left)
    {
        int shift = left & 7;
        return ((pattern << shift) | (pattern >> (8 - shift))) & 0xFF;
    }

    private static void Put(ref byte target, int pattern, int mask) => target = (byte)((target & ~mask) | (pattern & mask));
}

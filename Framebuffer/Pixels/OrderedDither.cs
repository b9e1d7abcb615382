using System;

namespace DeviceKit.Framebuffer;

/// <summary>Turns brightness into lit and dark pixels by an 8 x 8 Bayer matrix that is fixed to the screen, so bands and clips agree.</summary>
internal static class OrderedDither
{
    /// <summary>Thresholds 2, 6, … 254 in Bayer's order: brightness b lights a pixel when b is above its threshold.</summary>
    private static ReadOnlySpan<byte> Thresholds =>
    [
        2, 130, 34, 162, 10, 138, 42, 170,
        194, 66, 226, 98, 202, 74, 234, 106,
        50, 178, 18, 146, 58, 186, 26, 154,
        242, 114, 210, 82, 250, 122, 218, 90,
        14, 142, 46, 174, 6, 134, 38, 166,
        206, 78, 238, 110, 198, 70, 230, 102,
        62, 190, 30, 158, 54, 182, 22, 150,
        254, 126, 222, 94, 246, 118, 214, 86,
    ];

    /// <summary>The eight pixels of a row pattern, bit 7 for screen columns that are multiples of 8.</summary>
    internal static byte Pattern(int luminance, int screenY)
    {
        ReadOnlySpan<byte> row = Thresholds.Slice((screenY & 7) * 8, 8);
        int bits = 0;
        for (int i = 0; i < 8; i++)
        {
            bits = (bits << 1) | (luminance > row[i] ? 1 : 0);
        }

        return (byte)bits;
    }
}

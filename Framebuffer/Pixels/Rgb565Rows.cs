using System;

namespace DeviceKit.Framebuffer;

/// <summary>Runs of 16-bit pixels, in either byte order.</summary>
internal static class Rgb565Rows
{
    /// <summary>Pixels of one coverage from which on a run is worth looking for: glyphs have shorter ones.</summary>
    private const int LongRun = 12;

    internal static ushort Swap(ushort value) => (ushort)((value << 8) | (value >> 8));

    internal static void Blend(Span<ushort> pixels, ReadOnlySpan<byte> coverage, Color color, bool bigEndian)
    {
        ushort solid = bigEndian ? Swap(color.ToRgb565()) : color.ToRgb565();
        int opacity = color.Alpha;

        // The colour's channels in 1/255 of a 5-bit (6-bit) step, so that no precision is lost before the last rounding.
        int red = color.Red * 31;
        int green = color.Green * 63;
        int blue = color.Blue * 31;
        for (int i = 0; i < coverage.Length && i < pixels.Length; i++)
        {
            int alpha = coverage[i];
            if (alpha is 0 or 255 && opacity == 255 && i + LongRun < coverage.Length && coverage[i + LongRun] == alpha)
            {
                int run = coverage[i..].IndexOfAnyExcept((byte)alpha);
                run = run < 0 ? coverage.Length - i : run;
                if (alpha == 255)
                {
                    pixels.Slice(i, run).Fill(solid);
                }

                i += run - 1;
                continue;
            }

            if (alpha == 0)
            {
                continue;
            }

            if (opacity != 255)
            {
                alpha = Blending.Divide255(alpha * opacity);
            }

            if (alpha == 255)
            {
                pixels[i] = solid;
                continue;
            }

            ushort packed = Mix(bigEndian ? Swap(pixels[i]) : pixels[i], red, green, blue, alpha);
            pixels[i] = bigEndian ? Swap(packed) : packed;
        }
    }

    private static ushort Mix(int under, int red, int green, int blue, int alpha)
    {
        int over = alpha + (alpha >> 7);
        int keep = 255 * (256 - over);
        int mixedRed = Blending.Divide255((((under >> 11) * keep) + (red * over) + 128) >> 8);
        int mixedGreen = Blending.Divide255(((((under >> 5) & 63) * keep) + (green * over) + 128) >> 8);
        int mixedBlue = Blending.Divide255((((under & 31) * keep) + (blue * over) + 128) >> 8);
        return (ushort)((mixedRed << 11) | (mixedGreen << 5) | mixedBlue);
    }
}

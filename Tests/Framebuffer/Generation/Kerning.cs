using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>Finds pairs that stand too far apart, such as AV and To, and how many pixels they can close up.</summary>
internal static class Kerning
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.,-";

    internal static List<byte> Find(List<GlyphImage> images, FontFace face)
    {
        List<byte> table = [];
        List<GlyphImage> letters = [.. images.Where(image => Letters.Contains(image.Character))];
        foreach (GlyphImage left in letters)
        {
            foreach (GlyphImage right in letters)
            {
                int shift = Shift(left, right, face);
                if (shift < 0)
                {
                    table.AddRange([(byte)left.Character, (byte)(left.Character >> 8), (byte)right.Character, (byte)(right.Character >> 8), (byte)shift, 0]);
                }
            }
        }

        return table;
    }

    /// <summary>Closes a pair until its narrowest place, a row above and below included, is as wide as between two stems.</summary>
    private static int Shift(GlyphImage left, GlyphImage right, FontFace face)
    {
        int narrowest = int.MaxValue;
        for (int row = -face.TailDepth; row < face.AscenderHeight; row++)
        {
            int rightEdge = left.Edge(row, fromRight: true);
            for (int near = row - Reach(face); near <= row + Reach(face); near++)
            {
                int leftEdge = right.Edge(near, fromRight: false);
                if (rightEdge >= 0 && leftEdge >= 0)
                {
                    narrowest = Math.Min(narrowest, left.Advance - left.Left - rightEdge - 1 + right.Left + leftEdge);
                }
            }
        }

        int wanted = (int)Math.Floor((face.SideBearing * 1.5) + 0.5);
        int most = Math.Max(1, face.XHeight / 6);
        return narrowest == int.MaxValue ? -most : Math.Max(Math.Min(0, wanted - narrowest), -most);
    }

    private static int Reach(FontFace face) => Math.Max(1, face.XHeight / 5);
}

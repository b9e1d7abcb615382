using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>Draws the glyphs of one face and spaces them.</summary>
internal sealed class GlyphRasterizer(IReadOnlyDictionary<string, StrokeGlyph> glyphs, FontFace face)
{
    private const int Margin = 12;
    private const int Size = 96;
    private const int Baseline = 64;

    internal GlyphImage Draw(string name)
    {
        StrokeGlyph glyph = glyphs[name];
        char character = name.Length == 1 ? name[0] : (char)Convert.ToInt32(name[2..], 16);
        if (glyph.Width > 0)
        {
            return new GlyphImage(character, new int[0, 0], 0, 0, (int)Math.Floor((glyph.Width * face.ScaleX) + 0.5));
        }

        CoverageGrid grid = new(Size, Size);
        foreach (StrokeGlyph part in Parts(glyph))
        {
            Ink(grid, part);
        }

        GlyphImage image = Crop(character, grid);
        return char.IsAsciiDigit(character) ? Tabular(image) : Space(image);
    }

    /// <summary>Everything in pixels: own ink, parts, and accents centred over them.</summary>
    private List<StrokeGlyph> Parts(StrokeGlyph glyph)
    {
        List<StrokeGlyph> parts = [];
        if (glyph.HasOwnInk)
        {
            double shift = glyph.Parts.Count == 0 ? 0 : Math.Floor((Extent([glyph.Transform(default, 1)]).Left * face.ScaleX) + 0.5);
            parts.Add(Hinter.Fit(glyph, face).Transform(new Point(shift, 0), 1));
        }

        foreach ((string name, Point move, double scale) in glyph.Parts)
        {
            StrokeGlyph part = glyphs[name].Transform(new Point(0, move.Y), scale);
            part = part.Paths.Count == 0 ? glyphs[name].Transform(new Point(0, move.Y), 1) : part;
            parts.Add(Hinter.Fit(part, face).Transform(new Point(Math.Floor((move.X * face.ScaleX) + 0.5), 0), 1));
        }

        foreach ((string name, double raise) in glyph.Accents)
        {
            StrokeGlyph accent = Hinter.Fit(glyphs[name].Transform(new Point(0, raise), 1), face);
            (double left, double right) = Extent(parts);
            (double accentLeft, double accentRight) = Extent([accent]);
            double shift = Math.Floor(((left + right - accentLeft - accentRight) / 2) + 0.5);
            parts.Add(accent.Transform(new Point(shift, 0), 1));
        }

        return parts;
    }

    private static (double Left, double Right) Extent(List<StrokeGlyph> parts)
    {
        List<double> all = [.. parts.SelectMany(p => p.Paths).SelectMany(p => p).SelectMany(s => new[] { s.From.X, s.To.X }), .. parts.SelectMany(p => p.Dots).Select(d => d.At.X)];
        return (all.Min(), all.Max());
    }

    private void Ink(CoverageGrid grid, StrokeGlyph glyph)
    {
        Point Place(Point point) => new(point.X + Margin, Baseline - point.Y);
        foreach (Segment segment in glyph.Paths.SelectMany(path => path))
        {
            double radius = (segment.IsLevel || segment.IsUpright ? face.Pen : face.SlantedPen) / 2;
            Point at = segment.From;
            foreach (Point next in segment.Flatten())
            {
                grid.Stroke(Place(at), Place(next), radius);
                at = next;
            }
        }

        foreach ((Point at, bool large) in glyph.Dots)
        {
            // A dot stands where the pen's lower edge would, and is as wide as whole pixels allow.
            double radius = (large ? face.Dot * 2.2 : face.Dot) / 2;
            Point middle = large ? at : at.Offset(0, radius - (face.Pen / 2.0));
            grid.Stroke(Place(middle), Place(middle), radius);
        }
    }

    private static GlyphImage Crop(char character, CoverageGrid grid)
    {
        List<(int X, int Y)> inked = [];
        for (int y = 0; y < Size; y++)
        {
            for (int x = 0; x < Size; x++)
            {
                if (grid[x, y] > 0)
                {
                    inked.Add((x, y));
                }
            }
        }

        int left = inked.Min(p => p.X);
        int top = inked.Min(p => p.Y);
        int[,] coverage = new int[inked.Max(p => p.Y) - top + 1, inked.Max(p => p.X) - left + 1];
        foreach ((int x, int y) in inked)
        {
            coverage[y - top, x - left] = grid[x, y];
        }

        return new GlyphImage(character, coverage, 0, Baseline - top, 0);
    }

    private GlyphImage Tabular(GlyphImage image)
    {
        int widest = (int)Math.Floor((7.8 * face.ScaleX) + 0.5) + face.Pen;
        int advance = widest + (int)Math.Floor((face.SideBearing * 1.25) + 0.5);
        return image with { Left = (advance - image.Width + 1) / 2, Advance = advance };
    }

    /// <summary>Even white on both sides: a stem stands back by the full bearing, what curves or slants away comes closer.</summary>
    private GlyphImage Space(GlyphImage image)
    {
        double left = Bearing(image, fromRight: false);
        double right = Bearing(image, fromRight: true);
        int leftPixels = (int)Math.Floor(left + 0.5);
        int advance = (int)Math.Floor(left + image.Width + right + 0.5);
        return image with { Left = leftPixels, Advance = Math.Max(advance, leftPixels + image.Width) };
    }

    private double Bearing(GlyphImage image, bool fromRight)
    {
        double limit = face.XHeight * 0.34;
        int from = Math.Max(0, image.Top - image.Height);
        int to = Math.Min(Math.Max(image.Top, from + 1), face.CapHeight);
        double sum = 0;
        for (int row = from; row < to; row++)
        {
            int edge = image.Edge(row, fromRight);
            sum += edge < 0 ? limit : Math.Min(limit, fromRight ? image.Width - 1 - edge : edge);
        }

        return Math.Max(0, face.SideBearing - (sum / Math.Max(1, to - from) * 0.55));
    }
}

using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>A glyph's own paths and dots, and the other glyphs that it is made of.</summary>
internal sealed class StrokeGlyph
{
    internal List<List<Segment>> Paths { get; } = [];

    internal List<(Point At, bool Large)> Dots { get; } = [];

    internal List<(string Name, Point Move, double Scale)> Parts { get; } = [];

    internal List<(string Name, double Raise)> Accents { get; } = [];

    /// <summary>The advance of a glyph without ink, in units.</summary>
    internal double Width { get; private set; }

    internal bool HasOwnInk => Paths.Count > 0 || Dots.Count > 0;

    internal static StrokeGlyph Parse(string[] words)
    {
        StrokeGlyph glyph = new();
        PathReader reader = new(words, 1);
        while (!reader.AtEnd)
        {
            glyph.Paths.AddRange(reader.Paths());
            if (reader.AtEnd)
            {
                break;
            }

            string word = reader.Word();
            switch (word[0])
            {
                case 'D':
                case 'B':
                    glyph.Dots.Add((reader.Point(), word[0] == 'B'));
                    break;
                case 'W':
                    glyph.Width = reader.Number();
                    break;
                case '@':
                    glyph.Parts.Add((word[1..], reader.Point(), reader.Number()));
                    break;
                default:
                    glyph.Accents.Add((word[1..], reader.Number()));
                    break;
            }
        }

        return glyph;
    }

    /// <summary>Own ink only, moved and scaled; parts are not followed.</summary>
    internal StrokeGlyph Transform(Point move, double scale)
    {
        StrokeGlyph result = new();
        Point Map(Point point) => point.Scale(scale).Offset(move.X, move.Y);
        result.Paths.AddRange(Paths.Select(path => path.Select(segment => segment.Map(Map)).ToList()));
        result.Dots.AddRange(Dots.Select(dot => (Map(dot.At), dot.Large)));
        return result;
    }
}

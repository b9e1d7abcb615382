using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>Reads a .shapes file: forms, and icons of coloured layers.</summary>
internal sealed class ShapeFile
{
    private readonly Dictionary<string, List<string[]>> _shapes = [];

    internal List<(string Name, List<(uint Color, List<string[]> Lines)> Layers)> Icons { get; } = [];

    internal static ShapeFile Parse(string text)
    {
        ShapeFile file = new();
        List<string[]> lines = [];
        foreach (string line in text.Split('\n').Where(line => line.Trim().Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (words[0])
            {
                case "shape":
                    file._shapes.Add(words[1], lines = []);
                    break;
                case "icon":
                    file.Icons.Add((words[1], []));
                    break;
                case "layer":
                    file.Icons[^1].Layers.Add((uint.Parse(words[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture), lines = []));
                    break;
                default:
                    lines.Add(words);
                    break;
            }
        }

        return file;
    }

    /// <summary>Draws lines of a layer, scaled and moved to pixels.</summary>
    internal void Draw(CoverageGrid grid, List<string[]> lines, Point move, double scale, double grow, bool ink = true)
    {
        foreach (string[] words in lines)
        {
            bool cut = words[0] == "cut";
            PathReader reader = new(words, cut ? 1 : 0);
            Draw(grid, reader, point => point.Scale(scale).Offset(move.X, move.Y), scale, grow, ink ^ cut);
        }
    }

    private void Draw(CoverageGrid grid, PathReader reader, Func<Point, Point> map, double scale, double grow, bool ink)
    {
        switch (reader.Word())
        {
            case "disc":
                Point middle = map(reader.Point());
                grid.Stroke(middle, middle, (reader.Number() * scale) + grow, ink);
                break;
            case "line":
                grid.Stroke(map(reader.Point()), map(reader.Point()), (reader.Number() * scale / 2) + grow, ink);
                break;
            case "box":
                Point first = map(reader.Point());
                Point last = map(reader.Point());
                Outline(grid, [first, new Point(last.X, first.Y), last, new Point(first.X, last.Y)], grow, ink);
                break;
            case "fill":
                List<Segment> path = reader.Paths()[0];
                Outline(grid, [map(path[0].From), .. path.SelectMany(segment => segment.Map(map).Flatten())], grow, ink);
                break;
            case "use":
                List<string[]> shape = _shapes[reader.Word()];
                Point by = reader.Point();
                double inner = reader.Number();
                Draw(grid, shape, map(by), scale * inner, grow + (reader.Number() * scale), ink);
                break;
            default:
                throw new FormatException("Unknown shape.");
        }
    }

    private static void Outline(CoverageGrid grid, List<Point> corners, double grow, bool ink)
    {
        grid.Fill(corners, ink);
        for (int i = 0; i < corners.Count && grow > 0; i++)
        {
            grid.Stroke(corners[i], corners[(i + 1) % corners.Count], grow, ink);
        }
    }
}

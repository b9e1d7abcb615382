using System;
using System.Collections.Generic;
using System.Globalization;

namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>Reads the path language of the .strokes and .shapes files.</summary>
internal sealed class PathReader(string[] words, int start)
{
    /// <summary>How far a quarter curve's controls reach; 0.5523 would be a circle, more is squarer.</summary>
    private const double Fullness = 0.57;

    private int _next = start;
    private Point _at;

    internal bool AtEnd => _next >= words.Length;

    internal string Peek => words[_next];

    internal string Word() => words[_next++];

    internal double Number() => double.Parse(words[_next++], CultureInfo.InvariantCulture);

    internal Point Point() => new(Number(), Number());

    /// <summary>Reads path commands up to the first word that is none; the paths in order.</summary>
    internal List<List<Segment>> Paths()
    {
        List<List<Segment>> paths = [];
        while (!AtEnd && Peek is "M" or "L" or "H" or "V" or "U" or "F" or "C" or "Z")
        {
            string command = Word();
            if (command == "M")
            {
                _at = Point();
                paths.Add([]);
                continue;
            }

            Segment segment = Read(command, paths[^1]);
            paths[^1].Add(segment);
            _at = segment.To;
        }

        return paths;
    }

    private Segment Read(string command, List<Segment> path)
    {
        switch (command)
        {
            case "L":
                return Segment.Line(_at, Point());
            case "H":
                return Segment.Line(_at, new Point(Number(), _at.Y));
            case "V":
                return Segment.Line(_at, new Point(_at.X, Number()));
            case "Z":
                return Segment.Line(_at, path[0].From);
            case "C":
                return new Segment(_at, Point(), Point(), Point(), false);
            case "U":
                Point flat = Point();
                return new Segment(
                    _at, new Point(_at.X, _at.Y + ((flat.Y - _at.Y) * Fullness)), new Point(flat.X - ((flat.X - _at.X) * Fullness), flat.Y), flat, false);
            case "F":
                Point upright = Point();
                return new Segment(
                    _at,
                    new Point(_at.X + ((upright.X - _at.X) * Fullness), _at.Y),
                    new Point(upright.X, upright.Y - ((upright.Y - _at.Y) * Fullness)),
                    upright,
                    false);
            default:
                throw new FormatException(command);
        }
    }
}

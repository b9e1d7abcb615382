using System;
using System.Collections.Generic;
using System.Linq;

namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>Moves a glyph's stems, bars and the extremes of its curves onto whole pixels, and all between them in proportion.</summary>
internal static class Hinter
{
    /// <summary>The glyph in pixels: its ink begins at column 0, its baseline is 0.</summary>
    internal static StrokeGlyph Fit(StrokeGlyph glyph, FontFace face)
    {
        List<(double Unit, double Pixel)> columns = [];
        foreach (double x in Anchors(glyph, upright: true))
        {
            double pixel = columns.Count == 0
                ? face.Pen / 2.0
                : columns[^1].Pixel + Math.Floor(((x - columns[^1].Unit) * face.ScaleX) + 0.5);
            columns.Add((x, pixel));
        }

        List<(double Unit, double Pixel)> rows = [];
        foreach (double y in Anchors(glyph, upright: false))
        {
            rows.Add((y, face.Snap(face.MapY(y))));
        }

        Point Map(Point point) => new(
            Interpolate(columns, point.X, face.ScaleX),
            Interpolate(rows, point.Y, face.ScaleX));
        StrokeGlyph fitted = new();
        fitted.Paths.AddRange(glyph.Paths.Select(path => path.Select(segment => segment.Map(Map)).ToList()));
        fitted.Dots.AddRange(glyph.Dots.Select(dot => (Map(dot.At), dot.Large)));
        return fitted;
    }

    private static List<double> Anchors(StrokeGlyph glyph, bool upright)
    {
        SortedSet<double> anchors = [];
        double Along(Point point) => upright ? point.X : point.Y;
        void Tangent(Point end, Point control)
        {
            // A curve that leaves along the other axis has its extreme there.
            if (end != control && Along(end) == Along(control))
            {
                anchors.Add(Along(end));
            }
        }

        foreach (Segment segment in glyph.Paths.SelectMany(path => path))
        {
            if (segment.IsLevel || segment.IsUpright)
            {
                anchors.Add(Along(segment.From));
                anchors.Add(Along(segment.To));
            }
            else if (!segment.IsLine)
            {
                Tangent(segment.From, segment.Control1);
                Tangent(segment.To, segment.Control2);
            }
        }

        List<double> all = [.. glyph.Paths.SelectMany(p => p).SelectMany(s => new[] { Along(s.From), Along(s.To) }), .. glyph.Dots.Select(d => Along(d.At))];
        if (all.Count > 0)
        {
            anchors.Add(all.Min());
            anchors.Add(all.Max());
        }

        return [.. anchors];
    }

    private static double Interpolate(List<(double Unit, double Pixel)> anchors, double value, double scale)
    {
        if (value <= anchors[0].Unit)
        {
            return anchors[0].Pixel + ((value - anchors[0].Unit) * scale);
        }

        for (int i = 1; i < anchors.Count; i++)
        {
            if (value <= anchors[i].Unit)
            {
                (double unit, double pixel) = anchors[i - 1];
                return pixel + ((value - unit) / (anchors[i].Unit - unit) * (anchors[i].Pixel - pixel));
            }
        }

        return anchors[^1].Pixel + ((value - anchors[^1].Unit) * scale);
    }
}

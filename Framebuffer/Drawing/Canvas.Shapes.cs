using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

public readonly ref partial struct Canvas
{
    private const int One = SubpixelPoint.One;

    /// <summary>Draws a line from the middle of one pixel to the middle of another; level and upright ones hit whole pixels, ends included.</summary>
    /// <param name="x1">First column.</param>
    /// <param name="y1">First row.</param>
    /// <param name="x2">Last column.</param>
    /// <param name="y2">Last row.</param>
    /// <param name="color">The colour.</param>
    /// <param name="width">Thickness in pixels.</param>
    public void DrawLine(int x1, int y1, int x2, int y2, Color color, int width = 1)
    {
        if (width <= 0)
        {
            return;
        }

        if (x1 == x2)
        {
            FillRectangle(new PixelRectangle(x1 - (width / 2), Math.Min(y1, y2), width, Math.Abs(y2 - y1) + 1), color);
        }
        else if (y1 == y2)
        {
            FillRectangle(new PixelRectangle(Math.Min(x1, x2), y1 - (width / 2), Math.Abs(x2 - x1) + 1, width), color);
        }
        else
        {
            DrawLine(SubpixelPoint.Center(x1, y1), SubpixelPoint.Center(x2, y2), color, width * One, LineCap.Square);
        }
    }

    /// <summary>Draws a line between two points anywhere.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="color">The colour.</param>
    /// <param name="width">Thickness in 1/256 pixel.</param>
    /// <param name="cap">How it ends.</param>
    public void DrawLine(SubpixelPoint from, SubpixelPoint to, Color color, int width, LineCap cap = LineCap.Round)
    {
        BeginShape();
        Outline.AddSegment(_rasterizer, from, to, width, cap);
        _rasterizer.Fill(this, color, FillRule.NonZero);
    }

    /// <summary>Draws connected lines with round joins, as one shape.</summary>
    /// <param name="points">Two points or more.</param>
    /// <param name="color">The colour.</param>
    /// <param name="width">Thickness in 1/256 pixel.</param>
    public void DrawPolyline(ReadOnlySpan<SubpixelPoint> points, Color color, int width)
    {
        BeginShape();
        for (int i = 1; i < points.Length; i++)
        {
            Outline.AddSegment(_rasterizer, points[i - 1], points[i], width, LineCap.Butt);
        }

        foreach (SubpixelPoint point in points)
        {
            Outline.AddEllipse(_rasterizer, point, width / 2, width / 2, reversed: false);
        }

        _rasterizer.Fill(this, color, FillRule.NonZero);
    }

    /// <summary>Fills a polygon.</summary>
    /// <param name="points">Its corners in order; the last is joined to the first.</param>
    /// <param name="color">The colour.</param>
    /// <param name="rule">What is inside where it crosses itself.</param>
    public void FillPolygon(ReadOnlySpan<SubpixelPoint> points, Color color, FillRule rule = FillRule.NonZero)
    {
        if (points.Length < 3)
        {
            return;
        }

        BeginShape();
        _rasterizer.MoveTo(points[0].X, points[0].Y);
        foreach (SubpixelPoint point in points[1..])
        {
            _rasterizer.LineTo(point.X, point.Y);
        }

        _rasterizer.Close();
        _rasterizer.Fill(this, color, rule);
    }

    /// <summary>Fills a disc.</summary>
    /// <param name="center">Its middle.</param>
    /// <param name="radius">In 1/256 pixel.</param>
    /// <param name="color">The colour.</param>
    public void FillCircle(SubpixelPoint center, int radius, Color color) => FillEllipse(center, radius, radius, color);

    /// <summary>Draws a ring.</summary>
    /// <param name="center">Its middle.</param>
    /// <param name="radius">Of the outer edge, in 1/256 pixel.</param>
    /// <param name="color">The colour.</param>
    /// <param name="width">Thickness inwards, in 1/256 pixel.</param>
    public void DrawCircle(SubpixelPoint center, int radius, Color color, int width) => DrawEllipse(center, radius, radius, color, width);

    /// <summary>Fills an upright ellipse.</summary>
    /// <param name="center">Its middle.</param>
    /// <param name="radiusX">Half its width, in 1/256 pixel.</param>
    /// <param name="radiusY">Half its height, in 1/256 pixel.</param>
    /// <param name="color">The colour.</param>
    public void FillEllipse(SubpixelPoint center, int radiusX, int radiusY, Color color)
    {
        BeginShape();
        Outline.AddEllipse(_rasterizer, center, radiusX, radiusY, reversed: false);
        _rasterizer.Fill(this, color, FillRule.NonZero);
    }

    /// <summary>Draws the edge of an upright ellipse.</summary>
    /// <param name="center">Its middle.</param>
    /// <param name="radiusX">Half its width at the outer edge, in 1/256 pixel.</param>
    /// <param name="radiusY">Half its height at the outer edge, in 1/256 pixel.</param>
    /// <param name="color">The colour.</param>
    /// <param name="width">Thickness inwards, in 1/256 pixel.</param>
    public void DrawEllipse(SubpixelPoint center, int radiusX, int radiusY, Color color, int width)
    {
        BeginShape();
        Outline.AddEllipse(_rasterizer, center, radiusX, radiusY, reversed: false);
        Outline.AddEllipse(_rasterizer, center, radiusX - width, radiusY - width, reversed: true);
        _rasterizer.Fill(this, color, FillRule.NonZero);
    }

    /// <summary>Fills a slice of a disc.</summary>
    /// <param name="center">The disc's middle.</param>
    /// <param name="radius">In 1/256 pixel.</param>
    /// <param name="startDegrees">Where it begins: 0 is to the right, 90 down.</param>
    /// <param name="sweepDegrees">How far it goes clockwise; negative goes back; cut to a whole turn.</param>
    /// <param name="color">The colour.</param>
    public void FillPie(SubpixelPoint center, int radius, int startDegrees, int sweepDegrees, Color color)
    {
        int start = startDegrees % 360;
        BeginShape();
        _rasterizer.MoveTo(center.X, center.Y);
        Outline.AddArcPoints(_rasterizer, center, radius, radius, start, start + Math.Clamp(sweepDegrees, -360, 360), first: false);
        _rasterizer.Close();
        _rasterizer.Fill(this, color, FillRule.NonZero);
    }

    /// <summary>Draws a part of a ring, with straight ends.</summary>
    /// <param name="center">The ring's middle.</param>
    /// <param name="radius">Of the outer edge, in 1/256 pixel.</param>
    /// <param name="startDegrees">Where it begins: 0 is to the right, 90 down.</param>
    /// <param name="sweepDegrees">How far it goes clockwise; negative goes back; cut to a whole turn.</param>
    /// <param name="color">The colour.</param>
    /// <param name="width">Thickness inwards, in 1/256 pixel.</param>
    public void DrawArc(SubpixelPoint center, int radius, int startDegrees, int sweepDegrees, Color color, int width)
    {
        int start = startDegrees % 360;
        int end = start + Math.Clamp(sweepDegrees, -360, 360);
        int inner = Math.Max(0, radius - width);
        BeginShape();
        Outline.AddArcPoints(_rasterizer, center, radius, radius, start, end, first: true);
        Outline.AddArcPoints(_rasterizer, center, inner, inner, end, start, first: false);
        _rasterizer.Close();
        _rasterizer.Fill(this, color, FillRule.NonZero);
    }
}

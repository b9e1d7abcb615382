using System;
using System.Collections.Generic;

namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>A straight line or a cubic curve.</summary>
internal sealed record Segment(Point From, Point Control1, Point Control2, Point To, bool IsLine)
{
    private const int CurveSteps = 24;

    internal static Segment Line(Point from, Point to) => new(from, from, to, to, true);

    internal bool IsLevel => IsLine && From.Y == To.Y;

    internal bool IsUpright => IsLine && From.X == To.X;

    internal Segment Map(Func<Point, Point> map) => new(map(From), map(Control1), map(Control2), map(To), IsLine);

    /// <summary>The corners of a polyline that follows the segment, without its first.</summary>
    internal IEnumerable<Point> Flatten()
    {
        for (int i = 1; i < CurveSteps && !IsLine; i++)
        {
            double t = (double)i / CurveSteps;
            Point a = Point.Between(From, Control1, t);
            Point b = Point.Between(Control1, Control2, t);
            Point c = Point.Between(Control2, To, t);
            yield return Point.Between(Point.Between(a, b, t), Point.Between(b, c, t), t);
        }

        yield return To;
    }
}

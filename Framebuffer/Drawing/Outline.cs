using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

/// <summary>Curved shapes as closed polygons. All run clockwise on the screen unless reversed, so that they add up by the non-zero rule.</summary>
internal static class Outline
{
    private const int One = SubpixelPoint.One;

    /// <summary>Points of an ellipse's arc, from one angle to another in degrees (0 = right, 90 = down), both ends included.</summary>
    internal static void AddArcPoints(Rasterizer rasterizer, SubpixelPoint center, int radiusX, int radiusY, int from, int to, bool first)
    {
        int step = Step(Math.Max(radiusX, radiusY));
        int direction = to >= from ? step : -step;
        int angle = from;
        while (true)
        {
            int x = center.X + Project(radiusX, IntegerMath.Cos(angle));
            int y = center.Y + Project(radiusY, IntegerMath.Sin(angle));
            if (first)
            {
                rasterizer.MoveTo(x, y);
                first = false;
            }
            else
            {
                rasterizer.LineTo(x, y);
            }

            if (angle == to)
            {
                return;
            }

            angle += direction;
            angle = direction > 0 ? Math.Min(angle, to) : Math.Max(angle, to);
        }
    }

    internal static void AddEllipse(Rasterizer rasterizer, SubpixelPoint center, int radiusX, int radiusY, bool reversed)
    {
        if (radiusX <= 0 || radiusY <= 0)
        {
            return;
        }

        AddArcPoints(rasterizer, center, radiusX, radiusY, reversed ? 360 : 0, reversed ? 0 : 360, first: true);
        rasterizer.Close();
    }

    /// <summary>A rectangle moved inwards by <paramref name="inset"/> subpixels; the radius, in pixels, is that of the outer corners.</summary>
    internal static void AddRoundedRectangle(Rasterizer rasterizer, PixelRectangle rectangle, int radius, int inset, bool reversed)
    {
        int left = ToSubpixels(rectangle.X) + inset;
        int top = ToSubpixels(rectangle.Y) + inset;
        int right = ToSubpixels((long)rectangle.X + rectangle.Width) - inset;
        int bottom = ToSubpixels((long)rectangle.Y + rectangle.Height) - inset;
        int corner = Math.Clamp(ToSubpixels(radius), 0, ToSubpixels(Math.Min(rectangle.Width, rectangle.Height)) / 2);
        corner = Math.Max(0, corner - inset);
        for (int i = 0; i < 4; i++)
        {
            // Clockwise from the lower right corner; reversed, the corners and their arcs run the other way.
            int quarter = reversed ? 3 - i : i;
            int x = quarter is 0 or 3 ? right - corner : left + corner;
            int y = quarter is 0 or 1 ? bottom - corner : top + corner;
            int from = quarter * 90;
            AddArcPoints(rasterizer, new SubpixelPoint(x, y), corner, corner, reversed ? from + 90 : from, reversed ? from : from + 90, first: i == 0);
        }

        rasterizer.Close();
    }

    /// <summary>A straight stroke with its ends.</summary>
    internal static void AddSegment(Rasterizer rasterizer, SubpixelPoint from, SubpixelPoint to, int width, LineCap cap)
    {
        long dx = to.X - (long)from.X;
        long dy = to.Y - (long)from.Y;
        int length = (int)IntegerMath.SquareRoot((ulong)((dx * dx) + (dy * dy)));
        int half = width / 2;
        if (length == 0)
        {
            AddPoint(rasterizer, from, half, cap);
            return;
        }

        int acrossX = Divide(-dy * width, 2L * length);
        int acrossY = Divide(dx * width, 2L * length);
        int alongX = cap == LineCap.Square ? acrossY : 0;
        int alongY = cap == LineCap.Square ? -acrossX : 0;
        rasterizer.MoveTo(from.X - acrossX - alongX, from.Y - acrossY - alongY);
        rasterizer.LineTo(to.X - acrossX + alongX, to.Y - acrossY + alongY);
        rasterizer.LineTo(to.X + acrossX + alongX, to.Y + acrossY + alongY);
        rasterizer.LineTo(from.X + acrossX - alongX, from.Y + acrossY - alongY);
        rasterizer.Close();
        if (cap == LineCap.Round)
        {
            AddEllipse(rasterizer, from, half, half, reversed: false);
            AddEllipse(rasterizer, to, half, half, reversed: false);
        }
    }

    private static int ToSubpixels(long pixels) => (int)Math.Clamp(pixels * One, -(1 << 28), 1 << 28);

    private static void AddPoint(Rasterizer rasterizer, SubpixelPoint at, int half, LineCap cap)
    {
        if (cap == LineCap.Round)
        {
            AddEllipse(rasterizer, at, half, half, reversed: false);
        }
        else if (cap == LineCap.Square)
        {
            rasterizer.MoveTo(at.X - half, at.Y - half);
            rasterizer.LineTo(at.X + half, at.Y - half);
            rasterizer.LineTo(at.X + half, at.Y + half);
            rasterizer.LineTo(at.X - half, at.Y + half);
            rasterizer.Close();
        }
    }

    /// <summary>Degrees between two points, so that a chord stays within 1/20 of a pixel of its arc.</summary>
    private static int Step(int radius) => radius switch
    {
        <= 6 * One => 15,
        <= 8 * One => 10,
        <= 20 * One => 9,
        <= 60 * One => 5,
        <= 150 * One => 3,
        _ => 1,
    };

    private static int Project(int radius, int sine) => Divide((long)radius * sine, 32768);

    /// <summary>Rounded to nearest; halves away from zero, so that opposite sides mirror.</summary>
    private static int Divide(long value, long by) => (int)(value >= 0 ? (value + (by / 2)) / by : -((-value + (by / 2)) / by));
}

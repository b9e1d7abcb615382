using System;
using System.Collections.Generic;

namespace DeviceKit.Framebuffer.Tests.Generation;

/// <summary>Collects ink on a grid of 16 x 16 samples a pixel; y grows downwards.</summary>
internal sealed class CoverageGrid(int width, int height)
{
    private const int Samples = 16;

    private readonly bool[] _ink = new bool[width * height * Samples * Samples];

    internal int Width => width;

    internal int Height => height;

    /// <summary>Everything within a radius of a line.</summary>
    internal void Stroke(Point from, Point to, double radius, bool ink = true)
    {
        double dx = to.X - from.X;
        double dy = to.Y - from.Y;
        double length = (dx * dx) + (dy * dy);
        Each(
            Math.Min(from.X, to.X) - radius,
            Math.Min(from.Y, to.Y) - radius,
            Math.Max(from.X, to.X) + radius,
            Math.Max(from.Y, to.Y) + radius,
            ink,
            (x, y) =>
            {
                double t = length == 0 ? 0 : Math.Clamp((((x - from.X) * dx) + ((y - from.Y) * dy)) / length, 0, 1);
                double distanceX = x - from.X - (t * dx);
                double distanceY = y - from.Y - (t * dy);
                return (distanceX * distanceX) + (distanceY * distanceY) <= radius * radius;
            });
    }

    /// <summary>The inside of a polygon, by the even-odd rule.</summary>
    internal void Fill(List<Point> corners, bool ink = true)
    {
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        foreach (Point corner in corners)
        {
            left = Math.Min(left, corner.X);
            top = Math.Min(top, corner.Y);
            right = Math.Max(right, corner.X);
            bottom = Math.Max(bottom, corner.Y);
        }

        Each(left, top, right, bottom, ink, (x, y) =>
        {
            bool inside = false;
            for (int i = 0, j = corners.Count - 1; i < corners.Count; j = i++)
            {
                if (corners[i].Y > y != corners[j].Y > y
                    && x < ((corners[j].X - corners[i].X) * (y - corners[i].Y) / (corners[j].Y - corners[i].Y)) + corners[i].X)
                {
                    inside = !inside;
                }
            }

            return inside;
        });
    }

    /// <summary>A pixel's coverage, 0 to 15; a trace of ink is none.</summary>
    internal int this[int x, int y]
    {
        get
        {
            int count = 0;
            for (int row = y * Samples; row < (y + 1) * Samples; row++)
            {
                for (int column = x * Samples; column < (x + 1) * Samples; column++)
                {
                    count += _ink[(row * width * Samples) + column] ? 1 : 0;
                }
            }

            int coverage = ((count * 15) + (Samples * Samples / 2)) / (Samples * Samples);
            return coverage <= 1 ? 0 : coverage;
        }
    }

    private void Each(double left, double top, double right, double bottom, bool ink, Func<double, double, bool> inside)
    {
        int firstColumn = Math.Max(0, (int)Math.Floor(left * Samples));
        int lastColumn = Math.Min((width * Samples) - 1, (int)Math.Floor(right * Samples) + 1);
        int firstRow = Math.Max(0, (int)Math.Floor(top * Samples));
        int lastRow = Math.Min((height * Samples) - 1, (int)Math.Floor(bottom * Samples) + 1);
        for (int row = firstRow; row <= lastRow; row++)
        {
            for (int column = firstColumn; column <= lastColumn; column++)
            {
                if (inside((column + 0.5) / Samples, (row + 0.5) / Samples))
                {
                    _ink[(row * width * Samples) + column] = ink;
                }
            }
        }
    }
}

using System;
using DeviceKit.Signatures;

namespace DeviceKit.Framebuffer;

/// <summary>The working memory that a canvas draws shapes with: make one for each screen and keep it.</summary>
/// <remarks>
/// Outlines become coverage by exact areas: each edge adds what it covers of every pixel that it crosses (in 1/131072 of a pixel), and the
/// sums from the left are the coverage. All of it is integer arithmetic on positions of the screen, so neither band nor clip changes a
/// pixel. Where outlines of the same direction overlap, sums are cut off at full coverage. The memory grows to the largest shape drawn
/// so far; after that nothing is allocated.
/// </remarks>
public sealed class Rasterizer
{
    private const int One = SubpixelPoint.One;
    private const int Limit = 32767 * One;

    private Edge[] _edges = new Edge[64];
    private int _count;
    private int _offsetX;
    private int _offsetY;
    private int _startX;
    private int _startY;
    private int _lastX;
    private int _lastY;
    private int _left;
    private int _top;
    private int _right;
    private int _bottom;
    private readonly CoverageRow _row = new();

    /// <summary>Forgets the outlines and sets where points are relative to.</summary>
    internal void Begin(int offsetX, int offsetY)
    {
        _count = 0;
        _offsetX = offsetX;
        _offsetY = offsetY;
        _left = _top = int.MaxValue;
        _right = _bottom = int.MinValue;
    }

    /// <summary>Starts an outline.</summary>
    internal void MoveTo(int x, int y)
    {
        _startX = _lastX = Place(x, _offsetX);
        _startY = _lastY = Place(y, _offsetY);
        Grow(_lastX, _lastY);
    }

    /// <summary>Goes on with a straight line.</summary>
    internal void LineTo(int x, int y) => AddTo(Place(x, _offsetX), Place(y, _offsetY));

    /// <summary>Goes back to where the outline started.</summary>
    internal void Close() => AddTo(_startX, _startY);

    /// <summary>Blends the outlines' inside.</summary>
    internal void Fill(in Canvas canvas, Color color, FillRule rule) => Fill(canvas, color, color, 0, 1, rule);

    /// <summary>Blends the outlines' inside, from one colour at a screen row to another at the last of some rows.</summary>
    internal void Fill(in Canvas canvas, Color color, Color lastColor, int firstRow, int rows, FillRule rule)
    {
        PixelRectangle clip = canvas.ScreenClip;
        if (_count == 0 || clip.IsEmpty || (color.Alpha | lastColor.Alpha) == 0)
        {
            return;
        }

        int left = Math.Max(clip.X, _left >> 8);
        int right = Math.Min(clip.Right, (_right >> 8) + 1);
        int top = Math.Max(clip.Y, _top >> 8);
        int bottom = Math.Min(clip.Bottom, (_bottom + One - 1) >> 8);
        if (left >= right)
        {
            return;
        }

        ReadOnlySpan<Edge> edges = _edges.AsSpan(0, _count);
        for (int y = top; y < bottom; y++)
        {
            _row.Begin(left, right);
            foreach (ref readonly Edge edge in edges)
            {
                int from = Math.Max(edge.Y, y * One);
                int to = Math.Min(edge.Bottom, (y + 1) * One);
                if (from < to)
                {
                    _row.Add(edge.ColumnAt(from), from, edge.ColumnAt(to), to, edge.Winding);
                }
            }

            Color rowColor = color == lastColor ? color : Color.Mix(color, lastColor, (byte)(Math.Clamp(y - firstRow, 0, rows - 1) * 255 / Math.Max(1, rows - 1)));
            canvas.BlendScreenRow(left, y, _row.Finish(rule), rowColor);
        }
    }

    private static int Place(int value, int offset) => (int)Math.Clamp((long)value + offset, -Limit, Limit);

    private void AddTo(int x, int y)
    {
        if (y != _lastY)
        {
            if (_count == _edges.Length)
            {
                Array.Resize(ref _edges, _count * 2);
            }

            _edges[_count++] = y > _lastY
                ? new Edge(_lastX, _lastY, x - _lastX, y - _lastY, 1)
                : new Edge(x, y, _lastX - x, _lastY - y, -1);
        }

        _lastX = x;
        _lastY = y;
        Grow(x, y);
    }

    private void Grow(int x, int y)
    {
        _left = Math.Min(_left, x);
        _right = Math.Max(_right, x);
        _top = Math.Min(_top, y);
        _bottom = Math.Max(_bottom, y);
    }
}

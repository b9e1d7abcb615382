using System;

namespace DeviceKit.Framebuffer;

/// <summary>Adds up what edges cover of the pixels of one row.</summary>
/// <remarks>
/// <c>_area[i]</c> is the change of coverage from pixel i - 1 to pixel i, in units of 1/131072 pixel (256 rows of 512 half subpixels):
/// an edge that runs d subpixels down in a column at the mean fraction f/512 covers d * (512 - f) of that pixel and d * 512 of all after it.
/// </remarks>
internal sealed class CoverageRow
{
    private const int One = SubpixelPoint.One;
    private const int Full = One * One * 2;

    private int[] _area = new int[512];
    private byte[] _coverage = new byte[512];
    private int _left;
    private int _width;

    internal void Begin(int left, int right)
    {
        _left = left;
        _width = right - left;
        if (_area.Length < _width + 2)
        {
            _area = new int[_width + 2];
            _coverage = new byte[_width + 2];
        }

        _area.AsSpan(0, _width + 2).Clear();
    }

    /// <summary>An edge from (x1, y1) down to (x2, y2), both within the row, in subpixels of the screen.</summary>
    internal void Add(int x1, int y1, int x2, int y2, int winding)
    {
        if (x1 > x2)
        {
            // From left to right; the height keeps its sign by the winding.
            (x1, x2) = (x2, x1);
        }

        int height = y2 - y1;
        int width = x2 - x1;
        int cell = x1 >> 8;
        int lastCell = x2 >> 8;
        int done = 0;
        int x = x1;
        if (cell < _left && lastCell > cell)
        {
            // What lies left of the clip covers everything from its first pixel on.
            cell = Math.Min(_left, lastCell);
            x = cell << 8;
            done = IntegerMath.MultiplyDivide(x - x1, height, width);
            _area[0] += winding * done * 2 * One;
        }

        while (cell < lastCell)
        {
            if (cell >= _left + _width)
            {
                return;
            }

            int next = (cell + 1) << 8;
            int reached = IntegerMath.MultiplyDivide(next - x1, height, width);
            AddCell(cell, winding * (reached - done), (x & 255) + One);
            done = reached;
            x = next;
            cell++;
        }

        AddCell(cell, winding * (height - done), (x & 255) + (x2 & 255));
    }

    /// <summary>The coverage of each pixel, 0 to 255.</summary>
    internal ReadOnlySpan<byte> Finish(FillRule rule)
    {
        ReadOnlySpan<int> area = _area.AsSpan(0, _width);
        Span<byte> coverage = _coverage.AsSpan(0, _width);
        int sum = 0;
        for (int i = 0; i < area.Length;)
        {
            sum += area[i];
            byte value = Cover(sum, rule);
            coverage[i++] = value;
            if (i < area.Length && area[i] == 0)
            {
                // Between edges nothing changes.
                int run = area[i..].IndexOfAnyExcept(0);
                run = run < 0 ? area.Length - i : run;
                coverage.Slice(i, run).Fill(value);
                i += run;
            }
        }

        return coverage;
    }

    private static byte Cover(int sum, FillRule rule)
    {
        int covered = Math.Abs(sum);
        if (rule == FillRule.EvenOdd)
        {
            covered &= (2 * Full) - 1;
            covered = covered > Full ? (2 * Full) - covered : covered;
        }

        return (byte)(((Math.Min(covered, Full) * 255) + (Full / 2)) >> 17);
    }

    private void AddCell(int cell, int height, int twiceMean)
    {
        int index = cell - _left;
        if (index < 0)
        {
            _area[0] += height * 2 * One;
        }
        else if (index < _width)
        {
            _area[index] += height * ((2 * One) - twiceMean);
            _area[index + 1] += height * twiceMean;
        }
    }
}

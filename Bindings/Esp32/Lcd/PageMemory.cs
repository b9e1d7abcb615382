using System;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32;

/// <summary>
/// What the SSD1306's memory holds: pages of eight rows, a byte being eight pixels above each other, the lowest bit on top. Kept, so that a rectangle
/// whose ends lie within pages leaves the pixels beside it alone.
/// </summary>
internal sealed class PageMemory(Esp32PanelOptions options)
{
    /// <summary>In bytes.</summary>
    public const int Size = Columns * 8;

    private const int Columns = 128;
    private const int RowsInPage = 8;

    private readonly byte[] _bytes = new byte[Size];
    private readonly bool _swaps = options.SwapsAxes;
    private readonly int _gapX = options.GapX;
    private readonly int _gapY = options.GapY;

    /// <summary>The rows that the controller scans: 32 or 64.</summary>
    public int Rows { get; } = (options.SwapsAxes ? options.GapX + options.Width : options.GapY + options.Height) <= 32 ? 32 : 64;

    /// <summary>Takes a painted band.</summary>
    /// <param name="band">Its rows, the most significant bit leftmost.</param>
    /// <param name="stride">The distance of two rows in bytes.</param>
    /// <param name="bounds">Where it stands, in screen pixels.</param>
    /// <returns>What changed, in the controller's columns and rows, in whole pages.</returns>
    public PixelRectangle Store(ReadOnlySpan<byte> band, int stride, PixelRectangle bounds)
    {
        for (int y = 0; y < bounds.Height; y++)
        {
            ReadOnlySpan<byte> row = band.Slice(y * stride, stride);
            for (int x = 0; x < bounds.Width; x++)
            {
                Set(_gapX + bounds.X + x, _gapY + bounds.Y + y, (row[x >> 3] & (0x80 >> (x & 7))) != 0);
            }
        }

        PixelRectangle moved = bounds with { X = bounds.X + _gapX, Y = bounds.Y + _gapY };
        PixelRectangle turned = _swaps ? new PixelRectangle(moved.Y, moved.X, moved.Height, moved.Width) : moved;
        int top = turned.Y / RowsInPage * RowsInPage;
        int bottom = (turned.Bottom + RowsInPage - 1) / RowsInPage * RowsInPage;
        return turned with { Y = top, Height = bottom - top };
    }

    /// <summary>Copies pages as the driver wants them: along the columns, page after page.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="part">The columns and rows, in whole pages.</param>
    public void CopyTo(Span<byte> destination, PixelRectangle part)
    {
        for (int page = part.Y / RowsInPage; page < part.Bottom / RowsInPage; page++)
        {
            _bytes.AsSpan((page * Columns) + part.X, part.Width).CopyTo(destination);
            destination = destination[part.Width..];
        }
    }

    private void Set(int x, int y, bool isLit)
    {
        (int column, int row) = _swaps ? (y, x) : (x, y);
        int mask = 1 << (row & (RowsInPage - 1));
        ref byte cell = ref _bytes[(row / RowsInPage * Columns) + column];
        cell = (byte)(isLit ? cell | mask : cell & ~mask);
    }
}

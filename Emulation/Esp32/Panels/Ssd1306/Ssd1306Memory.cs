using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>GDDRAM: 128 segments of 8 pages of 8 rows, a byte being eight rows of a segment, and the address counter over it.</summary>
internal sealed class Ssd1306Memory
{
    public const int Segments = 128;
    public const int Pages = 8;
    public const int Rows = 64;

    private readonly byte[] _bytes = new byte[Segments * Pages];
    private int _column;
    private int _page;
    private int _firstColumn;
    private int _lastColumn = Segments - 1;
    private int _firstPage;
    private int _lastPage = Pages - 1;

    public Ssd1306Memory()
    {
        // Random after power-on: a picture that was not written whole is found out.
        uint noise = 0x2545_F491;
        foreach (ref byte cell in _bytes.AsSpan())
        {
            noise = (noise * 1_664_525) + 1_013_904_223;
            cell = (byte)(noise >> 24);
        }
    }

    public Ssd1306Addressing Addressing { get; set; }

    /// <summary>A1h: column 0 is written to segment 127. What was written before stays where it is (10.1.8).</summary>
    public bool IsBackward { get; set; }

    public bool IsLit(int segment, int row) => (_bytes[((row >> 3) * Segments) + segment] & (1 << (row & 7))) != 0;

    public void Reset()
    {
        Addressing = Ssd1306Addressing.Page;
        IsBackward = false;
        SetColumns(0, Segments - 1);
        SetPages(0, Pages - 1);
    }

    public void SetColumns(int first, int last) => (_firstColumn, _lastColumn, _column) = (first, last, first);

    public void SetPages(int first, int last) => (_firstPage, _lastPage, _page) = (first, last, first);

    public void SetPage(int page) => _page = page;

    public void SetColumnLow(int nibble) => _column = (_column & 0x70) | nibble;

    public void SetColumnHigh(int nibble) => _column = ((nibble << 4) | (_column & 0x0F)) & 0x7F;

    public void Write(byte value)
    {
        int segment = IsBackward ? Segments - 1 - _column : _column;
        _bytes[(_page * Segments) + segment] = value;
        switch (Addressing)
        {
            case Ssd1306Addressing.Page:
                _column = (_column + 1) % Segments;
                break;
            case Ssd1306Addressing.Horizontal when AdvanceColumn():
                AdvancePage();
                break;
            case Ssd1306Addressing.Vertical when AdvancePage():
                AdvanceColumn();
                break;
        }
    }

    private bool AdvanceColumn()
    {
        bool isLast = _column == _lastColumn;
        _column = isLast ? _firstColumn : (_column + 1) % Segments;
        return isLast;
    }

    private bool AdvancePage()
    {
        bool isLast = _page == _lastPage;
        _page = isLast ? _firstPage : (_page + 1) % Pages;
        return isLast;
    }
}

namespace DeviceKit.Emulation.Esp32;

/// <summary>CASET, RASET and the address counter, in the columns and rows that MADCTL turns.</summary>
internal sealed class DcsWindow(int columns, int rows)
{
    private int _left;
    private int _right = columns - 1;
    private int _top;
    private int _bottom = rows - 1;

    /// <summary>The address counter's column.</summary>
    public int Column { get; private set; }

    /// <summary>The address counter's row.</summary>
    public int Row { get; private set; }

    /// <summary>True when the last pixel of the window was written and the counter went back to its start.</summary>
    public bool HasWrapped { get; private set; }

    public void SetColumns(int first, int last) => (_left, _right) = (first, last);

    public void SetRows(int first, int last) => (_top, _bottom) = (first, last);

    public void Restart()
    {
        (Column, Row) = (_left, _top);
        HasWrapped = false;
    }

    public void Advance()
    {
        if (Column != _right)
        {
            Column++;
            return;
        }

        Column = _left;
        if (Row != _bottom)
        {
            Row++;
            return;
        }

        Row = _top;
        HasWrapped = true;
    }
}

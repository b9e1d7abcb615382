namespace DeviceKit.Emulation.Esp32;

/// <summary>VSCRDEF and VSCRSADD: which memory row a line of the glass shows.</summary>
internal sealed class DcsScroll
{
    private readonly int _rows;
    private int _top;
    private int _height;
    private int _start;

    public DcsScroll(int rows)
    {
        _rows = rows;
        _height = rows;
    }

    /// <summary>True between VSCRSADD and the next normal or partial mode.</summary>
    public bool IsActive { get; set; }

    /// <summary>Sets the fixed area at the top and the height of the scrolling one.</summary>
    public void Define(int top, int height) => (_top, _height) = (top, height);

    /// <summary>Sets the memory row that the scrolling area's first line shows.</summary>
    public void Start(int row)
    {
        _start = row;
        IsActive = true;
    }

    /// <summary>The memory row behind a line of the glass.</summary>
    /// <param name="line">The line, counted in the controller's memory.</param>
    /// <param name="isFromBottom">ML: the areas are counted from the bottom.</param>
    public int RowAt(int line, bool isFromBottom)
    {
        if (!IsActive || _height == 0)
        {
            return line;
        }

        int counted = isFromBottom ? _rows - 1 - line : line;
        if (counted >= _top && counted < _top + _height)
        {
            int shift = (counted - _top) + (_start - _top);
            counted = _top + (((shift % _height) + _height) % _height);
        }

        return isFromBottom ? _rows - 1 - counted : counted;
    }
}

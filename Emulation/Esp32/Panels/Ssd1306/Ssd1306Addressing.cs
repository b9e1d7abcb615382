namespace DeviceKit.Emulation.Esp32;

/// <summary>How the SSD1306's address counter goes on; the values are those of command 20h.</summary>
internal enum Ssd1306Addressing
{
    /// <summary>Along the page's columns, then to the next page of the range.</summary>
    Horizontal = 0,

    /// <summary>Down the pages of the range, then to the next column.</summary>
    Vertical = 1,

    /// <summary>Along the page's columns, and round within the page.</summary>
    Page = 2,
}

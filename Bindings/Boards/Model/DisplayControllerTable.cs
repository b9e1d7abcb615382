using System.Collections.Generic;

namespace DeviceKit.Boards.Model;

/// <summary>The controllers that a table may name.</summary>
public static class DisplayControllerTable
{
    /// <summary>All of them. The ILI9342C takes the ILI9341's commands; its memory lies on its side.</summary>
    public static IReadOnlyList<DisplayController> All { get; } =
    [
        new("st7789", 240, 320, 16, false),
        new("ili9341", 240, 320, 16, false),
        new("ili9342c", 320, 240, 16, false),
        new("ssd1306", 128, 64, 1, true),
    ];
}

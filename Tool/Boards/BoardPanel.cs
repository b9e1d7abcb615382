using System;
using DeviceKit.Boards.Model;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Boards;

/// <summary>The panel that a board's table describes, as hardware: what the glass has to be like for the table to be right.</summary>
internal static class BoardPanel
{
    /// <summary>Makes the panel.</summary>
    /// <param name="display">The table's screen.</param>
    /// <param name="where">The option that named the board.</param>
    /// <exception cref="ToolException">No panel of that controller is simulated.</exception>
    private static IPanel Create(BoardDisplay display, string where) => display.Controller.Name switch
    {
        "st7789" => new St7789Panel(Glass(display)),
        "ili9341" => new Ili9341Panel(Glass(display)),
        "ili9342c" => Ili9341Panel.CreateIli9342c(Glass(display)),
        "ssd1306" => new Ssd1306Panel(display.Height == 32 ? Ssd1306Panel.Glass128x32 : Ssd1306Panel.Glass128x64),
        _ => throw ToolError.NoSimulation.At($"no panel with a controller {display.Controller.Name} is simulated", where, "name a board with another screen"),
    };

    /// <summary>Hangs the panel on the pins that the module is told.</summary>
    /// <param name="display">The table's screen.</param>
    /// <param name="pins">The module's options.</param>
    /// <param name="where">The option that named the board.</param>
    /// <exception cref="ToolException">No panel of that controller is simulated.</exception>
    public static PanelWiring Wire(BoardDisplay display, Esp32PanelOptions pins, string where) => new(Create(display, where))
    {
        Sclk = (int)pins.Sclk,
        Mosi = (int)pins.Mosi,
        ChipSelect = (int)pins.ChipSelect,
        DataCommand = (int)pins.DataCommand,
        Sda = (int)pins.Sda,
        Scl = (int)pins.Scl,
        Address = (byte)pins.Address,
        Reset = (int)pins.Reset,
        Backlight = (int)pins.Backlight,
        BacklightActiveHigh = pins.BacklightActiveHigh,
    };

    private static PanelGlass Glass(BoardDisplay display)
    {
        // Two corners of the picture in the controller's memory say where the glass lies in it.
        (int firstColumn, int firstRow) = Locate(display, 0, 0);
        (int lastColumn, int lastRow) = Locate(display, display.Width - 1, display.Height - 1);
        return new PanelGlass(Math.Abs(lastColumn - firstColumn) + 1, Math.Abs(lastRow - firstRow) + 1, Math.Min(firstColumn, lastColumn), Math.Min(firstRow, lastRow))
        {
            IsBlueFirst = display.BlueFirst,
            IsInverted = display.Invert,
            MirrorsX = display.Mirror.HasFlag(DisplayMirror.X),
            MirrorsY = display.Mirror.HasFlag(DisplayMirror.Y),
            Turn = display.Rotation switch
            {
                90 => PanelTurn.QuarterLeft,
                180 => PanelTurn.Half,
                270 => PanelTurn.QuarterRight,
                _ => PanelTurn.None,
            },
        };
    }

    /// <summary>The place in memory of a pixel of the picture, by the table's gap and the bits of MADCTL.</summary>
    private static (int Column, int Row) Locate(BoardDisplay display, int x, int y)
    {
        (int column, int row) = display.SwapsAxes ? (y + display.GapY, x + display.GapX) : (x + display.GapX, y + display.GapY);
        return (display.MirrorsX ? display.Controller.MemoryWidth - 1 - column : column, display.MirrorsY ? display.Controller.MemoryHeight - 1 - row : row);
    }
}

using System.Linq;
using DeviceKit.Boards.Model;
using DeviceKit.Esp32;
using DeviceKit.Tool.Errors;

namespace DeviceKit.Tool.Boards;

/// <summary>What the modules of an ESP32 are told of a board's table.</summary>
internal static class BoardModules
{
    private const string Esp32 = "esp32";

    /// <summary>The console's wires.</summary>
    /// <param name="board">A board with an ESP32.</param>
    /// <param name="where">The option that named the board.</param>
    /// <exception cref="ToolException">The board has another chip.</exception>
    public static Esp32UartOptions Console(Board board, string where) => board.Chip.Id == Esp32
        ? new Esp32UartOptions
        {
            Port = (UartPort)(board.Console.Port[^1] - '0'),
            BaudRate = board.Console.Baud ?? 115_200,
            TransmitPin = (int)Pin(board.Console.Transmit),
            ReceivePin = (int)Pin(board.Console.Receive),
        }
        : throw ToolError.NoSimulation.At($"the board {board.Id} has no ESP32 but {board.Chip.Id}", where, "name a board with an ESP32; 'devicekit boards' lists them");

    /// <summary>The screen and its wires; null without one.</summary>
    /// <param name="board">A board with an ESP32.</param>
    /// <param name="where">The option that named the board.</param>
    /// <exception cref="ToolException">There is no module for the screen's controller.</exception>
    public static Esp32PanelOptions? Panel(Board board, string where)
    {
        if (board.Display is not { } display)
        {
            return null;
        }

        SpiBus? spi = board.SpiBuses.FirstOrDefault(bus => bus.Name == display.Bus);
        I2cBus? i2c = board.I2cBuses.FirstOrDefault(bus => bus.Name == display.Bus);
        return new Esp32PanelOptions
        {
            Kind = display.Controller.Name switch
            {
                "st7789" => Esp32PanelKind.St7789,
                "ili9341" or "ili9342c" => Esp32PanelKind.Ili9341,
                "ssd1306" => Esp32PanelKind.Ssd1306,
                _ => throw ToolError.NoSimulation.At($"there is no module for the controller {display.Controller.Name}", where, "name a board with another screen"),
            },
            Width = display.Width,
            Height = display.Height,
            GapX = display.GapX,
            GapY = display.GapY,
            Rotation = display.Rotation,
            MirrorX = display.Mirror.HasFlag(DisplayMirror.X),
            MirrorY = display.Mirror.HasFlag(DisplayMirror.Y),
            BlueFirst = display.BlueFirst,
            Invert = display.Invert,
            Hertz = (int)display.Hertz,
            SpiHost = display.Bus == "spi3" ? SpiHostDevice.Spi3Host : SpiHostDevice.Spi2Host,
            Mosi = Pin(spi?.Mosi),
            Sclk = Pin(spi?.Sclk),
            ChipSelect = Pin(display.ChipSelect),
            DataCommand = Pin(display.DataCommand),
            SpiMode = display.SpiMode,
            I2cPort = display.Bus == "i2c1" ? 1 : 0,
            Sda = Pin(i2c?.Sda),
            Scl = Pin(i2c?.Scl),
            Address = display.Address ?? 0x3C,
            Reset = Pin(display.Reset),
            Backlight = Pin(display.Backlight),
            BacklightActiveHigh = display.BacklightActiveHigh,
        };
    }

    private static GpioNum Pin(PinUse? pin) => pin is { } used ? (GpioNum)used.Gpio : GpioNum.Nc;
}

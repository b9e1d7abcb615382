using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Signatures;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>A module as it is sold: controller and glass, with the pins that the tests solder it to.</summary>
internal sealed record LcdModule(string Name, Esp32PanelKind Kind, PanelGlass Glass, bool IsOnI2c = false)
{
    public const int Sclk = 18;
    public const int Mosi = 19;
    public const int ChipSelect = 5;
    public const int DataCommand = 16;
    public const int Reset = 23;
    public const int Backlight = 4;
    public const int Sda = 21;
    public const int Scl = 22;

    public static IReadOnlyList<LcdModule> All { get; } =
    [
        new("st7789-135x240", Esp32PanelKind.St7789, St7789Panel.Glass135x240),
        new("st7789-240x240", Esp32PanelKind.St7789, St7789Panel.Glass240x240),
        new("st7789-240x320", Esp32PanelKind.St7789, new PanelGlass(240, 320)),
        new("ili9341-240x320", Esp32PanelKind.Ili9341, Ili9341Panel.Glass240x320),
        new("ssd1306-128x64", Esp32PanelKind.Ssd1306, Ssd1306Panel.Glass128x64, IsOnI2c: true),
        new("ssd1306-128x32", Esp32PanelKind.Ssd1306, Ssd1306Panel.Glass128x32, IsOnI2c: true),
        new("ssd1306-spi", Esp32PanelKind.Ssd1306, Ssd1306Panel.Glass128x64),
    ];

    public static IEnumerable<string> Names => All.Select(module => module.Name);

    public PixelFormat Format => Kind == Esp32PanelKind.Ssd1306 ? PixelFormat.Monochrome : PixelFormat.Rgb565BigEndian;

    public static LcdModule Get(string name) => All.Single(module => module.Name == name);

    /// <summary>The module, mounted so that its picture stands upright at a rotation, on its pins.</summary>
    public PanelWiring Wire(int rotation = 0)
    {
        PanelGlass glass = Glass with
        {
            Turn = rotation switch { 0 => PanelTurn.None, 90 => PanelTurn.QuarterLeft, 180 => PanelTurn.Half, _ => PanelTurn.QuarterRight },
        };
        IPanel panel = Kind switch
        {
            Esp32PanelKind.St7789 => new St7789Panel(glass),
            Esp32PanelKind.Ili9341 => new Ili9341Panel(glass),
            _ => new Ssd1306Panel(glass),
        };
        return IsOnI2c
            ? new PanelWiring(panel) { Sda = Sda, Scl = Scl }
            : new PanelWiring(panel) { Sclk = Sclk, Mosi = Mosi, ChipSelect = ChipSelect, DataCommand = DataCommand, Reset = Reset, Backlight = Backlight };
    }

    /// <summary>What an application says of it.</summary>
    public Esp32PanelOptions Options(int rotation = 0, int bandHeight = 40)
    {
        bool isTurned = rotation is 90 or 270;
        (int gapX, int gapY) = Gap(rotation);
        var options = new Esp32PanelOptions
        {
            Kind = Kind,
            Width = isTurned ? Glass.Height : Glass.Width,
            Height = isTurned ? Glass.Width : Glass.Height,
            GapX = gapX,
            GapY = gapY,
            Rotation = rotation,
            BlueFirst = Glass.IsBlueFirst,
            Invert = Glass.IsInverted,
            Hertz = IsOnI2c ? 400_000 : Kind == Esp32PanelKind.Ssd1306 ? 8_000_000 : 40_000_000,
            BandHeight = bandHeight,
        };
        return IsOnI2c
            ? options with { Sda = (GpioNum)Sda, Scl = (GpioNum)Scl }
            : options with
            {
                Mosi = (GpioNum)Mosi,
                Sclk = (GpioNum)Sclk,
                ChipSelect = (GpioNum)ChipSelect,
                DataCommand = (GpioNum)DataCommand,
                Reset = (GpioNum)Reset,
                Backlight = (GpioNum)Backlight,
            };
    }

    /// <summary>The gap in the picture's orientation: on the other side of the memory where the controller mirrors.</summary>
    private (int X, int Y) Gap(int rotation)
    {
        if (Kind == Esp32PanelKind.Ssd1306)
        {
            return (0, 0);
        }

        int right = 240 - Glass.X - Glass.Width;
        int below = 320 - Glass.Y - Glass.Height;
        return rotation switch
        {
            0 => (Glass.X, Glass.Y),
            90 => (Glass.Y, right),
            180 => (right, below),
            270 => (below, Glass.X),
            _ => throw new ArgumentOutOfRangeException(nameof(rotation)),
        };
    }
}

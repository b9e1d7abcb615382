using System;
using System.Linq;
using DeviceKit.Boards;
using DeviceKit.Boards.Model;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

public class Esp32PanelOptionsTests
{
    private static readonly Esp32PanelOptions s_right = LcdModule.Get("st7789-135x240").Options();

    public static TheoryData<string> BoardsWithAScreen =>
        [.. Catalogue.Ids.Where(id => Catalogue.Read(id).Board?.Display is not null)];

    private static BoardCatalogue Catalogue { get; } = new(BoardCatalogue.ShippedFolder);

    [Theory]
    [InlineData("memory", 241, 320, 0, 0)]
    [InlineData("memory", 135, 240, 106, 40)]
    [InlineData("memory", 0, 10, 0, 0)]
    [InlineData("memory", 10, 10, -1, 0)]
    public void APictureThatDoesNotFit_IsRefused(string word, int width, int height, int gapX, int gapY)
    {
        ArgumentException e = Assert.Throws<ArgumentException>((s_right with { Width = width, Height = height, GapX = gapX, GapY = gapY }).Validate);
        Assert.Contains(word, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherMistakes_AreRefused()
    {
        s_right.Validate();
        Assert.Throws<ArgumentException>((s_right with { Rotation = 45 }).Validate);
        Assert.Throws<ArgumentException>((s_right with { BandHeight = 0 }).Validate);
        Assert.Throws<ArgumentException>((s_right with { Hertz = 0 }).Validate);
        Assert.Throws<ArgumentException>((s_right with { Mosi = GpioNum.Nc }).Validate);
        Assert.Throws<ArgumentException>((s_right with { Sda = GpioNum.Num21, Scl = GpioNum.Num22 }).Validate);
        Esp32PanelOptions small = LcdModule.Get("ssd1306-128x64").Options();
        small.Validate();
        Assert.Throws<ArgumentException>((small with { Scl = GpioNum.Nc }).Validate);
        Assert.Throws<ArgumentException>((small with { Address = 0x80 }).Validate);
        Assert.Throws<ArgumentException>((small with { Height = 65 }).Validate);
    }

    [Theory]
    [MemberData(nameof(BoardsWithAScreen))]
    public void ABoardsTable_BecomesOptions_WithNothingLeftOver(string id)
    {
        Board board = Catalogue.Read(id).Board!;
        BoardDisplay display = board.Display!;
        Esp32PanelOptions options = From(board);
        options.Validate();
        Assert.Equal((display.SwapsAxes, display.MirrorsX, display.MirrorsY), (options.SwapsAxes, options.MirrorsX, options.MirrorsY));

        // The memory of an ILI9342C lies on its side, which no panel of the simulation has.
        if (display.Controller.Name == "ili9342c")
        {
            return;
        }

        using var chip = new IdfBench(new EspIdfOptions { Panels = [Wire(board)] });
        using Esp32LcdFramebuffer screen = chip.Loop.Run(() => Esp32LcdFramebuffer.OpenAsync(chip.Api, chip.Loop, chip.Rings, options));
        PixelRectangle[] whole = [new(0, 0, screen.Width, screen.Height)];
        var memory = new MemoryScreen(screen.Width, screen.Height, screen.Format);
        chip.Run(() => screen.PresentAsync(whole, new NoisePainter(1)));
        chip.Run(() => memory.PresentAsync(whole, new NoisePainter(1)));
        Assert.True(chip.Idf.Panels[0].Picture.IsLit);
        Assert.Equal(display.Mirror == DisplayMirror.None, chip.Idf.Panels[0].Picture.HasSamePixels(memory));
    }

    private static Esp32PanelOptions From(Board board)
    {
        BoardDisplay display = board.Display!;
        SpiBus? spi = board.SpiBuses.FirstOrDefault(bus => bus.Name == display.Bus);
        I2cBus? i2c = board.I2cBuses.FirstOrDefault(bus => bus.Name == display.Bus);
        return new Esp32PanelOptions
        {
            Kind = display.Controller.Name switch
            {
                "st7789" => Esp32PanelKind.St7789,
                "ili9341" or "ili9342c" => Esp32PanelKind.Ili9341,
                _ => Esp32PanelKind.Ssd1306,
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
            SpiHost = spi?.Name == "spi3" ? SpiHostDevice.Spi3Host : SpiHostDevice.Spi2Host,
            Mosi = Pin(spi?.Mosi),
            Sclk = Pin(spi?.Sclk),
            ChipSelect = Pin(display.ChipSelect),
            DataCommand = Pin(display.DataCommand),
            SpiMode = display.SpiMode,
            I2cPort = i2c?.Name == "i2c1" ? 1 : 0,
            Sda = Pin(i2c?.Sda),
            Scl = Pin(i2c?.Scl),
            Address = display.Address ?? 0x3C,
            Reset = Pin(display.Reset),
            Backlight = Pin(display.Backlight),
            BacklightActiveHigh = display.BacklightActiveHigh,
        };
    }

    /// <summary>The board's own panel, mounted as its table says, as far as the simulation can mount one: mirroring it cannot.</summary>
    private static PanelWiring Wire(Board board)
    {
        BoardDisplay display = board.Display!;
        SpiBus spi = board.SpiBuses.First(bus => bus.Name == display.Bus);
        (int width, int height, int x, int y) = display.SwapsAxes
            ? (display.Height, display.Width, 240 - display.GapY - display.Height, display.GapX)
            : (display.Width, display.Height, display.GapX, display.GapY);
        var glass = new PanelGlass(width, height, x, y)
        {
            IsBlueFirst = display.BlueFirst,
            IsInverted = display.Invert,
            Turn = display.SwapsAxes ? PanelTurn.QuarterLeft : PanelTurn.None,
        };
        return new PanelWiring(display.Controller.Name == "st7789" ? new St7789Panel(glass) : new Ili9341Panel(glass))
        {
            Sclk = spi.Sclk.Gpio,
            Mosi = spi.Mosi!.Value.Gpio,
            ChipSelect = display.ChipSelect!.Value.Gpio,
            DataCommand = display.DataCommand!.Value.Gpio,
            Reset = display.Reset?.Gpio ?? -1,
            Backlight = display.Backlight?.Gpio ?? -1,
            BacklightActiveHigh = display.BacklightActiveHigh,
        };
    }

    private static GpioNum Pin(PinUse? pin) => pin is { } there ? (GpioNum)there.Gpio : GpioNum.Nc;
}

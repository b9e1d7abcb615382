using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Parsing;

/// <summary>The lines of a screen.</summary>
internal static class DisplayKeywords
{
    /// <summary>All of them, in the order of the README.</summary>
    public static IReadOnlyList<Keyword<DisplayDraft>> All { get; } =
    [
        new("bus", "bus BUS", true, (line, d) => d.Bus = line.Name("the bus")),
        new("address", "address NUMBER", true, (line, d) => d.Address = (int)line.Address("an I2C address")),
        new("cs", "cs GPIO", true, (line, d) => d.ChipSelect = line.Pin(d.Board, "the display's cs", PinRole.Output)),
        new("dc", "dc GPIO", true, (line, d) => d.DataCommand = line.Pin(d.Board, "the display's dc", PinRole.Output)),
        new("reset", "reset GPIO", true, (line, d) => d.Reset = line.Pin(d.Board, "the display's reset", PinRole.Output)),
        new("backlight", "backlight GPIO active high|low", true, Backlight),
        new("clock", "clock FREQUENCY", true, (line, d) => d.Hertz = line.Hertz("a clock")),
        new("mode", "mode NUMBER", true, (line, d) => d.SpiMode = line.Integer("an SPI mode", 0, 3)),
        new("rotation", "rotation 0|90|180|270", true, (line, d) => d.Rotation = line.OneOf("a rotation", ("0", 0), ("90", 90), ("180", 180), ("270", 270))),
        new("mirror", "mirror x|y|xy", true, (line, d) => d.Mirror = line.OneOf("a mirror", ("x", DisplayMirror.X), ("y", DisplayMirror.Y), ("xy", DisplayMirror.X | DisplayMirror.Y))),
        new("gap", "gap X Y", true, Gap),
        new("invert", "invert yes|no", true, (line, d) => d.Invert = line.OneOf("yes or no", ("yes", true), ("no", false))),
        new("order", "order rgb|bgr", true, (line, d) => d.BlueFirst = line.OneOf("a colour order", ("rgb", false), ("bgr", true))),
    ];

    public static void Open(LineCursor line, BoardDraft board)
    {
        DisplayController controller = line.OneOf("a known display controller", [.. DisplayControllerTable.All.Select(c => (c.Name, c))]);
        Word size = line.Take("its size");
        string[] numbers = size.Text.Split('x');
        if (numbers.Length != 2 || !TryDimension(numbers[0], out int width) || !TryDimension(numbers[1], out int height))
        {
            throw new LineFault(size, $"'{size.Text}' is not a size in pixels", "write WIDTHxHEIGHT, such as 320x240");
        }

        board.Display = new DisplayDraft(board, line.Key) { Controller = controller, Width = width, Height = height, SizeAt = size };
        board.Open = board.Display;
    }

    private static void Backlight(LineCursor line, DisplayDraft display)
    {
        display.Backlight = line.Pin(display.Board, "the display's backlight", PinRole.Output);
        display.BacklightActiveHigh = WireItems.ActiveHigh(line);
    }

    private static void Gap(LineCursor line, DisplayDraft display)
    {
        display.GapX = line.Integer("a number of columns", 0, 4095);
        display.GapY = line.Integer("a number of rows", 0, 4095);
    }

    private static bool TryDimension(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value is > 0 and < 4096;
}

using System.Linq;
using DeviceKit.Boards.Parsing;

namespace DeviceKit.Boards.Validation;

/// <summary>A screen is on a bus, has its wires, and its picture fits in the controller's memory.</summary>
internal static class DisplayRules
{
    private static readonly string[] s_always = ["bus", "clock"];

    public static void Check(BoardDraft board)
    {
        if (board.Display is not { } display)
        {
            return;
        }

        CheckBus(board, display);
        bool turned = display.Rotation is 90 or 270;
        int width = turned ? display.Controller.MemoryHeight : display.Controller.MemoryWidth;
        int height = turned ? display.Controller.MemoryWidth : display.Controller.MemoryHeight;
        if (display.GapX + display.Width > width || display.GapY + display.Height > height)
        {
            string gap = display.GapX + display.GapY > 0 ? $" behind a gap of {display.GapX} {display.GapY}" : "";
            board.Error(display.SizeAt, $"{display.Width}x{display.Height}{gap} does not fit in the memory of {display.Controller.Name} at rotation {display.Rotation}, which is {width}x{height}", "correct the size, the gap or the rotation");
        }

        if (display.Controller.BitsPerPixel == 1 && display.Said.Contains("order"))
        {
            board.Error(display.At, $"{display.Controller.Name} has no colours, and no order of them", "leave the line 'order' out");
        }
    }

    private static void CheckBus(BoardDraft board, DisplayDraft display)
    {
        foreach (string needed in s_always.Where(k => !display.Said.Contains(k)))
        {
            board.Error(display.At, $"the display lacks its {needed}", $"write in its own line: {DisplayKeywords.All.First(k => k.Name == needed).Usage}");
        }

        if (display.Bus is not { } bus)
        {
            return;
        }

        if (board.I2cBuses.Any(b => b.Value.Name == bus.Text))
        {
            CheckWires(board, display, bus, ["address"], ["cs", "dc"]);
            if (!display.Controller.OverI2c)
            {
                board.Error(bus, $"{display.Controller.Name} is not spoken to over I2C", "name an SPI bus");
            }

            if (display.Address is > 0x7F)
            {
                board.Error(bus, $"0x{display.Address:X} is not an I2C address", "write 7 bits, such as 0x3C");
            }
        }
        else if (board.SpiBuses.Any(b => b.Value.Name == bus.Text))
        {
            CheckWires(board, display, bus, ["cs", "dc"], ["address"]);
            if (board.SpiBuses.First(b => b.Value.Name == bus.Text).Value.Mosi is null)
            {
                board.Error(bus, $"the display is on {bus.Text}, which has no mosi", "give the bus its mosi");
            }
        }
        else
        {
            board.Error(bus, $"the display is on '{bus.Text}', which no line 'spi' or 'i2c' has", $"write: spi {bus.Text} mosi GPIO sclk GPIO");
        }
    }

    private static void CheckWires(BoardDraft board, DisplayDraft display, Word bus, string[] needed, string[] refused)
    {
        foreach (string keyword in needed.Where(k => !display.Said.Contains(k)))
        {
            board.Error(display.At, $"a display on {bus.Text} lacks its {keyword}", $"write in its own line: {DisplayKeywords.All.First(k => k.Name == keyword).Usage}");
        }

        foreach (string keyword in refused.Where(display.Said.Contains))
        {
            board.Error(display.At, $"a display on {bus.Text} has no {keyword}", "leave the line out, or name the other kind of bus");
        }
    }
}

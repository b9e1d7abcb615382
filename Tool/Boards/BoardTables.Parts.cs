using System.Collections.Generic;
using System.Linq;
using DeviceKit.Boards.Model;
using DeviceKit.Tool.Output;
using Spectre.Console;

namespace DeviceKit.Tool.Boards;

/// <summary>The parts of a whole board.</summary>
internal static partial class BoardTables
{
    private static string Head(Board board, int? columns)
    {
        Table table = TableText.Create(columns, "", "");
        table.ShowHeaders = false;
        Row(table, "id", board.Id);
        Row(table, "name", board.Name);
        Row(table, "vendor", board.Vendor ?? "-");
        Row(table, "chip", $"{board.Chip.Id}, {board.Cpu.Cores} {(board.Cpu.Cores == 1 ? "core" : "cores")} at {TableWords.Frequency(board.Cpu.Hertz)}");
        Row(table, "target", board.Target);
        if (board.Machine is { } machine)
        {
            Row(table, "machine", $"qemu-system-xtensa -M {machine.Name} -cpu {board.Chip.Id} -m {TableWords.Length(machine.MemoryBytes)}");
        }

        if (board.Flash is { } flash)
        {
            Row(table, "flash", $"{TableWords.Length(flash.Length)}, {TableWords.Of(flash.Mode)} at {TableWords.Frequency(flash.Hertz)}, first image at 0x{flash.BootOffset:X}");
        }

        Row(table, "console", board.Console.Baud is { } baud ? $"{board.Console.Port}, {baud} baud" : board.Console.Port);
        return TableText.Render(table, columns);
    }

    private static List<KeyValuePair<string, string>> DisplayLines(BoardDisplay display)
    {
        var lines = new List<KeyValuePair<string, string>>();
        Add("controller", $"{display.Controller.Name}, {(display.Controller.BitsPerPixel == 1 ? "monochrome" : "RGB565")}");
        Add("picture", $"{display.Width}x{display.Height}, gap {display.GapX} {display.GapY}");
        Add("bus", $"{display.Bus} at {TableWords.Frequency(display.Hertz)}" + (display.Address is { } address ? $", address 0x{address:X2}" : $", SPI mode {display.SpiMode}"));
        string bits = string.Join(' ', new[] { display.SwapsAxes ? "MV" : "", display.MirrorsX ? "MX" : "", display.MirrorsY ? "MY" : "" }.Where(b => b.Length > 0));
        Add("orientation", $"rotation {display.Rotation}; MADCTL bits {(bits.Length > 0 ? bits : "none")}");
        Add("colours", $"{(display.BlueFirst ? "bgr" : "rgb")}, inversion {(display.Invert ? "on" : "off")}");
        return lines;

        void Add(string key, string value) => lines.Add(new KeyValuePair<string, string>(key, value));
    }

    private static List<(string What, string Gpio, string About)> Wires(Board board)
    {
        var wires = new List<(string, string, string)>();
        Add("console tx", board.Console.Transmit, "");
        Add("console rx", board.Console.Receive, "");
        foreach (SpiBus bus in board.SpiBuses)
        {
            Add($"{bus.Name} mosi", bus.Mosi, "");
            Add($"{bus.Name} miso", bus.Miso, "");
            Add($"{bus.Name} sclk", bus.Sclk, "");
        }

        foreach (I2cBus bus in board.I2cBuses)
        {
            Add($"{bus.Name} sda", bus.Sda, "");
            Add($"{bus.Name} scl", bus.Scl, "");
        }

        Add("display cs", board.Display?.ChipSelect, "active low");
        Add("display dc", board.Display?.DataCommand, "low for commands");
        Add("display reset", board.Display?.Reset, "active low");
        Add("display backlight", board.Display?.Backlight, Level(board.Display?.BacklightActiveHigh ?? true));
        board.Leds.ToList().ForEach(l => Add($"led {l.Name}", l.Pin, Level(l.ActiveHigh)));
        board.Buttons.ToList().ForEach(b => Add($"button {b.Name}", b.Pin, Level(b.ActiveHigh)));
        board.Signals.ToList().ForEach(s => Add($"signal {s.Name}", s.Pin, TableWords.Of(s.Direction)));
        foreach (SpiDevice device in board.Devices)
        {
            Add($"{device.Name} cs", device.ChipSelect, "active low");
            Add($"{device.Name} interrupt", device.Interrupt, "");
        }

        return wires;

        void Add(string what, PinUse? pin, string about)
        {
            if (pin is { } use)
            {
                wires.Add((what, $"{use.Gpio}", Words(about, use.Shared ? "(shared)" : null)));
            }
        }
    }

    private static string Level(bool activeHigh) => activeHigh ? "active high" : "active low";

    private static string DeviceHead(SpiDevice device)
    {
        string clock = device.Hertz is { } hertz ? $" at {TableWords.Frequency(hertz)}" : "";
        return string.Join('\n', device.About.Prepend($"device {device.Name} on {device.Bus}{clock}, SPI mode {device.SpiMode}"));
    }
}

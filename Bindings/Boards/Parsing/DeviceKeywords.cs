using System.Collections.Generic;
using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Parsing;

/// <summary>The lines of an SPI device.</summary>
internal static class DeviceKeywords
{
    /// <summary>All of them, in the order of the README.</summary>
    public static IReadOnlyList<Keyword<DeviceDraft>> All { get; } =
    [
        new("cs", "cs GPIO", true, (line, d) => d.ChipSelect = line.Pin(d.Board, $"{d.Name.Text}'s cs", PinRole.Output)),
        new("interrupt", "interrupt GPIO", true, (line, d) => d.Interrupt = line.Pin(d.Board, $"{d.Name.Text}'s interrupt", PinRole.Input)),
        new("clock", "clock FREQUENCY", true, (line, d) => d.Hertz = line.Hertz("a clock")),
        new("mode", "mode NUMBER", true, (line, d) => d.SpiMode = line.Integer("an SPI mode", 0, 3)),
        new("about", "about TEXT", false, (line, d) => d.About.Add(line.Rest("a sentence"))),
        new("register", "register NAME ADDRESS COUNT r|w|rw TEXT", false, Register),
    ];

    public static void Open(LineCursor line, BoardDraft board)
    {
        Word name = line.Name("the device's name");
        var device = new DeviceDraft(board, name) { Bus = line.Name("its bus") };
        board.Devices.Add(device);
        board.Open = device;
    }

    private static void Register(LineCursor line, DeviceDraft device)
    {
        Word name = line.Name("the register's name");
        long address = line.Address("an address");
        int count = line.Integer("a number of registers", 1, 65536);
        (bool readable, bool writable) = line.OneOf("an access", ("r", (true, false)), ("w", (false, true)), ("rw", (true, true)));
        device.Registers.Add(new Located<DeviceRegister>(new DeviceRegister(name.Text, address, count, readable, writable, line.Rest("what it holds")), name));
    }
}

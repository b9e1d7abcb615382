using System.Collections.Generic;
using System.Linq;
using DeviceKit.Boards.Chips;
using DeviceKit.Boards.Model;

namespace DeviceKit.Boards.Parsing;

/// <summary>A board while its table is read: what has been said, where, and what was wrong.</summary>
/// <param name="path">The table's file.</param>
/// <param name="id">The board's id.</param>
internal sealed class BoardDraft(string path, string id)
{
    public string Id => id;

    public Located<string>? Name { get; set; }

    public string? Vendor { get; set; }

    public Located<Chip>? Chip { get; set; }

    public Located<string>? Target { get; set; }

    public Located<BoardCpu>? Cpu { get; set; }

    public EmulatedMachine? Machine { get; set; }

    public Located<BoardFlash>? Flash { get; set; }

    public Located<BoardConsole>? Console { get; set; }

    public DisplayDraft? Display { get; set; }

    public List<string> Sources { get; } = [];

    public List<string> Notes { get; } = [];

    public List<Located<MemoryRegion>> Memory { get; } = [];

    public List<Located<FlashPartition>> Partitions { get; } = [];

    public List<Located<BoardPin>> Pins { get; } = [];

    public List<Located<SpiBus>> SpiBuses { get; } = [];

    public List<Located<I2cBus>> I2cBuses { get; } = [];

    public List<Located<BoardLed>> Leds { get; } = [];

    public List<Located<BoardButton>> Buttons { get; } = [];

    public List<Located<BoardSignal>> Signals { get; } = [];

    public List<DeviceDraft> Devices { get; } = [];

    public List<Located<BoardPeripheral>> Peripherals { get; } = [];

    /// <summary>Every GPIO that something is wired to, in the table's order.</summary>
    public List<PinClaim> Claims { get; } = [];

    /// <summary>The item that takes the indented lines that come; null when the last item takes none.</summary>
    public IItemBlock? Open { get; set; }

    /// <summary>What is wrong, in order of its finding.</summary>
    public List<BoardError> Errors { get; } = [];

    /// <summary>The words that lines begin with, so that no rule asks for a line that is there and could not be read.</summary>
    public HashSet<string> Said { get; } = [];

    public void Error(Word at, string what, string remedy) => Errors.Add(new BoardError(path, at.Line, at.Column, what, remedy));

    /// <summary>The board; only without errors.</summary>
    public Board ToBoard() => new()
    {
        Id = id,
        Name = Name!.Value,
        Vendor = Vendor,
        Chip = Chip!.Value,
        Target = Target!.Value,
        Cpu = Cpu!.Value,
        Machine = Machine,
        Sources = Sources,
        Notes = Notes,
        Memory = Values(Memory),
        Flash = Flash is null ? null : Flash.Value with { Partitions = Values(Partitions) },
        Console = Console!.Value,
        Display = Display?.ToDisplay(),
        Pins = Values(Pins),
        SpiBuses = Values(SpiBuses),
        I2cBuses = Values(I2cBuses),
        Leds = Values(Leds),
        Buttons = Values(Buttons),
        Signals = Values(Signals),
        Devices = [.. Devices.Select(d => d.ToDevice())],
        Peripherals = Values(Peripherals),
    };

    private static T[] Values<T>(IEnumerable<Located<T>> items) => [.. items.Select(i => i.Value)];
}

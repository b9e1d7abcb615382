using System.Collections.Generic;
using DeviceKit.Boards.Chips;

namespace DeviceKit.Boards.Model;

/// <summary>A board, as its table says: a table that breaks a rule gives no board.</summary>
public sealed record Board
{
    /// <summary>The table's file name without `.board`: small letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Who makes it; null where the table does not say.</summary>
    public string? Vendor { get; init; }

    /// <summary>The chip; for an emulated machine its core.</summary>
    public required Chip Chip { get; init; }

    /// <summary>The folder in Cross/Targets that images for this board are made with.</summary>
    public required string Target { get; init; }

    /// <summary>Clock and cores.</summary>
    public required BoardCpu Cpu { get; init; }

    /// <summary>QEMU's machine; null for a real board.</summary>
    public EmulatedMachine? Machine { get; init; }

    /// <summary>Where the facts come from, by name.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>What there is to know besides.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The memory map, in the table's order.</summary>
    public IReadOnlyList<MemoryRegion> Memory { get; init; } = [];

    /// <summary>The flash memory; null without.</summary>
    public BoardFlash? Flash { get; init; }

    /// <summary>Where the console is.</summary>
    public required BoardConsole Console { get; init; }

    /// <summary>The screen; null without.</summary>
    public BoardDisplay? Display { get; init; }

    /// <summary>What the silk-screen calls the pins.</summary>
    public IReadOnlyList<BoardPin> Pins { get; init; } = [];

    /// <summary>The SPI buses that the board uses or names.</summary>
    public IReadOnlyList<SpiBus> SpiBuses { get; init; } = [];

    /// <summary>The I2C buses that the board uses or names.</summary>
    public IReadOnlyList<I2cBus> I2cBuses { get; init; } = [];

    /// <summary>The lights.</summary>
    public IReadOnlyList<BoardLed> Leds { get; init; } = [];

    /// <summary>The buttons.</summary>
    public IReadOnlyList<BoardButton> Buttons { get; init; } = [];

    /// <summary>Other single wires: a speaker, the battery's voltage.</summary>
    public IReadOnlyList<BoardSignal> Signals { get; init; } = [];

    /// <summary>The SPI devices besides the screen.</summary>
    public IReadOnlyList<SpiDevice> Devices { get; init; } = [];

    /// <summary>Register blocks of the machine that code needs to know.</summary>
    public IReadOnlyList<BoardPeripheral> Peripherals { get; init; } = [];
}

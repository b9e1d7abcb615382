using System.Collections.Generic;

namespace DeviceKit.Boards.Parsing;

/// <summary>The words that open an item.</summary>
internal static class BoardKeywords
{
    /// <summary>All of them, in the order of the README.</summary>
    public static IReadOnlyList<Keyword<BoardDraft>> All { get; } =
    [
        new("name", "name TEXT", true, GeneralItems.Name),
        new("vendor", "vendor TEXT", true, GeneralItems.Vendor),
        new("source", "source TEXT", false, GeneralItems.Source),
        new("note", "note TEXT", false, GeneralItems.Note),
        new("chip", "chip CHIP", true, GeneralItems.Chip),
        new("target", "target FOLDER", true, GeneralItems.Target),
        new("cpu", "cpu FREQUENCY cores COUNT", true, GeneralItems.Cpu),
        new("machine", "machine NAME memory LENGTH", true, GeneralItems.Machine),
        new("memory", "memory NAME START LENGTH [exec] [dma] [cached] [rtc] [flash] [psram] [read-only] [words] [loader] [reserved] [alias NAME[,NAME]]", false, MemoryItems.Memory),
        new("peripheral", "peripheral NAME KIND START LENGTH [interrupt NUMBER]", false, MemoryItems.Peripheral),
        new("flash", "flash LENGTH mode MODE frequency FREQUENCY boot OFFSET", true, MemoryItems.Flash),
        new("partition", "partition NAME OFFSET LENGTH", false, MemoryItems.Partition),
        new("console", "console PORT [tx GPIO rx GPIO] [baud RATE]", true, WireItems.Console),
        new("spi", "spi BUS [mosi GPIO] [miso GPIO] sclk GPIO", false, WireItems.Spi),
        new("i2c", "i2c BUS sda GPIO scl GPIO", false, WireItems.I2c),
        new("led", "led NAME GPIO active high|low", false, WireItems.Led),
        new("button", "button NAME GPIO active high|low", false, WireItems.Button),
        new("signal", "signal NAME GPIO in|out|analog-in|analog-out", false, WireItems.Signal),
        new("pin", "pin NAME GPIO [FUNCTION …] [strapping] [input-only] [flash] [used-by WORD …]", false, PinItem.Read),
        new("display", "display CONTROLLER WIDTHxHEIGHT", true, DisplayKeywords.Open),
        new("device", "device NAME BUS", false, DeviceKeywords.Open),
    ];
}

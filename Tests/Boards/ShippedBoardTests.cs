using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DeviceKit.Boards.Model;
using Xunit;

namespace DeviceKit.Boards.Tests;

/// <summary>The tables of Bindings/Boards, as they lie beside a program.</summary>
public sealed class ShippedBoardTests
{
    private static readonly BoardCatalogue s_catalogue = new(BoardCatalogue.ShippedFolder);

    public static TheoryData<string> Ids => [.. s_catalogue.Ids];

    private static IEnumerable<Board> Boards => s_catalogue.Ids.Select(Read);

    [Fact]
    public void TheBoards_AreThoseOfTheReadme() => Assert.Equal(
        ["esp-wrover-kit", "esp32-devkitc", "lilygo-t-display", "lolin32", "m5stack-core", "matrix-voice", "qemu-kc705", "qemu-sim"],
        s_catalogue.Ids);

    [Theory]
    [MemberData(nameof(Ids))]
    public void ATable_BreaksNoRule(string id)
    {
        BoardParseResult result = s_catalogue.Read(id);
        Assert.Empty(result.Errors.Select(e => e.ToString()));
        Assert.Equal(id, result.Board!.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ATable_NamesItsSources(string id) => Assert.NotEmpty(Read(id).Sources);

    [Fact]
    public void Esp32Boards_HaveTheChipsMemoryMap()
    {
        var maps = Boards.Where(b => b.Chip.Id == "esp32").Select(b => string.Join('\n', b.Memory.Where(m => m.Name != "psram").Select(m => $"{m.Name} {m.Start:X} {m.Length:X} {m.Flags} {string.Join(',', m.AliasOf)}"))).ToList();
        Assert.Equal(6, maps.Count);
        Assert.Single(maps.Distinct());
    }

    [Fact]
    public void OnlyTheWroverKit_HasExternalRam() => Assert.Equal(["esp-wrover-kit"], Boards.Where(b => b.Memory.Any(m => m.Flags.HasFlag(MemoryFlags.Psram))).Select(b => b.Id));

    [Fact]
    public void Esp32Memory_HasTheSizesThatTheRomLoads()
    {
        Board board = Read("lolin32");
        Assert.Equal((128 + 192 + 111) * 1024, board.Memory.Where(m => m.Name is "iram" or "dram" or "dram-high").Sum(m => m.Length));
        Assert.Equal(0x4000_0000, board.Memory.Single(m => m.Name == "dram-high").End);
        Assert.Equal(0x4040_0000, board.Memory.Single(m => m.Name == "irom").End);
    }

    [Theory]
    [InlineData("esp-wrover-kit", 0x28)]
    [InlineData("m5stack-core", 0x08)]
    [InlineData("lilygo-t-display", 0x08)]
    public void TheScreensOrientation_IsTheVendorsMadctl(string id, int madctl)
    {
        BoardDisplay display = Read(id).Display!;
        Assert.Equal(madctl, (display.SwapsAxes ? 0x20 : 0) | (display.MirrorsX ? 0x40 : 0) | (display.MirrorsY ? 0x80 : 0) | (display.BlueFirst ? 0x08 : 0));
    }

    [Fact]
    public void EmulatedBoards_RunFromTheRamThatTheyAskFor()
    {
        foreach (Board board in Boards.Where(b => b.Machine is not null))
        {
            Assert.Equal(board.Machine!.MemoryBytes, board.Memory.Single(m => m.Name == "ram").End);
            Assert.All(board.Memory.Where(m => m.AliasOf.Contains("ram")), m => Assert.True(m.End <= board.Machine.MemoryBytes));
        }
    }

    [Fact]
    public void TheFpgaOfTheMatrixVoice_IsDocumented()
    {
        SpiDevice fpga = Assert.Single(Read("matrix-voice").Devices);
        Assert.Equal(("spi2", 23, 5, 10_000_000L, 3), (fpga.Bus, fpga.ChipSelect.Gpio, fpga.Interrupt!.Value.Gpio, fpga.Hertz!.Value, fpga.SpiMode));
        Assert.Contains(fpga.Registers, r => r is { Name: "microphones", Address: 0x2000, Count: 8 * 512, Readable: true, Writable: false });
        Assert.Contains(fpga.Registers, r => r is { Name: "lights", Address: 0x3000, Count: 2 * 18 });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void APinThatSomethingIsWiredTo_SaysByWhat(string id)
    {
        Board board = Read(id);
        HashSet<int> wired =
        [
            .. board.Leds.Select(l => l.Pin.Gpio), .. board.Buttons.Select(b => b.Pin.Gpio), .. board.Signals.Select(s => s.Pin.Gpio),
            .. board.SpiBuses.SelectMany(b => new[] { b.Mosi?.Gpio ?? -1, b.Miso?.Gpio ?? -1, b.Sclk.Gpio }), .. board.I2cBuses.SelectMany(b => new[] { b.Sda.Gpio, b.Scl.Gpio }),
            board.Console.Transmit?.Gpio ?? -1, board.Console.Receive?.Gpio ?? -1,
        ];
        Assert.Empty(board.Pins.Where(p => wired.Contains(p.Gpio) && p.UsedBy.Count == 0).Select(p => p.Name));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void ATable_IsAlignedWithBlanksOnly(string id) =>
        Assert.DoesNotContain('\t', File.ReadAllText(Path.Combine(BoardCatalogue.ShippedFolder, id + BoardParser.Extension)));

    private static Board Read(string id) => s_catalogue.Read(id).Board ?? throw new InvalidOperationException($"{id} has errors");
}

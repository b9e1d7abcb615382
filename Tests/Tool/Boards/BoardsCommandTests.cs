using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using DeviceKit.Tool.Output;
using Xunit;

namespace DeviceKit.Tool.Tests.Boards;

public sealed class BoardsCommandTests : IDisposable
{
    private const string Table = "name Mine\nchip esp32\ntarget esp32\ncpu 240MHz cores 2\nmemory dram 0x3FFB0000 192K dma\nconsole uart0 tx 1 rx 3 baud 115200\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheList_HasALineForEachBoard()
    {
        ToolRun run = ToolRun.InProcess("boards");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            """
            id               name                 chip      display          flash
            esp-wrover-kit   ESP-WROVER-KIT V4.1  esp32     ili9341 320x240  4M
            esp32-devkitc    ESP32-DevKitC V4     esp32     -                4M
            lilygo-t-display LilyGO T-Display     esp32     st7789 135x240   4M
            lolin32          LOLIN32              esp32     -                4M
            m5stack-core     M5Stack Core         esp32     ili9342c 320x240 4M
            matrix-voice     MATRIX Voice (ESP32) esp32     -                4M
            qemu-kc705       QEMU kc705           de233_fpu -                -
            qemu-sim         QEMU sim             de233_fpu -                -

            """,
            run.Output);
    }

    [Fact]
    public void OneBoard_IsPrintedWhole()
    {
        ToolRun run = ToolRun.InProcess("boards", "esp-wrover-kit");
        Assert.Equal((0, ""), (run.Code, run.Error));
        foreach (string line in new[]
        {
            "chip    esp32, 2 cores at 240MHz",
            "flash   4M, dio at 40MHz, first image at 0x1000",
            "console uart0, 115200 baud",
            "psram         0x3F800000 0x3FBFFFFF 4M     cached psram",
            "sram1-code    0x400A0000 0x400BFFFF 128K   exec words alias of rom-stack, dram-high",
            "factory   0x10000 1M",
            "controller  ili9341, RGB565",
            "orientation rotation 90; MADCTL bits MV",
            "display backlight 5    active low",
            "display dc        21   low for commands (shared)",
            "led green         2    active high (shared)",
            "signal sd-detect  21   in (shared)",
            "IO12 12   adc2.5 touch.5 jtag.tdi strapping  microsd jtag",
        })
        {
            Assert.Contains($"\n{line}\n", run.Output, StringComparison.Ordinal);
        }

        Assert.Contains("\nsource: ESP-IDF hardware reference: ESP-WROVER-KIT V4.1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\x1b', run.Output);
        Assert.DoesNotContain(" \n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ADevice_IsPrintedWithItsRegisters()
    {
        string output = ToolRun.InProcess("boards", "matrix-voice").Output;
        Assert.Contains("\ndevice fpga on spi2 at 10MHz, SPI mode 3\n", output, StringComparison.Ordinal);
        Assert.Contains("\ngain             0x0007  1     rw     of the microphones, in bits; 3 after reset\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmulatedBoard_SaysHowQemuIsStarted()
    {
        string output = ToolRun.InProcess("boards", "qemu-kc705").Output;
        Assert.Contains("\nmachine qemu-system-xtensa -M kc705 -cpu de233_fpu -m 1040M\n", output, StringComparison.Ordinal);
        Assert.Contains("\nuart     ns16550     0xFD050020 0x20   0\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("pins", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_IsOneObjectOnStdout()
    {
        ToolRun run = ToolRun.InProcess("boards", "m5stack-core", "--json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.Equal("ili9342c", json.RootElement.GetProperty("display").GetProperty("controller").GetString());
    }

    [Fact]
    public void JsonOfAll_HoldsTheBoardsOfTheList()
    {
        using JsonDocument json = JsonDocument.Parse(ToolRun.InProcess("boards", "--json").Output);
        string[] ids = [.. json.RootElement.GetProperty("boards").EnumerateArray().Select(b => b.GetProperty("id").GetString()!)];
        Assert.Equal(ToolRun.InProcess("boards").Output.Split('\n').Skip(1).SkipLast(1).Select(l => l.Split(' ')[0]), ids);
    }

    [Fact]
    public void AFolderOfOnesOwn_ComesOnTop()
    {
        File.WriteAllText(_folder.File("mine.board"), Table);
        File.WriteAllText(_folder.File("lolin32.board"), Table.Replace("Mine", "My own", StringComparison.Ordinal));
        string output = ToolRun.InProcess("boards", "--boards", _folder.Path).Output;
        Assert.Contains("\nmine             Mine ", output, StringComparison.Ordinal);
        Assert.Contains("\nlolin32          My own ", output, StringComparison.Ordinal);
        Assert.Contains("\nqemu-sim ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void OneMistakeInATable_IsTheToolsErrorWithFileLineAndColumn()
    {
        string table = _folder.File("mine.board");
        File.WriteAllText(table, Table + "led a 24 active low\n");
        ToolRun run = ToolRun.InProcess("boards", "mine", "--boards", _folder.Path);
        Assert.Equal((65, ""), (run.Code, run.Output));
        Assert.Equal($"devicekit: error DK1109: esp32 has no GPIO24, {table}:7:7, write one of 0-19, 21-23, 25-27, 32-39\n", run.Error);
    }

    [Fact]
    public void SeveralMistakes_AreALineEachBeforeTheError()
    {
        string table = _folder.File("mine.board");
        File.WriteAllText(table, Table + "led a 24 active low\nbotton b 0 active low\n");
        ToolRun run = ToolRun.InProcess("boards", "--json", "--boards", _folder.Path);
        Assert.Equal((65, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1109", run.Error);
        Assert.Equal(
            [$"{table}:7:7: esp32 has no GPIO24; write one of 0-19, 21-23, 25-27, 32-39", $"{table}:8:1: 'botton' is not a keyword; did you mean 'button'?", $"devicekit: error DK1109: 2 mistakes in tables of boards, {table}, correct the lines above", ""],
            run.Error.Split('\n'));
    }

    [Fact]
    public void AMistakeInAnotherTable_IsNoMatterToOneBoard()
    {
        File.WriteAllText(_folder.File("mine.board"), "nonsense\n");
        Assert.Equal(0, ToolRun.InProcess("boards", "lolin32", "--boards", _folder.Path).Code);
    }

    [Theory]
    [InlineData("did you mean 'lolin32'?", "boards", "lolin3")]
    [InlineData("the boards are esp-wrover-kit, esp32-devkitc, lilygo-t-display, lolin32, m5stack-core, matrix-voice, qemu-kc705, qemu-sim; --boards FOLDER adds your own", "boards", "arduino-uno", "--json")]
    [InlineData("name a folder that holds ID.board files", "boards", "--boards", "no-such-folder")]
    public void WhatIsNotThere_IsCode66(string remedy, params string[] args)
    {
        ToolRun run = ToolRun.InProcess(args);
        Assert.Equal((66, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1203", run.Error);
        Assert.EndsWith($", {remedy}\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("boards", "lolin32", "qemu-sim")]
    [InlineData("boards", "--jsn")]
    [InlineData("boards", "--boards")]
    public void AMistakeOnTheCommandLine_IsCode64(params string[] args)
    {
        ToolRun run = ToolRun.InProcess(args);
        Assert.Equal((64, ""), (run.Code, run.Output));
        ErrorLine.AssertIs("DK1001", run.Error);
    }

    [Fact]
    public void OnATerminal_TheTableHasLines()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        Assert.Equal(0, new ToolApplication(new Terminal(Stream.Null, output, error, outputColumns: 100)).Run(["boards"]));
        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        Assert.StartsWith("╭───", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, l => l.StartsWith("│ qemu-sim         │ QEMU sim ", StringComparison.Ordinal));
    }

    [Fact]
    public void OnANarrowTerminal_TheIdsStayWhole()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        Assert.Equal(0, new ToolApplication(new Terminal(Stream.Null, output, error, outputColumns: 60)).Run(["boards"]));
        string text = Encoding.UTF8.GetString(output.ToArray());
        Assert.All(new[] { "lilygo-t-display", "esp-wrover-kit", "esp32-devkitc" }, id => Assert.Contains($"│ {id} ", text, StringComparison.Ordinal));
        Assert.All(text.Split('\n'), l => Assert.True(l.Replace("\x1b[1m", "", StringComparison.Ordinal).Replace("\x1b[0m", "", StringComparison.Ordinal).Length <= 60, l));
    }
}

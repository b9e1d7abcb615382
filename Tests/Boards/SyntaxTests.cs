using System.Linq;
using DeviceKit.Boards.Model;
using Xunit;

namespace DeviceKit.Boards.Tests;

/// <summary>Lines that cannot be read.</summary>
public sealed class SyntaxTests
{
    [Theory]
    [InlineData("botton boot 0 active low", "1:1 'botton' is not a keyword | did you mean 'button'?")]
    [InlineData("Led a 2 active low", "1:1 'Led' is not a keyword | did you mean 'led'?")]
    [InlineData("touchscreen x", "1:1 'touchscreen' is not a keyword | write one of name, vendor, source, note, chip, target, cpu, machine, memory, peripheral, flash, partition, console, spi, i2c, led, button, signal, pin, display, device")]
    [InlineData("name Other", "1:1 'name' is said twice | keep one of them")]
    [InlineData("note", "1:5 'note' ends before the note | write: note TEXT")]
    [InlineData("led a", "1:6 'led' ends before the GPIO of led a | write: led NAME GPIO active high|low")]
    [InlineData("led a two active low", "1:7 'two' is not a GPIO number | write the chip's number, such as 21; 'shared' behind it when something else is wired to it too")]
    [InlineData("led a 2 active medium", "1:16 'medium' is not a level | write one of high, low")]
    [InlineData("led a 2 active low bright", "1:20 'bright' is too much | write: led NAME GPIO active high|low")]
    [InlineData("led a,b 2 active low", "1:5 'a,b' is not a name | write letters, digits and - _ . + /")]
    [InlineData("signal a 2 inout", "1:12 'inout' is not a direction | did you mean 'out'?")]
    [InlineData("pin A x", "1:7 'x' is not a GPIO number | write the chip's number, such as 21")]
    [InlineData("pin A 12 straping", "1:10 'straping' is neither a property nor a function of a pin | did you mean 'strapping'?")]
    [InlineData("pin A 12 pulled-high", "1:10 'pulled-high' is neither a property nor a function of a pin | write strapping, input-only, flash, a function such as adc1.6, or used-by before other words")]
    [InlineData("pin A 16 used-by", "1:10 'used-by' names nobody | write what is wired to the pin, or nothing")]
    [InlineData("memory a x 4K", "1:10 'x' is not an address | write a number like 0x40080000")]
    [InlineData("memory a 0x100000000 4K", "1:10 '0x100000000' is not an address | write a number like 0x40080000")]
    [InlineData("memory a 0 4KB", "1:12 '4KB' is not a length | write a length like 128K, 4M or 0x1000")]
    [InlineData("memory a 0 0", "1:12 '0' is not a length | write a length like 128K, 4M or 0x1000")]
    [InlineData("memory a 0 4K exek", "1:15 'exek' is not a property of memory | did you mean 'exec'?")]
    [InlineData("memory a 0 4K alias", "1:20 'memory' ends before the name of another region | write: memory NAME START LENGTH [exec] [dma] [cached] [rtc] [flash] [psram] [read-only] [words] [loader] [reserved] [alias NAME[,NAME]]")]
    [InlineData("peripheral a uart 0 4K interrupt 200", "1:34 '200' is not an interrupt number | write a whole number from 0 to 127")]
    [InlineData("machine sim 1M", "1:13 '1M' stands where 'memory' should | write: machine NAME memory LENGTH")]
    [InlineData("spi spi3 mosi 32", "1:17 'spi' ends before 'sclk' | write: spi BUS [mosi GPIO] [miso GPIO] sclk GPIO")]
    [InlineData("led a 2 active low\n  bright yes", "2:3 'led' takes no indented lines | begin the line at the margin")]
    [InlineData("device a spi2\n  cs 33\n  chip-select 33", "3:3 'chip-select' is not a line of a device | write one of cs, interrupt, clock, mode, about, register")]
    [InlineData("device a spi2\n  cs 33\n  clock 10Mhz", "3:9 '10Mhz' is not a clock | write a frequency like 40MHz or 400kHz")]
    [InlineData("device a spi2\n  cs 33\n  register r 0 1 x y", "3:18 'x' is not an access | write one of r, w, rw")]
    [InlineData("device a spi2\n  cs 33\n  cs 32", "3:3 'cs' is said twice | keep one of them")]
    [InlineData("device a", "1:9 'device' ends before its bus | write: device NAME BUS")]
    public void ALineThatCannotBeRead_SaysWhereWhatAndWhatToWrite(string lines, params string[] errors) => Assert.Equal(errors, TableText.ErrorsWith(lines));

    [Theory]
    [InlineData("flash", "flash 4M mode qqq frequency 40MHz boot 0x1000", "6:15 'qqq' is not a flash mode | write one of qio, qout, dio, dout")]
    [InlineData("cpu", "cpu 240 cores 2", "4:5 '240' is not a clock | write a frequency like 40MHz or 400kHz")]
    [InlineData("cpu", "cpu 240MHz 2", "4:12 '2' stands where 'cores' should | write: cpu FREQUENCY cores COUNT")]
    [InlineData("console", "console uart0 tx 1 rx 3 baud fast", "7:30 'fast' is not a baud rate | write a whole number from 300 to 5000000")]
    public void ALineInItsPlace_SaysItOnce(string keyword, string line, string error) => Assert.Equal([error], TableText.ErrorsInPlaceOf(keyword, line));

    [Fact]
    public void AnIndentedFirstLine_BelongsToNothing() => Assert.Equal(
        ["an indented line without an item above it"],
        BoardParser.Parse("test.board", "  cs 4\n" + TableText.Right).Errors.Select(e => e.What));

    [Fact]
    public void AllErrors_AreReportedInOrderOfTheirLines()
    {
        string[] errors = TableText.ErrorsWith("led a 24 active high\nnonsense\nbutton b 25\nled c 34 active low");
        Assert.Equal(["1:7", "2:1", "3:12", "4:7"], errors.Select(e => e.Split(' ')[0]));
    }

    [Fact]
    public void AnEmptyTable_LacksTheRequiredLines() => Assert.Equal(6, BoardParser.Parse("test.board", "").Errors.Count);

    [Fact]
    public void CommentsAndBlankLines_SayNothing()
    {
        Board board = TableText.With("# a comment\n\n   # another\nnote    C# is a language # and this is none\n\r\nled a 2 active low\r");
        Assert.Equal(["C# is a language"], board.Notes);
        Assert.Single(board.Leds);
    }

    [Fact]
    public void AByteOrderMark_IsNotPartOfTheFirstWord() => Assert.Empty(BoardParser.Parse("test.board", "\uFEFF" + TableText.Right).Errors);

    [Fact]
    public void TheExampleTable_IsReadWhole()
    {
        Board board = TableText.With("led l 2 shared active low\nbutton b 2 shared active high\nsignal s 25 analog-out\npin P 12 adc2.5 strapping used-by x y\nmemory m 0 4K exec rtc alias dram\nperipheral p k 0x10 16 interrupt 3\nmachine sim memory 1M\nvendor V\nsource S 1\nsource S 2");
        Assert.Equal(new BoardLed("l", new PinUse(2, true), false), board.Leds[0]);
        Assert.Equal(new BoardButton("b", new PinUse(2, true), true), board.Buttons[0]);
        Assert.Equal(new BoardSignal("s", new PinUse(25), SignalDirection.AnalogOut), board.Signals[0]);
        Assert.Equal("P 12 adc2.5 True x,y", $"{board.Pins[0].Name} {board.Pins[0].Gpio} {board.Pins[0].Functions[0]} {board.Pins[0].Strapping} {string.Join(',', board.Pins[0].UsedBy)}");
        Assert.Equal((MemoryFlags.Exec | MemoryFlags.Rtc, 4096L), (board.Memory[1].Flags, board.Memory[1].Length));
        Assert.Equal(new BoardPeripheral("p", "k", 16, 16, 3), board.Peripherals[0]);
        Assert.Equal(new EmulatedMachine("sim", 1 << 20), board.Machine);
        Assert.Equal(("V", "S 1|S 2"), (board.Vendor, string.Join('|', board.Sources)));
        Assert.Equal(new BoardConsole("uart0", new PinUse(1), new PinUse(3), 115200), board.Console);
        Assert.Equal(new SpiBus("spi2", new PinUse(13), null, new PinUse(14)), board.SpiBuses[0]);
    }

    [Theory]
    [InlineData("lolin", "lolin32")]
    [InlineData("qemu-sim2", "qemu-sim")]
    [InlineData("LOLIN32", "lolin32")]
    [InlineData("x", null)]
    public void TheNearestWord_IsAtMostTwoLettersOff(string word, string? nearest) =>
        Assert.Equal(nearest, Parsing.NearestWord.Of(word, ["lolin32", "qemu-sim", "matrix-voice"]));
}

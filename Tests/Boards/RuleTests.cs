using Xunit;

namespace DeviceKit.Boards.Tests;

/// <summary>A violating table for each rule, and the whole message: where (line behind the right table, column), what, and what to write.</summary>
public sealed class RuleTests
{
    [Fact]
    public void TheRightTable_BreaksNone() => Assert.Equal("test", TableText.With("").Id);

    [Theory]
    // Pins.
    [InlineData("led a 24 active high", "1:7 esp32 has no GPIO24 | write one of 0-19, 21-23, 25-27, 32-39")]
    [InlineData("led a 20 active high", "1:7 esp32 has no GPIO20 | write one of 0-19, 21-23, 25-27, 32-39")]
    [InlineData("led a 40 active high", "1:7 esp32 has no GPIO40 | write one of 0-19, 21-23, 25-27, 32-39")]
    [InlineData("led a 9 active high", "1:7 GPIO9 of led a belongs to the module's flash memory | write another GPIO")]
    [InlineData("button a 6 active low", "1:10 GPIO6 of button a belongs to the module's flash memory | write another GPIO")]
    [InlineData("led a 34 active high", "1:7 GPIO34 of led a cannot be driven: it is an input only | write a GPIO below 34")]
    [InlineData("i2c i2c1 sda 39 scl 33", "1:14 GPIO39 of i2c1's sda cannot be driven: it is an input only | write a GPIO below 34")]
    [InlineData("signal a 36 out", "1:10 GPIO36 of signal a cannot be driven: it is an input only | write a GPIO below 34")]
    [InlineData("signal a 36 analog-out", "1:10 GPIO36 of signal a cannot be driven: it is an input only | write a GPIO below 34")]
    [InlineData("signal a 16 analog-in", "1:10 GPIO16 of signal a measures no voltage | write a GPIO with an adc function")]
    [InlineData("signal a 27 analog-out", "1:10 GPIO27 of signal a sets no voltage | write GPIO25 or GPIO26, or the direction 'out'")]
    [InlineData("pin A 24", "1:7 esp32 has no GPIO24 | write one of 0-19, 21-23, 25-27, 32-39")]
    [InlineData("pin A 9", "1:7 pin A is GPIO9, which belongs to the module's flash memory, and does not say so | write 'flash' behind the number")]
    [InlineData("pin A 12", "1:7 pin A is GPIO12, whose level the chip reads at reset, and does not say so | write 'strapping' behind the number")]
    [InlineData("pin A 34", "1:7 pin A is GPIO34, which has no output driver, and does not say so | write 'input-only' behind the number")]
    [InlineData("pin A 13 strapping", "1:7 pin A is GPIO13, which is not strapping | leave 'strapping' out, or correct the number")]
    [InlineData("pin A 33 input-only", "1:7 pin A is GPIO33, which is not input-only | leave 'input-only' out, or correct the number")]
    [InlineData("pin A 16 flash", "1:7 pin A is GPIO16, which is not flash | leave 'flash' out, or correct the number")]
    [InlineData("pin A 25 dac.2", "1:7 GPIO25 has no function dac.2 | it has adc2.8, dac.1")]
    [InlineData("pin A 16 dac.2", "1:7 GPIO16 has no function dac.2 | leave it out")]
    // Memory and flash.
    [InlineData("memory a 0x3FFDF000 8K", "1:8 region a overlaps dram (line 5) at 0x3FFDF000 | move one of them, or write 'alias dram' when it is the same memory")]
    [InlineData("memory a 0x3FFA0000 1M alias drum", "1:8 region a is an alias of 'drum', which is no other region | write the names of regions of this table, with commas and without blanks", "1:8 region a overlaps dram (line 5) at 0x3FFB0000 | move one of them, or write 'alias dram' when it is the same memory")]
    [InlineData("memory a 0x10 16 alias a", "1:8 region a is an alias of 'a', which is no other region | write the names of regions of this table, with commas and without blanks")]
    [InlineData("memory a 0xFFFFF000 8K", "1:8 region a ends at 0x100001000, behind the address space | write a smaller length")]
    [InlineData("partition a 0x100 4K", "1:11 partition a does not fill whole sectors | write multiples of 0x1000")]
    [InlineData("partition a 0x3FF000 8K", "1:11 partition a ends at 0x401000, behind the flash memory | end it at 0x400000 or before")]
    [InlineData("partition a 0 8K\npartition b 4K 4K", "2:13 '4K' is not an offset | write a number like 0x40080000")]
    [InlineData("partition a 0 8K\npartition b 0x1000 4K", "2:11 partition b overlaps a (line 10) | move one of them")]
    // Buses.
    [InlineData("spi spi1 sclk 33", "1:5 'spi1' is no SPI bus of esp32 | did you mean 'spi2'?")]
    [InlineData("i2c wire sda 32 scl 33", "1:5 'wire' is no I2C bus of esp32 | write one of i2c0, i2c1")]
    [InlineData("device a spi3\n  cs 33", "1:10 device a is on 'spi3', which no line 'spi' has | write: spi spi3 [mosi GPIO] [miso GPIO] sclk GPIO")]
    [InlineData("device a spi2", "1:8 device a lacks its chip select | write in its own line: cs GPIO")]
    // Names.
    [InlineData("memory dram 0 4K", "1:8 there is already a region dram (line 5) | give one of them another name")]
    [InlineData("led a 25 active low\nled a 26 active low", "2:5 there is already a led a (line 10) | give one of them another name")]
    [InlineData("button a 25 active low\nbutton a 26 active low", "2:8 there is already a button a (line 10) | give one of them another name")]
    [InlineData("signal a 25 in\nsignal a 26 in", "2:8 there is already a signal a (line 10) | give one of them another name")]
    [InlineData("pin A 25\npin A 26", "2:7 there is already a pin A (line 10) | give one of them another name")]
    [InlineData("partition a 0 4K\npartition a 0x1000 4K", "2:11 there is already a partition a (line 10) | give one of them another name")]
    [InlineData("peripheral a uart 0 4K\nperipheral a uart 0x1000 4K", "2:12 there is already a peripheral a (line 10) | give one of them another name")]
    [InlineData("spi spi2 sclk 33", "1:5 there is already a bus spi2 (line 8) | give one of them another name")]
    [InlineData("device a spi2\n  cs 32\ndevice a spi2\n  cs 33", "3:8 there is already a device a (line 10) | give one of them another name")]
    [InlineData("device a spi2\n  cs 32\n  register r 0 1 r x\n  register r 1 1 r y", "4:12 there is already a register r (line 12) | give one of them another name")]
    public void AViolation_SaysWhereWhatAndWhatToWrite(string lines, params string[] errors) => Assert.Equal(errors, TableText.ErrorsWith(lines));

    [Fact]
    public void AGpioOfTwoThings_IsAnErrorAtEachThatDoesNotSayShared()
    {
        Assert.Equal(
            ["1:7 GPIO2 of led a is also that of led b (line 11) | correct one of the numbers, or write 'shared' behind each", "2:7 GPIO2 of led b is also that of led a (line 10) | correct one of the numbers, or write 'shared' behind each"],
            TableText.ErrorsWith("led a 2 active high\nled b 2 active high"));
        Assert.Equal(
            ["2:7 GPIO2 of led b is also that of led a (line 10) | correct one of the numbers, or write 'shared' behind each"],
            TableText.ErrorsWith("led a 2 shared active high\nled b 2 active high"));
        Assert.Equal(2, TableText.With("led a 2 shared active high\nled b 2 shared active high").Leds.Count);
    }

    [Fact]
    public void ARegionInsideOfAnother_MayBeItsAlias() => Assert.Equal(["dram"], TableText.With("memory a 0x3FFDF000 4K alias dram").Memory[1].AliasOf);

    [Fact]
    public void AFlashPin_MayBeNamed() => Assert.True(TableText.With("pin D2 9 flash used-by flash").Pins[0].Flash);

    [Theory]
    [InlineData("name", "there is no line 'name' | write: name TEXT")]
    [InlineData("chip", "there is no line 'chip' | write: chip CHIP")]
    [InlineData("target", "there is no line 'target' | write: target FOLDER")]
    [InlineData("cpu", "there is no line 'cpu' | write: cpu FREQUENCY cores COUNT")]
    [InlineData("memory", "there is no line 'memory' | write: memory NAME START LENGTH [exec] [dma] [cached] [rtc] [flash] [psram] [read-only] [words] [loader] [reserved] [alias NAME[,NAME]]")]
    [InlineData("console", "there is no line 'console' | write: console PORT [tx GPIO rx GPIO] [baud RATE]")]
    public void ARequiredLine_IsMissed(string keyword, string error) => Assert.Equal([$"1:1 {error}"], TableText.ErrorsInPlaceOf(keyword, ""));

    [Theory]
    [InlineData("chip", "chip esp8266", "2:6 'esp8266' is not a known chip | write one of esp32, de233_fpu")]
    [InlineData("chip", "chip esp23", "2:6 'esp23' is not a known chip | did you mean 'esp32'?")]
    [InlineData("cpu", "cpu 240MHz cores 3", "4:1 esp32 has not 3 cores | write at most 2")]
    [InlineData("cpu", "cpu 480MHz cores 2", "4:1 esp32 does not run at 480MHz | write at most 240MHz")]
    [InlineData("console", "console uart3 tx 1 rx 3", "7:9 'uart3' is no console port of esp32 | did you mean 'uart0'?")]
    [InlineData("console", "console simcall", "7:9 'simcall' is no console port of esp32 | write one of uart0, uart1, uart2")]
    [InlineData("console", "console uart0 baud 115200", "7:9 the console on uart0 lacks its pins | write: tx GPIO rx GPIO")]
    [InlineData("console", "console uart0 tx 36 rx 3", "7:18 GPIO36 of the console's tx cannot be driven: it is an input only | write a GPIO below 34")]
    [InlineData("flash", "flash 4M mode dio frequency 40MHz boot 0x400000", "6:1 the boot offset 0x400000 is not the start of a sector of the flash memory | write a multiple of 0x1000 inside of it")]
    [InlineData("flash", "partition a 0 4K", "6:11 there are partitions and no flash memory | write: flash LENGTH mode MODE frequency FREQUENCY boot OFFSET")]
    public void ALineInItsPlace_IsChecked(string keyword, string line, string error) => Assert.Equal([error], TableText.ErrorsInPlaceOf(keyword, line));

    [Fact]
    public void AMachineWithoutGpios_TakesNone() => Assert.Equal(
        [
            "4:1 de233_fpu has not 2 cores | write at most 1",
            "4:1 de233_fpu does not run at 240MHz | write at most 40MHz",
            "7:18 de233_fpu has no GPIO1 | leave the pin out: this chip has none",
            "7:23 de233_fpu has no GPIO3 | leave the pin out: this chip has none",
            "8:9 'spi2' is no SPI bus of de233_fpu | leave the line out",
            "8:19 de233_fpu has no GPIO13 | leave the pin out: this chip has none",
            "8:27 de233_fpu has no GPIO14 | leave the pin out: this chip has none",
            "9:9 'i2c0' is no I2C bus of de233_fpu | leave the line out",
            "9:18 de233_fpu has no GPIO21 | leave the pin out: this chip has none",
            "9:25 de233_fpu has no GPIO22 | leave the pin out: this chip has none",
        ],
        TableText.ErrorsInPlaceOf("chip", "chip de233_fpu"));

    [Theory]
    [InlineData("Lolin.board")]
    [InlineData("my_board.board")]
    [InlineData(".board")]
    public void AFileName_MustBeAnId(string file)
    {
        BoardError error = Assert.Single(BoardParser.Parse(file, TableText.Right).Errors);
        Assert.Equal((1, 1, "name the file with small letters, digits and hyphens, such as lolin32.board"), (error.Line, error.Column, error.Remedy));
    }
}

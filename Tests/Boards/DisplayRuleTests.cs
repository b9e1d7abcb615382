using System;
using System.Linq;
using DeviceKit.Boards.Model;
using Xunit;

namespace DeviceKit.Boards.Tests;

/// <summary>What a screen must keep to.</summary>
public sealed class DisplayRuleTests
{
    private const string Right = "display st7789 240x320\n  bus spi2\n  cs 15\n  dc 27\n  clock 40MHz";

    [Theory]
    [InlineData("display st7798 240x320", "1:9 'st7798' is not a known display controller | did you mean 'st7789'?")]
    [InlineData("display gc9a01 240x320", "1:9 'gc9a01' is not a known display controller | write one of st7789, ili9341, ili9342c, ssd1306")]
    [InlineData("display st7789 240*320", "1:16 '240*320' is not a size in pixels | write WIDTHxHEIGHT, such as 320x240")]
    [InlineData("display st7789 0x320", "1:16 '0x320' is not a size in pixels | write WIDTHxHEIGHT, such as 320x240")]
    [InlineData("display st7789 241x320", "1:16 241x320 does not fit in the memory of st7789 at rotation 0, which is 240x320 | correct the size, the gap or the rotation")]
    public void TheFirstLine_IsChecked(string line, string error) => Assert.Equal([error], TableText.ErrorsWith(Right.Replace("display st7789 240x320", line, StringComparison.Ordinal)));

    [Theory]
    [InlineData("bus", "the display lacks its bus | write in its own line: bus BUS")]
    [InlineData("clock", "the display lacks its clock | write in its own line: clock FREQUENCY")]
    [InlineData("cs", "a display on spi2 lacks its cs | write in its own line: cs GPIO")]
    [InlineData("dc", "a display on spi2 lacks its dc | write in its own line: dc GPIO")]
    public void ARequiredLine_IsMissed(string keyword, string error) =>
        Assert.Equal(["1:1 " + error], TableText.ErrorsWith(string.Join('\n', Right.Split('\n').Where(l => !l.StartsWith($"  {keyword} ", StringComparison.Ordinal)))));

    [Theory]
    [InlineData("  gap 1 0", "1:16 240x320 behind a gap of 1 0 does not fit in the memory of st7789 at rotation 0, which is 240x320 | correct the size, the gap or the rotation")]
    [InlineData("  rotation 90", "1:16 240x320 does not fit in the memory of st7789 at rotation 90, which is 320x240 | correct the size, the gap or the rotation")]
    [InlineData("  rotation 45", "6:12 '45' is not a rotation | write one of 0, 90, 180, 270")]
    [InlineData("  mirror z", "6:10 'z' is not a mirror | write one of x, y, xy")]
    [InlineData("  invert maybe", "6:10 'maybe' is not yes or no | write one of yes, no")]
    [InlineData("  order grb", "6:9 'grb' is not a colour order | write one of rgb, bgr")]
    [InlineData("  mode 4", "6:8 '4' is not an SPI mode | write a whole number from 0 to 3")]
    [InlineData("  reset 37", "6:9 GPIO37 of the display's reset cannot be driven: it is an input only | write a GPIO below 34")]
    [InlineData("  reset 28", "6:9 esp32 has no GPIO28 | write one of 0-19, 21-23, 25-27, 32-39")]
    [InlineData("  reset 1", "6:9 GPIO1 of the display's reset is also that of the console's tx (line 7) | correct one of the numbers, or write 'shared' behind each", "-2:18 GPIO1 of the console's tx is also that of the display's reset (line 15) | correct one of the numbers, or write 'shared' behind each")]
    [InlineData("  backlight 25", "6:15 'backlight' ends before 'active' | write: backlight GPIO active high|low")]
    [InlineData("  backlight 25 on", "6:16 'on' stands where 'active' should | write: backlight GPIO active high|low")]
    [InlineData("  backlit 25", "6:3 'backlit' is not a line of a display | did you mean 'backlight'?")]
    [InlineData("  bus spi2", "6:3 'bus' is said twice | keep one of them")]
    [InlineData("  address 0x3C", "1:1 a display on spi2 has no address | leave the line out, or name the other kind of bus")]
    public void ALine_IsChecked(string line, params string[] errors) => Assert.Equal(errors.Order(StringComparer.Ordinal), TableText.ErrorsWith($"{Right}\n{line}").Order(StringComparer.Ordinal));

    [Fact]
    public void AnUnknownBus_IsNamed() => Assert.Equal(
        ["2:7 the display is on 'spi3', which no line 'spi' or 'i2c' has | write: spi spi3 mosi GPIO sclk GPIO"],
        TableText.ErrorsWith(Right.Replace("bus spi2", "bus spi3", StringComparison.Ordinal)));

    [Fact]
    public void ABusThatWritesNothing_HasNoDisplay() => Assert.Equal(
        ["3:7 the display is on spi3, which has no mosi | give the bus its mosi"],
        TableText.ErrorsWith("spi spi3 sclk 33\n" + Right.Replace("bus spi2", "bus spi3", StringComparison.Ordinal)));

    [Fact]
    public void AMonochromeScreen_MayBeOnI2c()
    {
        BoardDisplay display = TableText.With("display ssd1306 128x64\n  bus i2c0\n  address 0x3C\n  clock 400kHz").Display!;
        Assert.Equal((0x3C, null, 1), (display.Address!.Value, display.ChipSelect, display.Controller.BitsPerPixel));
    }

    [Theory]
    [InlineData("display st7789 240x320\n  bus i2c0\n  address 0x3C\n  clock 400kHz", "2:7 st7789 is not spoken to over I2C | name an SPI bus")]
    [InlineData("display ssd1306 128x64\n  bus i2c0\n  clock 400kHz", "1:1 a display on i2c0 lacks its address | write in its own line: address NUMBER")]
    [InlineData("display ssd1306 128x64\n  bus i2c0\n  address 0x80\n  clock 400kHz", "2:7 0x80 is not an I2C address | write 7 bits, such as 0x3C")]
    [InlineData("display ssd1306 128x64\n  bus i2c0\n  address 0x3C\n  dc 27\n  clock 400kHz", "1:1 a display on i2c0 has no dc | leave the line out, or name the other kind of bus")]
    [InlineData("display ssd1306 128x64\n  bus i2c0\n  address 0x3C\n  clock 400kHz\n  order rgb", "1:1 ssd1306 has no colours, and no order of them | leave the line 'order' out")]
    public void AScreenOnI2c_IsChecked(string lines, string error) => Assert.Equal([error], TableText.ErrorsWith(lines));

    [Theory]
    [InlineData(0, "", false, false, false)]
    [InlineData(90, "", true, true, false)]
    [InlineData(180, "", false, true, true)]
    [InlineData(270, "", true, false, true)]
    [InlineData(90, "x", true, false, false)]
    [InlineData(0, "x", false, true, false)]
    [InlineData(180, "xy", false, false, false)]
    [InlineData(270, "y", true, false, false)]
    public void RotationAndMirror_GiveTheBitsOfTheReadme(int rotation, string mirror, bool swaps, bool mirrorsX, bool mirrorsY)
    {
        string size = rotation % 180 == 0 ? "240x320" : "320x240";
        string lines = Right.Replace("240x320", size, StringComparison.Ordinal) + $"\n  rotation {rotation}" + (mirror.Length > 0 ? $"\n  mirror {mirror}" : "");
        BoardDisplay display = TableText.With(lines).Display!;
        Assert.Equal((swaps, mirrorsX, mirrorsY), (display.SwapsAxes, display.MirrorsX, display.MirrorsY));
    }
}

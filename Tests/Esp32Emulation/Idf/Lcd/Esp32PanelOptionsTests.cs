using System;
using DeviceKit.Esp32;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

public class Esp32PanelOptionsTests
{
    private static readonly Esp32PanelOptions s_right = LcdModule.Get("st7789-135x240").Options();

    [Theory]
    [InlineData("memory", 241, 320, 0, 0)]
    [InlineData("memory", 135, 240, 106, 40)]
    [InlineData("memory", 0, 10, 0, 0)]
    [InlineData("memory", 10, 10, -1, 0)]
    public void APictureThatDoesNotFit_IsRefused(string word, int width, int height, int gapX, int gapY)
    {
        ArgumentException e = Assert.Throws<ArgumentException>((s_right with { Width = width, Height = height, GapX = gapX, GapY = gapY }).Validate);
        Assert.Contains(word, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherMistakes_AreRefused()
    {
        s_right.Validate();
        Assert.Throws<ArgumentException>((s_right with { Rotation = 45 }).Validate);
        Assert.Throws<ArgumentException>((s_right with { BandHeight = 0 }).Validate);
        Assert.Throws<ArgumentException>((s_right with { Hertz = 0 }).Validate);
        Assert.Throws<ArgumentException>((s_right with { Mosi = GpioNum.Nc }).Validate);
        Assert.Throws<ArgumentException>((s_right with { Sda = GpioNum.Num21, Scl = GpioNum.Num22 }).Validate);
        Esp32PanelOptions small = LcdModule.Get("ssd1306-128x64").Options();
        small.Validate();
        Assert.Throws<ArgumentException>((small with { Scl = GpioNum.Nc }).Validate);
        Assert.Throws<ArgumentException>((small with { Address = 0x80 }).Validate);
        Assert.Throws<ArgumentException>((small with { Height = 65 }).Validate);
    }
}

using System.Linq;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Framebuffer;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Panels;

/// <summary>What only an ILI9341 has.</summary>
public sealed class Ili9341PanelTests
{
    [Fact]
    public void TheUsualGlassIsBlueFirstAndWantsTheBit()
    {
        Ili9341Panel panel = new();
        Surface drawn = TestPattern.Draw(240, 320);
        new PanelLine(panel).Start().Send(0x36, 0x08).Draw(drawn);
        Assert.True(panel.Picture.Capture().HasSamePixels(drawn));
    }

    [Fact]
    public void InterfaceControlTurnsTheBytesRoundAndEndsAtTheWindow()
    {
        Ili9341Panel panel = new(new PanelGlass(2, 1));
        new PanelLine(panel).Start().Send(0xF6, 0x00, 0x00, 0x20).Window(0, 0, 1, 0).Send(0x2C, 0x34, 0x12, 0x78, 0x56, 0xFF, 0xFF);
        Assert.Equal([0x1234, 0x5678], DcsPanelTests.Values(panel));
    }

    [Fact]
    public void InterfaceControlTogglesTheMemoryAccess()
    {
        Ili9341Panel panel = new(new PanelGlass(240, 1));
        new PanelLine(panel).Start().Send(0xF6, 0x41, 0x00, 0x00).Window(0, 0, 239, 0).Send(0x2C, PanelLine.Words([.. Enumerable.Range(0, 240)]));
        Assert.Equal([.. Enumerable.Range(0, 240).Reverse()], DcsPanelTests.Values(panel));
    }

    [Fact]
    public void AnIli9342cHasItsMemoryOnItsSide()
    {
        Ili9341Panel panel = Ili9341Panel.CreateIli9342c();
        Surface drawn = TestPattern.Draw(320, 240);
        new PanelLine(panel).Start().Send(0x21).Send(0x36, 0x08).Draw(drawn);
        Assert.True(panel.Picture.Capture().HasSamePixels(drawn));
        Assert.Empty(panel.Violations);
    }

    [Theory]
    [InlineData(0x08, false, false)]
    [InlineData(0x48, true, false)]
    [InlineData(0x88, false, true)]
    [InlineData(0xC8, true, true)]
    public void AMirroredGlassWantsTheMirrorBits(byte memoryAccess, bool mirrorsX, bool mirrorsY)
    {
        Ili9341Panel panel = new(Ili9341Panel.Glass240x320 with { MirrorsX = mirrorsX, MirrorsY = mirrorsY });
        Surface drawn = TestPattern.Draw(240, 320);
        new PanelLine(panel).Start().Send(0x36, memoryAccess).Draw(drawn);
        Assert.True(panel.Picture.Capture().HasSamePixels(drawn));
    }
}

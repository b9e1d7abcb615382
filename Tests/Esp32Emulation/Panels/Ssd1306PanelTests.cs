using System;
using System.Linq;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Panels;

/// <summary>The SSD1306's memory, its scan and its bus.</summary>
public sealed class Ssd1306PanelTests
{
    private readonly Ssd1306Panel _panel = new(Ssd1306Panel.Glass128x64);

    [Fact]
    public void HorizontalModeFillsPagesOneAfterTheOther()
    {
        Surface drawn = Start(0x20, 0x00);
        Data(Pages(drawn));
        Assert.True(_panel.Capture().HasSamePixels(drawn));
        Assert.Empty(_panel.Violations);
        _panel.Picture.ShouldMatch("ssd1306.png");
    }

    [Fact]
    public void VerticalModeFillsColumnsOneAfterTheOther()
    {
        Surface drawn = Start(0x20, 0x01);
        byte[] pages = Pages(drawn);
        Data([.. Enumerable.Range(0, 1024).Select(i => pages[((i & 7) * 128) + (i >> 3)])]);
        Assert.True(_panel.Capture().HasSamePixels(drawn));
    }

    [Fact]
    public void PageModeStaysInItsPageAndGoesRound()
    {
        Surface drawn = Start();
        byte[] pages = Pages(drawn);
        for (int page = 0; page < 8; page++)
        {
            // From column 5 on, round to column 4.
            Commands((byte)(0xB0 | page), 0x05, 0x10);
            Data([.. pages.Skip((page * 128) + 5).Take(123), .. pages.Skip(page * 128).Take(5)]);
        }

        Assert.True(_panel.Capture().HasSamePixels(drawn));
    }

    [Fact]
    public void ARangeOfColumnsAndPagesIsFilledAndBeginsAnew()
    {
        Start(0x20, 0x00);
        Data(new byte[1024]);
        Commands(0x21, 10, 11, 0x22, 2, 3);
        Data([0x01, 0x02, 0x04, 0x08, 0x10]);

        Surface picture = _panel.Capture();
        Assert.Equal(["10,20", "10,26", "11,17", "11,27"], Lit(picture).Order());
    }

    [Fact]
    public void BothRemapsTurnThePictureUpsideDown()
    {
        Surface drawn = Start(0x20, 0x00, 0xA1, 0xC8);
        Data(Pages(drawn));
        Assert.True(_panel.Capture().HasSamePixels(TestPattern.Map(drawn, 128, 64, (x, y) => (127 - x, 63 - y))));
    }

    [Fact]
    public void TheSegmentRemapTurnsWhatIsWrittenLaterOnly()
    {
        Start(0x20, 0x00);
        Data(new byte[1024]);
        Data([0x01]);
        Commands(0xA1, 0x21, 1, 127, 0x22, 0, 7);
        Data([0x01]);
        Assert.Equal(["0,0", "126,0"], Lit(_panel.Capture()).Order());
    }

    [Theory]
    [InlineData(0, 0, 63, 0xC0, 0)]
    [InlineData(8, 0, 63, 0xC0, 56)]
    [InlineData(0, 8, 63, 0xC0, 56)]
    [InlineData(8, 0, 55, 0xC0, -1)]
    [InlineData(0, 8, 55, 0xC0, 56)]
    [InlineData(0, 0, 63, 0xC8, 63)]
    [InlineData(0, 0, 55, 0xC8, 55)]
    [InlineData(0, 8, 63, 0xC8, 7)]
    public void MemoryRowZeroIsShownWhereTheDatasheetsTablesPutIt(byte startLine, byte offset, byte multiplex, byte scan, int line)
    {
        Start(0x20, 0x00, (byte)(0x40 | startLine), 0xD3, offset, 0xA8, multiplex, scan);
        Data(new byte[1024]);
        Data([0x01]);
        Assert.Equal(line < 0 ? [] : [$"0,{line}"], Lit(_panel.Capture()));
    }

    [Fact]
    public void InverseEntireOnAndOffChangeWhatIsShown()
    {
        Surface drawn = Start(0x20, 0x00);
        Data(Pages(drawn));
        int lit = Lit(drawn).Length;
        Commands(0xA7);
        Assert.Equal(8192 - lit, Lit(_panel.Capture()).Length);
        Commands(0xA5);
        Assert.Equal(8192, Lit(_panel.Capture()).Length);
        Commands(0xAE);
        Assert.False(_panel.Picture.IsLit);
        Commands(0xA4, 0xA6, 0xAF);
        Assert.True(_panel.Capture().HasSamePixels(drawn));
    }

    [Fact]
    public void ControlBytesCarryCommandsAndDataInOneTransaction()
    {
        Surface drawn = Start(0x20, 0x00);
        Data(new byte[1024]);
        _panel.WriteI2c([0x80, 0x21, 0x80, 3, 0x80, 4, 0xC0, 0xFF, 0x40, 0xFF, 0x01], default);
        Assert.Equal(17, Lit(_panel.Capture()).Length + (drawn.Width - 128));
        Assert.Empty(_panel.Violations);
    }

    [Fact]
    public void TheVendorsSequenceIsRight()
    {
        Ssd1306Panel panel = new(Ssd1306Panel.Glass128x32);
        foreach (byte[] transaction in new byte[][] { [0, 0xA8, 31], [0, 0xAE], [0, 0x20, 0], [0, 0x8D, 0x14], [0, 0xDA, 0x02], [0, 0xA0], [0, 0xC0], [0, 0xAF] })
        {
            panel.WriteI2c(transaction, default);
        }

        Assert.Empty(panel.Violations);
        Assert.True(panel.Picture.IsLit);
    }

    [Theory]
    [InlineData(PanelViolationKind.UnknownCommand, "F1h is no command", 0x00, 0xF1)]
    [InlineData(PanelViolationKind.BadParameter, "03h is no addressing mode", 0x00, 0x20, 0x03)]
    [InlineData(PanelViolationKind.BadParameter, "3 is not in 15 to 63", 0x00, 0xA8, 0x03)]
    [InlineData(PanelViolationKind.WindowOutside, "5 to 4 is not a range in 0 to 127", 0x00, 0x21, 5, 4)]
    [InlineData(PanelViolationKind.WindowOutside, "0 to 8 is not a range in 0 to 7", 0x00, 0x22, 0, 8)]
    [InlineData(PanelViolationKind.TooFewParameters, "COLUMNRANGE (21h): 1 of 2 parameters", 0x80, 0x21, 0x80, 0x05, 0x40, 0x00)]
    [InlineData(PanelViolationKind.Protocol, "control byte 3Ch", 0x3C, 0xE3)]
    [InlineData(PanelViolationKind.Protocol, "announces a byte that did not come", 0x80)]
    [InlineData(PanelViolationKind.Protocol, "while a scroll runs", 0x80, 0x2F, 0x40, 0x00)]
    [InlineData(PanelViolationKind.Wiring, "sequential (DAh 02h)|alternative (DAh 12h)", 0x00, 0xDA, 0x02, 0x8D, 0x14, 0xAF)]
    [InlineData(PanelViolationKind.Wiring, "without its charge pump", 0x00, 0xAF)]
    public void WrongUseSaysWhatWasWrong(PanelViolationKind kind, string text, params int[] transaction)
    {
        Ssd1306Panel panel = new();
        panel.WriteI2c([.. transaction.Select(value => (byte)value)], TimeSpan.FromSeconds(1));
        PanelViolation violation = Assert.Single(panel.Violations);
        Assert.Equal(kind, violation.Kind);
        Assert.Contains(text.Split('|')[^1], violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheWrongComPinsShowThePictureTornInLines()
    {
        Surface drawn = Start(0x20, 0x00, 0xDA, 0x02);
        Data(Pages(drawn));
        Assert.False(_panel.Capture().HasSamePixels(drawn));
        Commands(0xDA, 0x12);
        Assert.True(_panel.Capture().HasSamePixels(drawn));
    }

    private static byte[] Pages(Surface picture)
    {
        byte[] bytes = new byte[1024];
        for (int i = 0; i < 8192; i++)
        {
            (int x, int y) = (i & 127, i >> 7);
            bytes[((y >> 3) * 128) + x] |= (byte)(picture.GetPixel(x, y).Green != 0 ? 1 << (y & 7) : 0);
        }

        return bytes;
    }

    private static string[] Lit(Surface picture) =>
        [.. from i in Enumerable.Range(0, picture.Width * picture.Height)
            let x = i % picture.Width
            let y = i / picture.Width
            where picture.GetPixel(x, y).Green != 0
            select $"{x},{y}"];

    private Surface Start(params byte[] commands)
    {
        Commands([0x8D, 0x14, 0xDA, 0x12, .. commands, 0xAF]);
        return TestPattern.Draw(128, 64, PixelFormat.Monochrome);
    }

    private void Commands(params byte[] bytes) => _panel.WriteI2c([0x00, .. bytes], default);

    private void Data(byte[] bytes) => _panel.WriteI2c([0x40, .. bytes], default);
}

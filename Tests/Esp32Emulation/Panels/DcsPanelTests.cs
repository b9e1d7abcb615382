using System;
using System.Linq;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Panels;

/// <summary>What ST7789 and ILI9341 share.</summary>
public sealed class DcsPanelTests
{
    private static readonly PanelGlass s_plain = new(240, 320);

    public static TheoryData<string, byte> EveryMemoryAccess()
    {
        TheoryData<string, byte> data = [];
        foreach (string panel in new[] { "ST7789", "ILI9341" })
        {
            for (int order = 0; order < 16; order++)
            {
                data.Add(panel, (byte)(((order & 7) << 5) | (order & 8)));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryMemoryAccess))]
    public void EveryMemoryAccessTurnsThePictureAsTheDatasheetSays(string name, byte access)
    {
        DcsPanel panel = Create(name, s_plain);
        bool exchange = (access & 0x20) != 0;
        Surface drawn = TestPattern.Draw(exchange ? 320 : 240, exchange ? 240 : 320);

        new PanelLine(panel).Start().Send(0x36, access).Draw(drawn);

        // In the order of the datasheet's figure: exchange, then mirror the columns, then the rows.
        Surface expected = exchange ? TestPattern.Map(drawn, 240, 320, (x, y) => (y, x)) : drawn;
        expected = (access & 0x40) != 0 ? TestPattern.Map(expected, 240, 320, (x, y) => (239 - x, y)) : expected;
        expected = (access & 0x80) != 0 ? TestPattern.Map(expected, 240, 320, (x, y) => (x, 319 - y)) : expected;
        expected = (access & 0x08) != 0 ? TestPattern.Map(expected, 240, 320, (x, y) => (x, y), TestPattern.SwapRedAndBlue) : expected;
        Assert.Empty(panel.Violations);
        Assert.True(panel.Picture.Capture().HasSamePixels(expected));
    }

    [Fact]
    public void EightTurnsAndTwoColourOrdersLookAsInTheGoldenPicture()
    {
        Surface sheet = new(8 * 62, 2 * 82, PixelFormat.Rgb565);
        for (int i = 0; i < 16; i++)
        {
            DcsPanel panel = Create("ST7789", new PanelGlass(60, 80));
            byte access = (byte)(((i & 7) << 5) | (i & 8));
            bool exchange = (access & 0x20) != 0;
            PanelLine line = new PanelLine(panel).Start().Send(0x36, access);

            // The glass shows memory columns 0 to 59 and rows 0 to 79; where MX or MY mirrors, they are at the far end.
            int column = (access & 0x40) != 0 ? 180 : 0;
            int row = (access & 0x80) != 0 ? 240 : 0;
            line.Draw(TestPattern.Draw(exchange ? 80 : 60, exchange ? 60 : 80), exchange ? row : column, exchange ? column : row);
            sheet.Canvas.DrawSurface(panel.Picture.Capture(), 1 + ((i & 7) * 62), 1 + ((i >> 3) * 82));
        }

        sheet.ShouldMatch("memory-access.png");
    }

    [Theory]
    [InlineData(PanelTurn.QuarterLeft, 0x60)]
    [InlineData(PanelTurn.QuarterRight, 0xA0)]
    [InlineData(PanelTurn.Half, 0xC0)]
    [InlineData(PanelTurn.None, 0x00)]
    public void APanelThatIsMountedTurnedShowsItsUserAnUprightPicture(PanelTurn turn, byte access)
    {
        DcsPanel panel = Create("ST7789", s_plain with { Turn = turn });
        bool exchange = (access & 0x20) != 0;
        Surface drawn = TestPattern.Draw(exchange ? 320 : 240, exchange ? 240 : 320);

        new PanelLine(panel).Start().Send(0x36, access).Draw(drawn);

        Assert.True(panel.Picture.Capture().HasSamePixels(drawn));
    }

    [Fact]
    public void AGlassSmallerThanTheMemoryShowsItsPart()
    {
        St7789Panel panel = new(St7789Panel.Glass135x240);
        Surface drawn = TestPattern.Draw(135, 240);

        new PanelLine(panel).Start().Send(0x21).Draw(drawn, 52, 40);

        Assert.True(panel.Picture.Capture().HasSamePixels(drawn));
        Assert.Equal((135, 240), (panel.Picture.Width, panel.Picture.Height));
    }

    [Fact]
    public void AnIpsGlassShowsTheComplementUntilInversionIsOn()
    {
        St7789Panel panel = new(new PanelGlass(2, 1) { IsInverted = true });
        PanelLine line = new PanelLine(panel).Start().Window(0, 0, 1, 0).Send(0x2C, 0xF8, 0x00, 0x00, 0x00);

        Assert.Equal(Color.FromRgb565(0x07FF), panel.Capture().GetPixel(0, 0));
        line.Send(0x21);
        Assert.Equal(Color.FromRgb565(0xF800), panel.Capture().GetPixel(0, 0));
        line.Send(0x20);
        Assert.Equal(Color.FromRgb565(0xFFFF), panel.Capture().GetPixel(1, 0));
    }

    [Fact]
    public void ASleepingOrSwitchedOffPanelIsBlackAndKeepsItsMemory()
    {
        DcsPanel panel = Create("ILI9341", s_plain);
        Surface drawn = TestPattern.Draw(240, 320);
        PanelLine line = new PanelLine(panel).Start().Draw(drawn);

        line.Send(0x28);
        Assert.False(panel.Picture.IsLit);
        Assert.True(panel.Capture().HasSamePixels(new Surface(240, 320, PixelFormat.Rgb565)));
        line.Send(0x29).Wait(120).Send(0x10);
        Assert.False(panel.Picture.IsLit);
        line.Wait(120).Send(0x11);
        Assert.True(panel.Capture().HasSamePixels(drawn));
        Assert.Empty(panel.Violations);
    }

    [Fact]
    public void PixelsBehindTheWindowsEndBeginAnewAtItsStart()
    {
        DcsPanel panel = Create("ST7789", new PanelGlass(3, 3));
        new PanelLine(panel).Start().Window(0, 0, 2, 2).Send(0x2C, new byte[18])
            .Window(1, 1, 2, 2).Send(0x2C, PanelLine.Words(1, 2, 3, 4, 5));

        Assert.Equal([0, 0, 0, 0, 5, 2, 0, 3, 4], Values(panel));
    }

    [Fact]
    public void MemoryWriteContinueGoesOnWhereTheLastPixelWas()
    {
        DcsPanel panel = Create("ST7789", new PanelGlass(2, 2));
        new PanelLine(panel).Start().Window(0, 0, 1, 1).Send(0x2C, PanelLine.Words(1, 2)).Send(0x00).Send(0x3C, PanelLine.Words(3, 4));

        Assert.Equal([1, 2, 3, 4], Values(panel));
    }

    [Fact]
    public void PixelsMayComeInPiecesOfAnyLength()
    {
        DcsPanel panel = Create("ST7789", s_plain);
        Surface drawn = TestPattern.Draw(240, 320);
        PanelLine line = new PanelLine(panel).Start().Window(0, 0, 239, 319).Send(0x2C);
        byte[] bytes = drawn.ConvertTo(PixelFormat.Rgb565BigEndian).Pixels.ToArray();
        for (int i = 0, size = 1; i < bytes.Length; i += size, size = (size * 7 % 1001) + 1)
        {
            panel.WriteData(bytes.AsSpan(i, Math.Min(size, bytes.Length - i)), line.Now);
        }

        panel.EndCommand(line.Now);
        Assert.True(panel.Capture().HasSamePixels(drawn));
        Assert.Empty(panel.Violations);
    }

    [Fact]
    public void EighteenBitsArePixelsOfThreeBytes()
    {
        DcsPanel panel = Create("ILI9341", new PanelGlass(2, 1));
        new PanelLine(panel).Start().Send(0x3A, 0x66).Window(0, 0, 1, 0).Send(0x2C, 0xFC, 0x00, 0x04, 0x00, 0xFC, 0xFC);

        Assert.Equal([0xF800, 0x07FF], Values(panel));
    }

    [Fact]
    public void TwelveBitsAreTwoPixelsInThreeBytesAndOneInTwo()
    {
        DcsPanel panel = Create("ST7789", new PanelGlass(3, 1));
        PanelLine line = new PanelLine(panel).Start().Send(0x3A, 0x53).Window(0, 0, 2, 0).Send(0x2C, 0xF0, 0x0F, 0xF0, 0x00, 0xF0);
        panel.EndCommand(line.Now);

        Assert.Equal([0xF800, 0xFFE0, 0x001F], Values(panel));
        Assert.Empty(panel.Violations);
    }

    [Fact]
    public void ScrollingMovesTheMiddleAndLeavesTheFixedAreas()
    {
        DcsPanel panel = Create("ST7789", new PanelGlass(1, 320));
        byte[] rows = PanelLine.Words([.. Enumerable.Range(0, 320)]);
        PanelLine line = new PanelLine(panel).Start().Window(0, 0, 0, 319).Send(0x2C, rows)
            .Send(0x33, PanelLine.Words(10, 300, 10)).Send(0x37, PanelLine.Words(110));

        int[] shown = Values(panel);
        Assert.Equal(9, shown[9]);
        Assert.Equal(110, shown[10]);
        Assert.Equal(309, shown[209]);
        Assert.Equal(10, shown[210]);
        Assert.Equal(310, shown[310]);
        line.Send(0x13);
        Assert.Equal(10, Values(panel)[10]);
        line.Send(0x33, PanelLine.Words(10, 300, 11));
        Assert.Equal(PanelViolationKind.BadParameter, Assert.Single(panel.Violations).Kind);
    }

    [Fact]
    public void PartialModeShowsItsRowsOnlyAndIdleModeEightColours()
    {
        DcsPanel panel = Create("ILI9341", new PanelGlass(1, 4));
        new PanelLine(panel).Start().Window(0, 0, 0, 3).Send(0x2C, PanelLine.Words(0x8410, 0x8410, 0x4208, 0xFFFF))
            .Send(0x30, PanelLine.Words(1, 2)).Send(0x12).Send(0x39);

        Assert.Equal([0, 0xFFFF, 0, 0], Values(panel));
    }

    [Fact]
    public void AResetBringsEveryRegisterBack()
    {
        DcsPanel panel = Create("ST7789", new PanelGlass(2, 1));
        PanelLine line = new PanelLine(panel).Start().Send(0x36, 0x68).Send(0x21).Send(0xB0, 0x00, 0xF8).Wait(200).Send(0x01).Wait(120);

        Assert.Equal((false, false, false, (byte)0), (panel.IsAwake, panel.IsOn, panel.IsInverted, panel.MemoryAccessControl));
        line.Start().Window(0, 0, 1, 0).Send(0x2C, 0x12, 0x34, 0x56, 0x78);
        Assert.Equal([0x1234, 0x5678], Values(panel));
        Assert.Empty(panel.Violations);
    }

    [Fact]
    public void RegistersAreReadBehindADummyByte()
    {
        DcsPanel panel = Create("ILI9341", s_plain);
        PanelLine line = new PanelLine(panel).Start().Send(0x36, 0x48).Send(0x0B);
        byte[] answer = new byte[2];
        panel.Read(answer, line.Now);
        Assert.Equal([0, 0x48], answer);

        line.Send(0x0A);
        panel.Read(answer, line.Now);
        Assert.Equal([0, 0x9C], answer);
    }

    internal static int[] Values(DcsPanel panel)
    {
        Surface picture = panel.Capture();
        return [.. Enumerable.Range(0, picture.Width * picture.Height).Select(i => (int)picture.GetPixel(i % picture.Width, i / picture.Width).ToRgb565())];
    }

    internal static DcsPanel Create(string name, PanelGlass? glass) => name == "ST7789" ? new St7789Panel(glass) : new Ili9341Panel(glass);
}

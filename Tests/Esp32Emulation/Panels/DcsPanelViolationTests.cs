using System;
using System.Linq;
using DeviceKit.Emulation.Esp32;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Panels;

/// <summary>Wrong use of a DCS panel says what was wrong.</summary>
public sealed class DcsPanelViolationTests
{
    [Theory]
    [InlineData("ST7789")]
    [InlineData("ILI9341")]
    public void AnUnknownCommandIsNamedAndItsDataAreSwallowed(string name) =>
        Violates(name, PanelViolationKind.UnknownCommand, "02h is no command", line => line.Send(0x02, 1, 2, 3));

    [Theory]
    [InlineData("ST7789")]
    [InlineData("ILI9341")]
    public void TooFewParametersAreCounted(string name) =>
        Violates(name, PanelViolationKind.TooFewParameters, "CASET (2Ah): 3 of 4 parameters", line => line.Send(0x2A, 0, 0, 0).Send(0x00));

    [Theory]
    [InlineData("ST7789")]
    [InlineData("ILI9341")]
    public void TooManyParametersAreSaidOnce(string name) =>
        Violates(name, PanelViolationKind.TooManyParameters, "MADCTL (36h): more parameters came than the 1", line => line.Send(0x36, 0, 0, 0));

    [Theory]
    [InlineData("ST7789")]
    [InlineData("ILI9341")]
    public void DataWithoutACommandAreAViolation(string name)
    {
        DcsPanel panel = DcsPanelTests.Create(name, null);
        panel.WriteData([1, 2], TimeSpan.FromSeconds(1));
        Assert.Equal(PanelViolationKind.DataWithoutCommand, Assert.Single(panel.Violations).Kind);
    }

    [Fact]
    public void PixelsBeforeSleepOutAreAViolation()
    {
        St7789Panel panel = new();
        new PanelLine(panel).Send(0x2C, 0, 0);
        PanelViolation violation = Assert.Single(panel.Violations);
        Assert.Equal(PanelViolationKind.MemoryWriteAsleep, violation.Kind);
        Assert.Equal("ST7789: RAMWR (2Ch): came while the controller sleeps; SLPOUT comes first.", violation.Message);
    }

    [Fact]
    public void APixelThatIsCutInTwoIsAViolation() =>
        Violates("ST7789", PanelViolationKind.PartialPixel, "middle of a pixel", line => line.Send(0x2C, 1, 2, 3).Send(0x00));

    [Theory]
    [InlineData(0x00, 240)]
    [InlineData(0x20, 320)]
    public void AWindowOutsideTheMemoryIsAViolationThatKnowsTheTurn(byte access, int column) =>
        Violates("ST7789", PanelViolationKind.WindowOutside, $"0 to {column} is not in 0 to {column - 1}", line => line.Send(0x36, access).Send(0x2A, PanelLine.Words(0, column)));

    [Fact]
    public void AWindowThatBeginsBehindItsEndIsAViolationAndChangesNothing() =>
        Violates("ILI9341", PanelViolationKind.WindowOutside, "begins at 5, behind its end 4", line => line.Send(0x2B, PanelLine.Words(5, 4)));

    [Fact]
    public void TwelveBitsAreNothingThatAnIli9341Has() =>
        Violates("ILI9341", PanelViolationKind.BadParameter, "53h asks for a pixel depth", line => line.Send(0x3A, 0x53));

    [Theory]
    [InlineData(4.9, 1)]
    [InlineData(5.0, 0)]
    public void ACommandWithinFiveMillisecondsOfSleepOutIsTooSoon(double milliseconds, int violations)
    {
        St7789Panel panel = new();
        new PanelLine(panel).Send(0x11).Wait(milliseconds).Send(0x29);
        Assert.Equal(violations, panel.Violations.Count(v => v.Kind == PanelViolationKind.TooSoon));
    }

    [Theory]
    [InlineData(0x01, 119, 1)]
    [InlineData(0x01, 120, 0)]
    [InlineData(0x10, 119, 1)]
    [InlineData(0x10, 120, 0)]
    public void SleepOutWithinAHundredAndTwentyMillisecondsOfAResetOrSleepIsTooSoon(byte before, double milliseconds, int violations)
    {
        Ili9341Panel panel = new();
        new PanelLine(panel).Start().Wait(200).Send(before).Wait(milliseconds).Send(0x11);
        Assert.Equal(violations, panel.Violations.Count);
    }

    [Fact]
    public void ReadingTheMemoryIsSaidNotToBeModelled() =>
        Violates("ST7789", PanelViolationKind.NotModelled, "is not modelled", (panel, line) => panel.Read(new byte[4], line.Send(0x2E).Now));

    [Fact]
    public void TheVendorsSequenceForAnIli9341IsRight()
    {
        Ili9341Panel panel = new();
        new PanelLine(panel)
            .Send(0xCF, 0x00, 0xC1, 0x30).Send(0xED, 0x64, 0x03, 0x12, 0x81).Send(0xE8, 0x85, 0x00, 0x78).Send(0xCB, 0x39, 0x2C, 0x00, 0x34, 0x02)
            .Send(0xF7, 0x20).Send(0xEA, 0, 0).Send(0xC0, 0x26).Send(0xC1, 0x11).Send(0xC5, 0x35, 0x3E).Send(0xC7, 0xBE).Send(0x36, 0x48)
            .Send(0x3A, 0x55).Send(0xB1, 0x00, 0x1B).Send(0xF2, 0x08).Send(0x26, 0x01).Send(0xE0, new byte[15]).Send(0xE1, new byte[15])
            .Send(0xB7, 0x07).Send(0xB6, 0x0A, 0x82, 0x27, 0x00).Send(0x11).Wait(100).Send(0x29).Send(0x00);
        Assert.Empty(panel.Violations);
    }

    [Fact]
    public void TheUsualSequenceForAnSt7789IsRight()
    {
        St7789Panel panel = new();
        new PanelLine(panel)
            .Send(0x11).Wait(120).Send(0xB2, 0x0C, 0x0C, 0x00, 0x33, 0x33).Send(0xB7, 0x35).Send(0xBB, 0x28).Send(0xC0, 0x2C).Send(0xC2, 0x01, 0xFF)
            .Send(0xC3, 0x10).Send(0xC4, 0x20).Send(0xC6, 0x0F).Send(0xD0, 0xA4, 0xA1).Send(0xE0, new byte[14]).Send(0xE1, new byte[14])
            .Send(0xB0, 0x00, 0xF0).Send(0x3A, 0x55).Send(0x36, 0x00).Send(0x13).Send(0x21).Send(0x29).Send(0x00);
        Assert.Empty(panel.Violations);
    }

    private static void Violates(string name, PanelViolationKind kind, string text, Action<PanelLine> use) => Violates(name, kind, text, (_, line) => use(line));

    private static void Violates(string name, PanelViolationKind kind, string text, Action<DcsPanel, PanelLine> use)
    {
        DcsPanel panel = DcsPanelTests.Create(name, null);
        use(panel, new PanelLine(panel).Start());
        PanelViolation violation = Assert.Single(panel.Violations);
        Assert.Equal(kind, violation.Kind);
        Assert.Contains(text, violation.Message, StringComparison.Ordinal);
        Assert.StartsWith(name, violation.Message, StringComparison.Ordinal);
    }
}

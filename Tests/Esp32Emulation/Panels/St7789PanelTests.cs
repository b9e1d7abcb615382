using DeviceKit.Emulation.Esp32;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Panels;

/// <summary>What only an ST7789 has.</summary>
public sealed class St7789PanelTests
{
    [Fact]
    public void RamControlTurnsTheBytesOfAPixelRound()
    {
        St7789Panel panel = new(new PanelGlass(1, 1));
        new PanelLine(panel).Start().Send(0xB0, 0x00, 0xF8).Window(0, 0, 0, 0).Send(0x2C, 0x34, 0x12);
        Assert.Equal([0x1234], DcsPanelTests.Values(panel));
        Assert.Empty(panel.Violations);
    }

    [Fact]
    public void ItsIdentityIsRead()
    {
        St7789Panel panel = new();
        byte[] id = new byte[4];
        panel.Read(id, new PanelLine(panel).Send(0x04).Now);
        Assert.Equal([0, 0x85, 0x85, 0x52], id);
    }
}

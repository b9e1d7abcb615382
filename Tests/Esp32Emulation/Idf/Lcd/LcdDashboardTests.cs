using DeviceKit.Emulation;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>A dashboard on every glass, as somebody sees it who looks at the device.</summary>
public class LcdDashboardTests
{
    [Theory]
    [InlineData("st7789-135x240", 0)]
    [InlineData("st7789-135x240", 90)]
    [InlineData("st7789-240x240", 180)]
    [InlineData("st7789-240x320", 270)]
    [InlineData("ili9341-240x320", 90)]
    [InlineData("ssd1306-128x64", 0)]
    [InlineData("ssd1306-128x64", 90)]
    [InlineData("ssd1306-128x32", 180)]
    [InlineData("ssd1306-spi", 0)]
    public void TheDashboard_LooksAsInItsGolden(string name, int rotation)
    {
        using var bench = new LcdBench(LcdModule.Get(name), rotation);
        bench.Present(new DashboardPainter(bench.Screen.Width, bench.Screen.Height), bench.Whole);

        bench.Panel.ShouldMatch($"{name}-{rotation}.png");
    }
}

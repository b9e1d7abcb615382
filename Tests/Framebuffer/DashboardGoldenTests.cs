using DeviceKit.Emulation;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests;

public sealed class DashboardGoldenTests
{
    [Theory]
    [InlineData(PixelFormat.Rgb565)]
    [InlineData(PixelFormat.Monochrome)]
    [InlineData(PixelFormat.Rgba8888)]
    public void Dashboard_LooksAsItShould(PixelFormat format) => Compare(320, 240, format, Scenes.Dashboard, "dashboard");

    [Theory]
    [InlineData(PixelFormat.Rgb565)]
    [InlineData(PixelFormat.Monochrome)]
    [InlineData(PixelFormat.Rgba8888)]
    public void Everything_LooksAsItShould(PixelFormat format) => Compare(160, 120, format, Scenes.Everything, "everything");

    [Fact]
    public void BothByteOrders_ShowTheSamePicture()
    {
        Surface little = Draw(320, 240, PixelFormat.Rgb565, Scenes.Dashboard);
        Surface big = Draw(320, 240, PixelFormat.Rgb565BigEndian, Scenes.Dashboard);
        Assert.True(little.HasSamePixels(big.ConvertTo(PixelFormat.Rgb565)));
    }

    private static void Compare(int width, int height, PixelFormat format, DrawAction draw, string name) =>
        Assert.Null(Record.Exception(() => Draw(width, height, format, draw).ShouldMatch($"{name}-{format}.png")));

    private static Surface Draw(int width, int height, PixelFormat format, DrawAction draw)
    {
        Surface surface = new(width, height, format);
        surface.Canvas.Clear(Colors.Black);
        draw(surface.Canvas);
        return surface;
    }
}

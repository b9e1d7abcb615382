using System.Threading.Tasks;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Drawing;

public sealed class BandHeightTests
{
    [Theory]
    [InlineData(PixelFormat.Rgb565)]
    [InlineData(PixelFormat.Rgb565BigEndian)]
    [InlineData(PixelFormat.Monochrome)]
    [InlineData(PixelFormat.Rgba8888)]
    public async Task EveryOperation_AtAnyBandHeight_GivesTheSamePixels(PixelFormat format)
    {
        const int Width = 160;
        const int Height = 120;
        Surface whole = await Present(Width, Height, format, Height, Scenes.Everything);
        for (int bandHeight = 1; bandHeight < Height; bandHeight++)
        {
            Surface banded = await Present(Width, Height, format, bandHeight, Scenes.Everything);
            Assert.True(whole.HasSamePixels(banded), $"{format}, bands of {bandHeight} rows");
        }
    }

    [Theory]
    [InlineData(PixelFormat.Rgb565)]
    [InlineData(PixelFormat.Monochrome)]
    public async Task Dashboard_AtManyBandHeights_GivesTheSamePixels(PixelFormat format)
    {
        Surface whole = await Present(320, 240, format, 240, Scenes.Dashboard);
        foreach (int bandHeight in new[] { 1, 2, 3, 7, 16, 31, 40, 53, 60, 101, 120, 239 })
        {
            Surface banded = await Present(320, 240, format, bandHeight, Scenes.Dashboard);
            Assert.True(whole.HasSamePixels(banded), $"{format}, bands of {bandHeight} rows");
        }
    }

    [Fact]
    public async Task DirtyRectangles_OfAnyPlaceAndSize_GiveTheSamePixelsAsAll()
    {
        Surface whole = await Present(160, 120, PixelFormat.Monochrome, 120, Scenes.Everything);
        BandedFramebuffer framebuffer = new(160, 120, PixelFormat.Monochrome, 7);
        Screen screen = new(framebuffer, Scenes.Everything, Colors.Black);
        await screen.PresentAsync(TestContext.Current.CancellationToken);
        framebuffer.Shown.Canvas.Clear(Colors.White);
        for (int x = 0; x < 160; x += 13)
        {
            for (int y = 0; y < 120; y += 11)
            {
                screen.Invalidate(new PixelRectangle(x, y, 13, 11));
                await screen.PresentAsync(TestContext.Current.CancellationToken);
            }
        }

        Assert.True(whole.HasSamePixels(framebuffer.Shown));
    }

    private static async Task<Surface> Present(int width, int height, PixelFormat format, int bandHeight, DrawAction draw)
    {
        BandedFramebuffer framebuffer = new(width, height, format, bandHeight);
        Screen screen = new(framebuffer, draw, Colors.Black);
        await screen.PresentAsync(TestContext.Current.CancellationToken);
        Assert.Equal((height + bandHeight - 1) / bandHeight, framebuffer.Bands);
        return framebuffer.Shown;
    }
}

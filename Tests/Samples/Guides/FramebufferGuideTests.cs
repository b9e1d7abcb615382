using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Framebuffer;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Samples.Tests.Guides;

public sealed class FramebufferGuideTests
{
    [Fact]
    public async Task AScreen_IsPresentedWholeAndInPart()
    {
        var framebuffer = new MemoryScreen(320, 240, bandHeight: 40);
        await PresentAsync(framebuffer);
        Assert.Equal(2, framebuffer.Frames);
        Assert.Equal(6 + 1, framebuffer.Bands);
    }

    private static async ValueTask PresentAsync(MemoryScreen framebuffer)
    {
        Screen screen = new(framebuffer, Draw, Colors.Black);
        await screen.PresentAsync();                            // everything
        screen.Invalidate(new PixelRectangle(0, 220, 320, 20)); // later: the footer only
        await screen.PresentAsync();

        static void Draw(in Canvas canvas)                      // once a band; coordinates are the whole screen's
        {
            canvas.FillRoundedRectangle(new PixelRectangle(8, 8, 304, 60), 8, Color.FromRgb(0x17222E));
            canvas.DrawText("21.5°", 20, 12, new TextStyle(Fonts.Large, Colors.White));
            canvas.DrawIcon(WeatherIcons.Get(WeatherSymbol.Rain, 64), 240, 6);
        }
    }
}

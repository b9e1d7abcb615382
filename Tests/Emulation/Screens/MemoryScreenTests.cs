using System;
using System.IO;
using DeviceKit.Framebuffer;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Screens;

public class MemoryScreenTests
{
    private readonly EventLoop _loop = new(new VirtualLoopHost());

    [Fact]
    public void Picture_IsSavedAsPng_AndKeptForEachCapture()
    {
        var screen = new MemoryScreen(20, 10, PixelFormat.Rgb565, 3);
        Present(screen, new Fill(0x00F8));
        Surface first = screen.Capture();
        Present(screen, new Fill(0x1F00));
        Assert.NotEqual(first.GetPixel(4, 4), screen.Capture().GetPixel(4, 4));
        string path = Path.Combine(Path.GetTempPath(), $"dkscreen{Environment.ProcessId}.png");
        try
        {
            screen.Save(path);
            Surface saved = new PngCodec().Decode(File.ReadAllBytes(path));
            Assert.True(saved.HasSamePixels(screen.Capture().ConvertTo(PixelFormat.Rgba8888)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Frames_AreCountedAndTold()
    {
        var screen = new MemoryScreen(20, 10, PixelFormat.Rgb565, 3);
        int told = 0;
        screen.Presented += _ => told++;
        Present(screen, new Fill(1));
        Present(screen, new Fill(2));
        Assert.Equal((2, 2, 8), (screen.Frames, told, screen.Bands));
    }

    [Fact]
    public void UnpaintedPixels_AreNoise()
    {
        var screen = new MemoryScreen(20, 10);
        Present(screen, new Nothing());
        Assert.NotEqual(Colors.Black, screen.Capture().GetPixel(5, 5));
    }

    private void Present(MemoryScreen screen, IBandPainter painter) => _loop.Run(async () =>
    {
        await screen.PresentAsync(new[] { new PixelRectangle(0, 0, screen.Width, screen.Height) }, painter);
        return 0;
    });

    private sealed class Fill(ushort value) : IBandPainter
    {
        public void Paint(FramebufferBand band)
        {
            for (int i = 0; i + 1 < band.Pixels.Length; i += 2)
            {
                BitConverter.TryWriteBytes(band.Pixels[i..], value);
            }
        }
    }

    private sealed class Nothing : IBandPainter
    {
        public void Paint(FramebufferBand band)
        {
        }
    }
}

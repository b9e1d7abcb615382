using System;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests;

public sealed class AllocationTests
{
    [Theory]
    [InlineData(PixelFormat.Rgb565)]
    [InlineData(PixelFormat.Rgb565BigEndian)]
    [InlineData(PixelFormat.Monochrome)]
    [InlineData(PixelFormat.Rgba8888)]
    public void Redraw_AfterTheFirst_AllocatesNothing(PixelFormat format)
    {
        Surface surface = new(320, 240, format);
        Draw(surface);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Draw(surface);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Draw(Surface surface)
    {
        Scenes.Dashboard(surface.Canvas);
        Scenes.Everything(surface.Canvas);
    }
}

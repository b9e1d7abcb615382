using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Surfaces;

public sealed class ScreenTests
{
    [Fact]
    public async Task NewScreen_PaintsEverythingOnce()
    {
        BandedFramebuffer framebuffer = new(20, 10, PixelFormat.Rgb565, 4);
        Screen screen = new(framebuffer, static (in Canvas _) => { }, Colors.Blue);
        Assert.True(screen.IsDirty);
        await screen.PresentAsync(TestContext.Current.CancellationToken);
        await screen.PresentAsync(TestContext.Current.CancellationToken);
        Assert.False(screen.IsDirty);
        Assert.Equal(3, framebuffer.Bands);
        Assert.Equal(Colors.Blue, framebuffer.Shown.GetPixel(19, 9));
    }

    [Fact]
    public async Task Invalidate_PaintsThatPartOnly()
    {
        BandedFramebuffer framebuffer = new(20, 10, PixelFormat.Rgba8888, 10);
        Color color = Colors.Red;
        Screen screen = new(framebuffer, (in Canvas canvas) => canvas.FillRectangle(new PixelRectangle(0, 0, 20, 10), color), Colors.Black);
        await screen.PresentAsync(TestContext.Current.CancellationToken);
        color = Colors.Lime;
        screen.Invalidate(new PixelRectangle(3, 2, 5, 4));
        await screen.PresentAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Colors.Lime, framebuffer.Shown.GetPixel(3, 2));
        Assert.Equal(Colors.Red, framebuffer.Shown.GetPixel(2, 2));
        Assert.Equal(Colors.Red, framebuffer.Shown.GetPixel(8, 5));
    }

    [Fact]
    public async Task CancelledPresent_LeavesItsPartsDirty()
    {
        using CancellationTokenSource source = new();
        BandedFramebuffer framebuffer = new(20, 10, PixelFormat.Rgb565, 5) { BetweenBands = () => { source.Cancel(); return default; } };
        Screen screen = new(framebuffer, static (in Canvas _) => { }, Colors.Blue);
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await screen.PresentAsync(source.Token));
        Assert.True(screen.IsDirty);
    }

    [Fact]
    public async Task SecondPresent_WhileOneRuns_Throws()
    {
        TaskCompletionSource gate = new();
        BandedFramebuffer framebuffer = new(20, 10, PixelFormat.Rgb565, 10) { BetweenBands = () => new ValueTask(gate.Task) };
        Screen screen = new(framebuffer, static (in Canvas _) => { }, Colors.Blue);
        ValueTask first = screen.PresentAsync(TestContext.Current.CancellationToken);
        screen.Invalidate();
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await screen.PresentAsync(TestContext.Current.CancellationToken));
        gate.SetResult();
        await first;
        Assert.True(screen.IsDirty);
    }
}

using System;
using System.Threading.Tasks;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Esp32Emulation.Tests.Idf.Lcd;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Loop;

/// <summary>The rings live as long as the chip, and may not keep the memory of a module that was closed, or that did not open.</summary>
public class ClosedModuleTests
{
    private static readonly LcdModule s_panel = LcdModule.Get("ssd1306-spi");

    [Fact]
    public void ANetif_IsForgotten() => Check(bench =>
    {
        Esp32WifiNetif netif = Esp32WifiNetif.Open(bench.Api, bench.Loop, bench.Rings, new Esp32WifiOptions { Ssid = "home" });
        netif.Close();
        return ValueTask.FromResult(new WeakReference(netif));
    });

    [Fact]
    public void AConsole_IsForgotten() => Check(async bench =>
    {
        var console = new Esp32UartConsole(bench.Api, bench.Loop, bench.Rings);
        await console.CloseAsync();
        return new WeakReference(console);
    });

    [Fact]
    public void AScreen_IsForgotten() => Check(async bench =>
    {
        Esp32LcdFramebuffer screen = await Esp32LcdFramebuffer.OpenAsync(bench.Api, bench.Loop, bench.Rings, s_panel.Options());
        screen.Dispose();
        return new WeakReference(screen);
    });

    [Fact]
    public void AScreenThatDidNotOpen_IsForgotten() => Check(async bench =>
    {
        // A copy of the interfaces that nothing but the screen holds.
        Esp32Api api = bench.Api with { Memory = bench.Api.Memory };
        await Assert.ThrowsAsync<EspException>(async () => await Esp32LcdFramebuffer.OpenAsync(api, bench.Loop, bench.Rings, s_panel.Options() with { Reset = (GpioNum)34 }));
        return new WeakReference(api);
    });

    private static void Check(Func<IdfBench, ValueTask<WeakReference>> use)
    {
        using var bench = new IdfBench(new EspIdfOptions { Panels = [s_panel.Wire()] }, allowsViolations: true);
        WeakReference closed = bench.Loop.Run(() => use(bench));
        GC.Collect();
        Assert.False(closed.IsAlive);
        Assert.NotNull(bench.Rings);
    }
}

using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>From opening to closing, and what goes wrong in between.</summary>
public class Esp32LcdLifeTests
{
    private static readonly LcdModule s_module = LcdModule.Get("st7789-135x240");

    [Fact]
    public void Closing_DarkensTheScreen_AndOpeningAgainWorks()
    {
        using var bench = new LcdBench(s_module);
        bench.Present(new NoisePainter(1), bench.Whole);
        Assert.True(bench.Panel.HasLight);
        bench.Screen.Dispose();
        bench.Screen.Dispose();
        Assert.False(bench.Panel.HasLight);
        Assert.False(bench.Panel.Panel.Picture.IsLit);

        using Esp32LcdFramebuffer again = Open(bench.Chip, s_module.Options());
        bench.Run(() => again.PresentAsync(new[] { bench.Whole }, new NoisePainter(2)));
        Assert.True(bench.Panel.Picture.IsLit);
    }

    [Theory]
    [InlineData("st7789-240x240")]
    [InlineData("ili9341-240x320")]
    [InlineData("ssd1306-128x64")]
    public void AChipThatRestartsUnderAPanelThatIsAwake_StartsItAsTheDatasheetWants(string name)
    {
        LcdModule module = LcdModule.Get(name);
        PanelWiring wiring = module.Wire();
        using (var first = new IdfBench(new EspIdfOptions { Panels = [wiring] }))
        {
            Esp32LcdFramebuffer lost = Open(first, module.Options());
            Assert.Throws<EspRestartException>(first.Api.System.Restart);
            Assert.NotNull(lost);
        }

        using var second = new IdfBench(new EspIdfOptions { Panels = [wiring] });
        second.World.RunFor(TimeSpan.FromSeconds(1));
        using Esp32LcdFramebuffer screen = Open(second, module.Options());
        Assert.Empty(wiring.Panel.Violations);
        Assert.True(second.Idf.Panels[0].Picture.IsLit);
    }

    [Theory]
    [InlineData("st7789-240x240")]
    [InlineData("ili9341-240x320")]
    public void APanelWithoutAResetPin_IsResetByCommand(string name)
    {
        LcdModule module = LcdModule.Get(name);
        using var chip = new IdfBench(new EspIdfOptions { Panels = [module.Wire() with { Reset = -1 }] });
        using Esp32LcdFramebuffer screen = Open(chip, module.Options() with { Reset = GpioNum.Nc });
        Assert.True(chip.Idf.Panels[0].Picture.IsLit);
    }

    [Fact]
    public void ABacklightThatIsLitByALowLevel_IsLitByIt()
    {
        PanelWiring wiring = s_module.Wire() with { BacklightActiveHigh = false };
        using var chip = new IdfBench(new EspIdfOptions { Panels = [wiring] });
        Assert.False(chip.Idf.Panels[0].HasLight);
        using Esp32LcdFramebuffer screen = Open(chip, s_module.Options() with { BacklightActiveHigh = false });
        Assert.False(chip.Idf.Pins.IsHigh(LcdModule.Backlight));
        Assert.True(chip.Idf.Panels[0].HasLight);
    }

    [Fact]
    public void TheWrongBacklightPin_LeavesTheGlassBlack()
    {
        using var chip = new IdfBench(new EspIdfOptions { Panels = [s_module.Wire()] });
        using Esp32LcdFramebuffer screen = Open(chip, s_module.Options() with { Backlight = GpioNum.Num2 });
        chip.Run(() => screen.PresentAsync(new[] { new PixelRectangle(0, 0, 10, 10) }, new NoisePainter(1)));
        WiredPanel panel = chip.Idf.Panels[0];
        Assert.True(panel.Panel.Picture.IsLit);
        Assert.False(panel.Picture.IsLit);
        Assert.True(panel.Picture.HasSamePixels(new MemoryScreen(135, 240)));
    }

    [Fact]
    public void TheWrongPins_AreFoundOut_ThoughNothingFails()
    {
        using var chip = new IdfBench(new EspIdfOptions { Panels = [s_module.Wire()] }, allowsViolations: true);
        Open(chip, s_module.Options() with { DataCommand = GpioNum.Num17, Reset = GpioNum.Nc }).Dispose();
        ContractViolation violation = Assert.Single(chip.Violations);
        Assert.Contains("nothing is wired to these pins, or this address: no panel is on sclk 18, mosi 19, cs 5 and dc 17", violation.Message, StringComparison.Ordinal);
        Assert.Equal(0, chip.Idf.Panels[0].Panel.BytesReceived);
    }

    [Fact]
    public void AWrongAddress_EndsOpening_AndEverythingIsGivenBack()
    {
        LcdModule module = LcdModule.Get("ssd1306-128x64");
        using var chip = new IdfBench(new EspIdfOptions { Panels = [module.Wire()] }, allowsViolations: true);
        EspException e = Assert.Throws<EspException>(() => Open(chip, module.Options() with { Address = 0x3D }));
        Assert.Equal(EspError.InvalidResponse, e.Error);
        Assert.Empty(chip.Idf.Heap.Live);

        using (Open(chip, module.Options()))
        {
        }

        chip.Clock.Dispose();
        Assert.All(chip.Idf.End(), violation => Assert.Equal("lcd.nothing-wired", violation.Rule.Id));
    }

    [Fact]
    public void WithoutMemoryForTwoBands_OpeningFails_AndEverythingIsGivenBack()
    {
        using var chip = new IdfBench(new EspIdfOptions { Panels = [s_module.Wire()], InternalHeap = 16 * 1024 });
        EspException e = Assert.Throws<EspException>(() => Open(chip, s_module.Options()));
        Assert.Equal(EspError.NoMem, e.Error);
        Assert.Empty(chip.Idf.Heap.Live);
        using Esp32LcdFramebuffer lower = Open(chip, s_module.Options(bandHeight: 20));
    }

    [Fact]
    public void ABusThatIsInUse_EndsOpening()
    {
        using var bench = new LcdBench(s_module);
        EspException e = Assert.Throws<EspException>(() => Open(bench.Chip, s_module.Options() with { Backlight = GpioNum.Nc }));
        Assert.Equal(EspError.InvalidState, e.Error);
        bench.Present(new NoisePainter(1), bench.Whole);
    }

    [Fact]
    public void TwoPanels_OnTwoBuses_TakeTheirOwnCompletions()
    {
        LcdModule small = LcdModule.Get("ssd1306-128x64");
        using var chip = new IdfBench(new EspIdfOptions { Panels = [s_module.Wire(), small.Wire()] });
        using Esp32LcdFramebuffer large = Open(chip, s_module.Options());
        using Esp32LcdFramebuffer other = Open(chip, small.Options());
        var memory = new MemoryScreen(135, 240);
        var otherMemory = new MemoryScreen(128, 64, PixelFormat.Monochrome);
        PixelRectangle[] whole = [new(0, 0, 240, 240)];
        chip.Run(async () =>
        {
            ValueTask first = large.PresentAsync(whole, new NoisePainter(1));
            ValueTask second = other.PresentAsync(whole, new NoisePainter(2));
            await second;
            await first;
            await memory.PresentAsync(whole, new NoisePainter(1));
            await otherMemory.PresentAsync(whole, new NoisePainter(2));
        });
        Assert.True(chip.Idf.Panels[0].Picture.HasSamePixels(memory));
        Assert.True(chip.Idf.Panels[1].Picture.HasSamePixels(otherMemory));
    }

    [Fact]
    public void APainterThatThrows_EndsThePresent_WhenItsBandsAreBack()
    {
        using var bench = new LcdBench(s_module);
        var painter = new FailingPainter(failsAt: 3);
        Assert.Throws<FormatException>(() => bench.Present(painter, bench.Whole));
        Assert.Equal(3, painter.Bands);
        bench.Present(new NoisePainter(1), bench.Whole);
    }

    [Fact]
    public void AClosedFramebuffer_IsRefused_AndAPresentThatWasOutstandingFails()
    {
        using var bench = new LcdBench(s_module);
        bench.Run(async () =>
        {
            ValueTask present = bench.Screen.PresentAsync(new[] { bench.Whole }, new NoisePainter(1));
            await bench.Chip.Loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(1));
            bench.Screen.Dispose();
            await Assert.ThrowsAsync<ObjectDisposedException>(() => present.AsTask());
        });
        Assert.Throws<ObjectDisposedException>(() => bench.Present(new NoisePainter(1), bench.Whole));
        Assert.Empty(bench.Chip.Idf.Heap.Live);
    }

    [Fact]
    public void APresentOfNothing_Completes_AndATokenThatWasCancelledBefore_PaintsNothing()
    {
        using var bench = new LcdBench(s_module);
        bench.Present(new FailingPainter(failsAt: 1));
        bench.Present(new FailingPainter(failsAt: 1), new PixelRectangle(500, 0, 10, 10));
        Assert.Throws<OperationCanceledException>(() =>
            bench.Run(() => bench.Screen.PresentAsync(new[] { bench.Whole }, new FailingPainter(failsAt: 1), new CancellationToken(canceled: true))));
        bench.Present(new NoisePainter(1), bench.Whole);
    }

    private static Esp32LcdFramebuffer Open(IdfBench chip, Esp32PanelOptions options) =>
        chip.Loop.Run(() => Esp32LcdFramebuffer.OpenAsync(chip.Api, chip.Loop, chip.Rings, options));

    private sealed class FailingPainter(int failsAt) : IBandPainter
    {
        public int Bands { get; private set; }

        public void Paint(FramebufferBand band)
        {
            band.Pixels.Fill(0x33);
            Bands++;
            if (Bands == failsAt)
            {
                throw new FormatException("the picture cannot be read");
            }
        }
    }
}

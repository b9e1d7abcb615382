using System;
using DeviceKit.Emulation.Esp32;
using DeviceKit.Esp32;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>What a present costs on the bus, in virtual time.</summary>
public class LcdTimingTests
{
    private const int Pixels = 320 * 240;
    private const int CommandsOfABand = 1 + 4 + 1 + 4 + 1;
    private const int Bands = 6;

    [Theory]
    [InlineData("st7789-240x320")]
    [InlineData("ili9341-240x320")]
    public void AFullPresent_TakesTheTimeOfItsBits(string name)
    {
        (long bytes, TimeSpan time) = Present(name, TimeSpan.Zero);

        Assert.Equal((Pixels * 2) + (Bands * CommandsOfABand), bytes);
        Assert.InRange(time.TotalMilliseconds, 30.72, 30.74);
    }

    [Fact]
    public void WhilePaintingTakesLessThanTheBus_TheBusWaitsForTheFirstBandOnly()
    {
        // A band of 40 rows is 5.12 ms on the bus.
        (long bytes, TimeSpan time) = Present("st7789-240x320", TimeSpan.FromMilliseconds(3));

        Assert.InRange(time.TotalMilliseconds, 33.72, 33.75);
        double idle = 1 - (bytes * 8 / 40e6 / time.TotalSeconds);
        TestContext.Current.TestOutputHelper?.WriteLine($"{bytes} bytes in {time.TotalMilliseconds:0.000} ms, the bus idle for {idle:P1} of it; one buffer would take {30.72 + (Bands * 3)} ms");
        Assert.InRange(idle, 0.08, 0.09);
    }

    [Fact]
    public void WherePaintingTakesLonger_TheBusWaitsForThePainter()
    {
        (_, TimeSpan time) = Present("st7789-240x320", TimeSpan.FromMilliseconds(8));

        // Six bands of 8 ms, and the last one's way over the bus.
        Assert.InRange(time.TotalMilliseconds, 53.12, 53.15);
    }

    [Fact]
    public void APresent_DoesNotBlockTheApplication_ForLongerThanTheCommands()
    {
        using var bench = new LcdBench(LcdModule.Get("ili9341-240x320"), 90);
        TimeSpan longest = TimeSpan.Zero;
        bool isOver = false;
        bench.Chip.Loop.Spawn(async () =>
        {
            while (!isOver)
            {
                TimeSpan before = bench.Chip.Loop.Clock.Now;
                await bench.Chip.Loop.Clock.DelayAsync(TimeSpan.FromMicroseconds(1));
                TimeSpan late = bench.Chip.Loop.Clock.Now - before - TimeSpan.FromMicroseconds(1);
                longest = late > longest ? late : longest;
            }
        });
        bench.Run(async () =>
        {
            await bench.Screen.PresentAsync(new[] { bench.Whole }, new NoisePainter(1));
            isOver = true;
        });

        Assert.InRange(longest.TotalMicroseconds, 0.1, 10);
    }

    [Fact]
    public void OnI2c_ABandBlocks_ForItsBitsAndNoMore()
    {
        using var bench = new LcdBench(LcdModule.Get("ssd1306-128x64"), bandHeight: 8);
        TimeSpan start = bench.Chip.Loop.Clock.Now;
        bench.Present(new NoisePainter(2), new PixelRectangle(0, 8, 128, 8));

        // Column range and page range, then a page: the address and a control byte before each, nine bits a byte, start and stop.
        int bits = (2 * ((5 * 9) + 2)) + ((130 * 9) + 2);
        Assert.InRange((bench.Chip.Loop.Clock.Now - start).TotalMilliseconds, bits / 400.0, (bits / 400.0) + 0.01);
    }

    [Fact]
    public void Opening_TakesTheWaitsOfTheDatasheet()
    {
        using var bench = new LcdBench(LcdModule.Get("ili9341-240x320"));

        // Reset 10 ms, 120 ms before and 120 ms after waking, a black picture.
        Assert.InRange(bench.Chip.Loop.Clock.Now.TotalMilliseconds, 280, 282);
        Assert.Empty(bench.Panel.Violations);
    }

    private static (long Bytes, TimeSpan Time) Present(string name, TimeSpan painting)
    {
        using var bench = new LcdBench(LcdModule.Get(name), 90);
        SimulatedSpiBus bus = bench.Chip.Idf.FindSpiBus(SpiHostDevice.Spi2Host)!;
        long bytes = bus.BytesTransferred;
        TimeSpan start = bench.Chip.World.Clock.Now;
        bench.Present(new SlowPainter(bench.Chip, painting), bench.Whole);
        return (bus.BytesTransferred - bytes, bench.Chip.World.Clock.Now - start);
    }

    /// <summary>Keeps the processor for a time; interrupts come meanwhile.</summary>
    private sealed class SlowPainter(IdfBench chip, TimeSpan time) : IBandPainter
    {
        public void Paint(FramebufferBand band)
        {
            band.Pixels.Fill(0x5A);
            if (time > TimeSpan.Zero)
            {
                chip.World.RunFor(time);
            }
        }
    }
}

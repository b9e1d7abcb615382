using System.Collections.Generic;
using System.Diagnostics;
using DeviceKit.Benchmarks.Results;
using DeviceKit.Emulation;
using DeviceKit.Esp32;
using DeviceKit.Esp32Emulation.Tests.Idf.Lcd;
using DeviceKit.Runtime;
using DeviceKit.Signatures;

namespace DeviceKit.Benchmarks.Screen;

/// <summary>Full presents by the ESP32's framebuffer over fakes of ESP-IDF, and by a screen in memory, of the same bands.</summary>
internal sealed class PanelBenchmark : IBenchmark
{
    private const int Width = 320;
    private const int Height = 240;
    private const int BandHeight = 40;
    private const int Presents = 2000;

    public string Name => "panel-present";

    public bool NeedsNetwork => false;

    public IEnumerable<BenchmarkRow> Run(BenchmarkOptions options)
    {
        var chip = new QuietChip();
        Esp32LcdFramebuffer panel = chip.Loop.Run(() => Esp32LcdFramebuffer.OpenAsync(chip.Api, chip.Loop, chip.Rings, Panel()));
        var memory = new MemoryScreen(Width, Height, PixelFormat.Rgb565BigEndian, BandHeight);
        var memoryLoop = new EventLoop(new VirtualLoopHost());
        var own = new List<double>();
        var peer = new List<double>();
        for (int round = -1; round < options.Rounds; round++)
        {
            double ownTime = Measure(chip.Loop, panel);
            double peerTime = Measure(memoryLoop, memory);
            if (round >= 0)
            {
                own.Add(ownTime);
                peer.Add(peerTime);
            }
        }

        yield return BenchmarkRow.LessIsBetter(Name, Median.Of(own, v => v), "us", "MemoryScreen", Median.Of(peer, v => v));
    }

    private static Esp32PanelOptions Panel() => new()
    {
        Kind = Esp32PanelKind.St7789,
        Width = Width,
        Height = Height,
        Rotation = 90,
        Hertz = 40_000_000,
        BandHeight = BandHeight,
        Mosi = GpioNum.Num19,
        Sclk = GpioNum.Num18,
        DataCommand = GpioNum.Num16,
    };

    private static double Measure(EventLoop loop, IFramebuffer screen) => loop.Run(async () =>
    {
        PixelRectangle[] whole = [new(0, 0, Width, Height)];
        var painter = new FlatPainter();
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < Presents; i++)
        {
            await screen.PresentAsync(whole, painter);
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / Presents;
    });

    private sealed class FlatPainter : IBandPainter
    {
        public void Paint(FramebufferBand band) => band.Pixels.Fill(0x5A);
    }
}

using System.Linq;
using DeviceKit.Emulation;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Lcd;

/// <summary>What the glass shows is what a screen in memory shows of the same presents, pixel for pixel.</summary>
public class LcdPictureTests
{
    private static readonly int[] s_rotations = [0, 90, 180, 270];

    public static TheoryData<string, int> Modules
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (string name in LcdModule.Names)
            {
                foreach (int rotation in s_rotations)
                {
                    cases.Add(name, rotation);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void RandomRectangles_LookAsInMemory(string name, int rotation)
    {
        ulong seed = (ulong)(rotation + 1);
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        IRandom random = new SeededRandom(seed, name);
        using var bench = new LcdBench(LcdModule.Get(name), rotation, bandHeight: 1 + Next(random, 50));
        var memory = new MemoryScreen(bench.Screen.Width, bench.Screen.Height, bench.Screen.Format, bench.Screen.BandHeight);
        for (uint present = 0; present < 12; present++)
        {
            PixelRectangle[] dirty = [.. Enumerable.Range(0, 1 + Next(random, 4)).Select(_ => Rectangle(random, bench.Whole))];
            bench.Present(new NoisePainter(present), dirty);
            bench.Run(() => memory.PresentAsync(dirty, new NoisePainter(present)));
            Assert.True(bench.Panel.Picture.HasSamePixels(memory), $"present {present} of {string.Join(", ", dirty)}");
        }
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void BeforeTheFirstPresent_TheScreenIsLitAndBlack(string name, int rotation)
    {
        using var bench = new LcdBench(LcdModule.Get(name), rotation);
        Assert.True(bench.Panel.Picture.IsLit);
        Assert.True(bench.Panel.Picture.HasSamePixels(new MemoryScreen(bench.Screen.Width, bench.Screen.Height, bench.Screen.Format)));
    }

    /// <summary>A rectangle that may stick out of the screen on any side, or lie beside it.</summary>
    private static PixelRectangle Rectangle(IRandom random, PixelRectangle screen) =>
        new(Next(random, screen.Width + 20) - 10, Next(random, screen.Height + 20) - 10, Next(random, screen.Width), Next(random, screen.Height));

    private static int Next(IRandom random, int end) => (int)(random.NextUInt32() % (uint)end);
}

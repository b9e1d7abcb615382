using System;
using System.IO;
using DeviceKit.Emulation;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Golden;

public sealed class ScreenAssertTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("devicekit-golden-").FullName;

    private ScreenMatchOptions Options => new()
    {
        GoldenFolder = _folder, ArtifactFolder = Path.Combine(_folder, "artifacts"), Update = false, MayWrite = true,
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void MissingGolden_IsWrittenAndThenMatches()
    {
        Panel panel = new();
        panel.ShouldMatch("home.png", Options);
        panel.ShouldMatch("home.png", Options with { MayWrite = false });
        Assert.True(PngCodec.Instance.Decode(File.ReadAllBytes(Path.Combine(_folder, "home.png"))).HasSamePixels(panel.Picture.ConvertTo(PixelFormat.Rgba8888)));
    }

    [Fact]
    public void MissingGolden_WhereItMayNotBeWritten_FailsAndShowsTheActual()
    {
        ScreenMismatchException error = Assert.Throws<ScreenMismatchException>(() => new Panel().ShouldMatch("home.png", Options with { MayWrite = false }));
        string actual = Path.Combine(_folder, "artifacts", nameof(ScreenAssertTests), "home.actual.png");
        Assert.Contains(actual, error.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(actual));
        Assert.False(File.Exists(Path.Combine(_folder, "home.png")));
    }

    [Fact]
    public void Mismatch_SaysHowManyPixelsWhereAndLeavesPictures()
    {
        Panel panel = new();
        panel.ShouldMatch("home.png", Options);
        panel.Picture.Canvas.FillRectangle(new PixelRectangle(10, 5, 4, 3), Colors.White);
        ScreenMismatchException error = Assert.Throws<ScreenMismatchException>(() => panel.ShouldMatch("home.png", Options));
        Assert.StartsWith("12 of 800 pixels differ, by up to 255 of 255, within x 10 to 13, y 5 to 7.", error.Message, StringComparison.Ordinal);
        Surface actual = PngCodec.Instance.Decode(File.ReadAllBytes(Path.Combine(_folder, "artifacts", nameof(ScreenAssertTests), "home.actual.png")));
        Surface diff = PngCodec.Instance.Decode(File.ReadAllBytes(Path.Combine(_folder, "artifacts", nameof(ScreenAssertTests), "home.diff.png")));
        Assert.Equal(Colors.White, actual.GetPixel(10, 5));
        Assert.Equal(Colors.Red, diff.GetPixel(13, 7));
        Assert.Equal(Colors.Magenta, diff.GetPixel(8, 3));
        Assert.Equal(new Color(128, 128, 128), diff.GetPixel(0, 0));
    }

    [Fact]
    public void Tolerance_AllowsThatMuchAndNoMore()
    {
        Panel panel = new(PixelFormat.Rgba8888);
        panel.Picture.Canvas.Clear(Colors.Black);
        panel.ShouldMatch("home.png", Options);
        panel.Picture.SetPixel(3, 3, new Color(4, 0, 0));
        panel.ShouldMatch("home.png", Options with { Tolerance = 4 });
        Assert.Throws<ScreenMismatchException>(() => panel.ShouldMatch("home.png", Options with { Tolerance = 3 }));
    }

    [Fact]
    public void Region_ComparesOnlyItself()
    {
        Panel panel = new();
        ScreenMatchOptions options = Options with { Region = new PixelRectangle(0, 0, 10, 20) };
        panel.ShouldMatch("part.png", options);
        panel.Picture.SetPixel(30, 10, Colors.White);
        panel.ShouldMatch("part.png", options);
        panel.Picture.SetPixel(9, 10, Colors.White);
        Assert.Throws<ScreenMismatchException>(() => panel.ShouldMatch("part.png", options));
    }

    [Fact]
    public void OtherSize_IsSaid()
    {
        new Panel().ShouldMatch("home.png", Options);
        ScreenMismatchException error = Assert.Throws<ScreenMismatchException>(() => new Surface(41, 20, PixelFormat.Rgb565).ShouldMatch("home.png", Options));
        Assert.Contains("41 x 20", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Update_ReplacesTheGolden()
    {
        Panel panel = new();
        panel.ShouldMatch("home.png", Options);
        panel.Picture.SetPixel(0, 0, Colors.White);
        panel.ShouldMatch("home.png", Options with { Update = true });
        panel.ShouldMatch("home.png", Options);
        Assert.Throws<ScreenMismatchException>(() => panel.ShouldMatch("home.png", Options with { Update = true, MayWrite = false }));
    }

    private sealed class Panel(PixelFormat format = PixelFormat.Rgb565) : IScreenSource
    {
        internal Surface Picture { get; } = new(40, 20, format);

        public Surface Capture() => Picture.ConvertTo(Picture.Format);
    }
}

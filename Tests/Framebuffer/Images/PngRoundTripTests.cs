using System;
using System.IO;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Images;

public sealed class PngRoundTripTests
{
    [Theory]
    [InlineData(PixelFormat.Rgb565)]
    [InlineData(PixelFormat.Rgb565BigEndian)]
    [InlineData(PixelFormat.Monochrome)]
    [InlineData(PixelFormat.Rgba8888)]
    public void RandomPicture_OfAnySize_ComesBackUnchanged(PixelFormat format)
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Surface surface = Noise(new Random(seed), format);
            Surface decoded = PngCodec.Instance.Decode(PngCodec.Instance.Encode(surface));
            Assert.True(surface.HasSamePixels(decoded), $"seed {seed}, {surface.Width} x {surface.Height}");
        }
    }

    [Theory]
    [InlineData(PixelFormat.Rgb565)]
    [InlineData(PixelFormat.Monochrome)]
    [InlineData(PixelFormat.Rgba8888)]
    public void SamePicture_GivesTheSameBytes(PixelFormat format)
    {
        Surface surface = Noise(new Random(7), format);
        Assert.Equal(PngCodec.Instance.Encode(surface), PngCodec.Instance.Encode(surface));
    }

    [Theory]
    [InlineData(PixelFormat.Rgb565)]
    [InlineData(PixelFormat.Rgb565BigEndian)]
    [InlineData(PixelFormat.Monochrome)]
    [InlineData(PixelFormat.Rgba8888)]
    public void EncodedFile_PassesPngcheck(PixelFormat format)
    {
        Assert.SkipUnless(OutsideTool.Exists("pngcheck"), "pngcheck is not installed");
        Surface dashboard = new(320, 240, format);
        Scenes.Dashboard(dashboard.Canvas);
        foreach (Surface surface in new[] { dashboard, Noise(new Random(1), format), new Surface(1, 1, format) })
        {
            string path = Path.GetTempFileName();
            File.WriteAllBytes(path, PngCodec.Instance.Encode(surface));
            (int code, string output) = OutsideTool.Run("pngcheck", path);
            File.Delete(path);
            Assert.True(code == 0, output);
        }
    }

    [Fact]
    public void EncodedFile_ReadsTheSameInImageMagick()
    {
        Assert.SkipUnless(OutsideTool.Exists("convert"), "ImageMagick is not installed");
        Surface dashboard = new(320, 240, PixelFormat.Rgb565);
        Scenes.Dashboard(dashboard.Canvas);
        string path = Path.Combine(Path.GetTempPath(), $"devicekit-{Environment.ProcessId}.png");
        File.WriteAllBytes(path, PngCodec.Instance.Encode(dashboard));
        byte[] portable = OutsideTool.Read("convert", path, "ppm:-");
        File.Delete(path);
        Assert.True(portable.Length > 320 * 240 * 3);
        Assert.True(portable.AsSpan().StartsWith("P6"u8));
        ReadOnlySpan<byte> pixels = portable.AsSpan(portable.Length - (320 * 240 * 3));
        for (int i = 0; i < 320 * 240; i++)
        {
            Assert.Equal(dashboard.GetPixel(i % 320, i / 320), new Color(pixels[i * 3], pixels[(i * 3) + 1], pixels[(i * 3) + 2]));
        }
    }

    [Fact]
    public void Decode_OfWhatIsNoPng_ThrowsTheReason()
    {
        ImageFormatException error = Assert.Throws<ImageFormatException>(() => PngCodec.Instance.Decode("GIF89a..."u8));
        Assert.Equal(ImageError.NotThisFormat, error.Error);
        Assert.Contains("image/png", error.Message, StringComparison.Ordinal);
    }

    private static Surface Noise(Random random, PixelFormat format)
    {
        Surface surface = new(random.Next(1, 40), random.Next(1, 40), format);
        random.NextBytes(surface.Pixels);
        if (random.Next(2) == 0)
        {
            surface.Canvas.FillVerticalGradient(surface.Bounds, Colors.Red, Colors.Blue);
        }

        return surface;
    }
}

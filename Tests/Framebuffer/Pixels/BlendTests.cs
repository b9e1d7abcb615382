using System;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Pixels;

public sealed class BlendTests
{
    [Theory]
    [InlineData(PixelFormat.Rgb565, 31, 63)]
    [InlineData(PixelFormat.Rgb565BigEndian, 31, 63)]
    [InlineData(PixelFormat.Rgba8888, 255, 255)]
    public void Blend_OfEveryCoverage_StaysWithinOneStepOfTheExactMix(PixelFormat format, int steps, int greenSteps)
    {
        Random random = new(1);
        for (int i = 0; i < 20_000; i++)
        {
            Color under = Color.FromRgb((uint)random.Next(1 << 24));
            Color over = Color.FromRgb((uint)random.Next(1 << 24));
            byte coverage = (byte)random.Next(256);
            Surface pixel = new(1, 1, format);
            pixel.SetPixel(0, 0, under);
            under = pixel.GetPixel(0, 0);
            PixelRows.Blend(format, pixel.Row(0), 0, [coverage], 0, 0, over);
            Color mixed = pixel.GetPixel(0, 0);
            Near(under.Red, over.Red, coverage, mixed.Red, steps);
            Near(under.Green, over.Green, coverage, mixed.Green, greenSteps);
            Near(under.Blue, over.Blue, coverage, mixed.Blue, steps);
        }
    }

    [Fact]
    public void Blend_OntoTransparent_KeepsTheColourAndAddsOpacity()
    {
        Surface pixel = new(1, 1, PixelFormat.Rgba8888);
        PixelRows.Blend(PixelFormat.Rgba8888, pixel.Row(0), 0, [100], 0, 0, Colors.Orange);
        Assert.Equal(Colors.Orange.WithAlpha(100), pixel.GetPixel(0, 0));
        PixelRows.Blend(PixelFormat.Rgba8888, pixel.Row(0), 0, [255], 0, 0, Colors.Orange);
        Assert.Equal(Colors.Orange, pixel.GetPixel(0, 0));
    }

    [Theory]
    [InlineData(PixelFormat.Rgb565, 0xF800, new byte[] { 0x00, 0xF8 })]
    [InlineData(PixelFormat.Rgb565BigEndian, 0xF800, new byte[] { 0xF8, 0x00 })]
    public void Pixels_LieAsTheFormatSays(PixelFormat format, int packed, byte[] bytes)
    {
        Surface pixel = new(1, 1, format);
        pixel.SetPixel(0, 0, Color.FromRgb565((ushort)packed));
        Assert.Equal(bytes, pixel.Pixels.ToArray());
    }

    [Fact]
    public void Monochrome_LightsTheMostSignificantBitFirst()
    {
        Surface row = new(10, 1, PixelFormat.Monochrome);
        row.SetPixel(0, 0, Colors.White);
        row.SetPixel(8, 0, Colors.White);
        Assert.Equal([0x80, 0x80], row.Pixels.ToArray());
    }

    [Fact]
    public void Monochrome_GreyLightsItsShareOfPixels()
    {
        Surface surface = new(64, 64, PixelFormat.Monochrome);
        for (int level = 0; level < 256; level += 5)
        {
            surface.Canvas.Clear(new Color((byte)level, (byte)level, (byte)level));
            int lit = 0;
            foreach (byte value in surface.Pixels)
            {
                lit += int.PopCount(value);
            }

            Assert.InRange(lit - (64 * 64 * level / 255), -64, 64);
        }
    }

    private static void Near(int under, int over, int coverage, int actual, int steps)
    {
        double exact = under + ((over - under) * coverage / 255.0);
        Assert.InRange(actual - exact, -255.0 / steps, 255.0 / steps);
    }
}

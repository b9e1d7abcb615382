using System;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Drawing;

public sealed class ClipFuzzTests
{
    private const int Width = 90;
    private const int Height = 70;

    /// <summary>Repeat one case: set the first number of the loop to the seed that the message names.</summary>
    [Theory]
    [InlineData(PixelFormat.Rgb565)]
    [InlineData(PixelFormat.Rgb565BigEndian)]
    [InlineData(PixelFormat.Monochrome)]
    [InlineData(PixelFormat.Rgba8888)]
    public void DrawingClipped_IsDrawingAllAndCutting(PixelFormat format)
    {
        for (int seed = 0; seed < 400; seed++)
        {
            Random random = new(seed);
            PixelRectangle clip = new(random.Next(-10, Width), random.Next(-10, Height), random.Next(1, 60), random.Next(1, 50));
            Surface all = new(Width, Height, format);
            Surface clipped = new(Width, Height, format);
            Surface untouched = new(Width, Height, format);
            all.Canvas.Clear(Color.FromRgb(0x305070));
            clipped.Canvas.Clear(Color.FromRgb(0x305070));
            untouched.Canvas.Clear(Color.FromRgb(0x305070));
            for (int i = 0; i < 6; i++)
            {
                int shape = random.Next();
                RandomShapes.Draw(all.Canvas, new Random(shape));
                RandomShapes.Draw(clipped.Canvas.ClipTo(clip), new Random(shape));
            }

            for (int y = 0; y < Height; y++)
            {
                for (int x = 0; x < Width; x++)
                {
                    bool inside = x >= clip.X && x < clip.Right && y >= clip.Y && y < clip.Bottom;
                    Color wanted = (inside ? all : untouched).GetPixel(x, y);
                    Assert.True(wanted == clipped.GetPixel(x, y), $"seed {seed}, {format}, clip {clip}, pixel {x}, {y}");
                }
            }
        }
    }

    [Fact]
    public void Translation_MovesThePixelsAndChangesNone()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Surface here = new(Width, Height, PixelFormat.Rgba8888);
            Surface there = new(Width + 40, Height + 40, PixelFormat.Rgba8888);
            RandomShapes.Draw(here.Canvas, new Random(seed));
            RandomShapes.Draw(there.Canvas.Translate(17, 23).ClipTo(here.Bounds), new Random(seed));
            Surface cut = there.Copy(new PixelRectangle(17, 23, Width, Height), PixelFormat.Rgba8888);
            Assert.True(here.HasSamePixels(cut), $"seed {seed}");
        }
    }

    [Fact]
    public void Coordinates_OfAnySize_DoNotThrow()
    {
        int[] extremes = [int.MinValue, int.MinValue + 1, -1 << 24, -32769, -1, 0, 1, 32768, 1 << 24, int.MaxValue - 1, int.MaxValue];
        Surface surface = new(20, 20, PixelFormat.Rgb565);
        Canvas canvas = surface.Canvas;
        foreach (int a in extremes)
        {
            foreach (int b in extremes)
            {
                PixelRectangle rectangle = new(a, b, b, a);
                canvas.FillRectangle(rectangle, Colors.Red);
                canvas.DrawRectangle(rectangle, Colors.Red, 3);
                canvas.FillRoundedRectangle(rectangle, a, Colors.Red);
                canvas.Translate(a, b).ClipTo(rectangle).FillCircle(new SubpixelPoint(a, b), 5000, Colors.Blue);
                canvas.FillEllipse(new SubpixelPoint(a, b), 40000, 3000, Colors.Blue);
                canvas.DrawLine(new SubpixelPoint(a, b), new SubpixelPoint(b, a), Colors.Blue, 256);
                canvas.DrawText("abc", a, b, new TextStyle(Fonts.Small, Colors.White));
            }
        }

        Assert.Equal(20 * 20 * 2, surface.Pixels.Length);
    }
}

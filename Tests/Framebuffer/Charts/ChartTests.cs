using System;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Charts;

public sealed class ChartTests
{
    [Fact]
    public void RangeBarChart_OfAnyValuesAndRoom_StaysInItsBox()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Random random = new(seed);
            ChartRange[] values = new ChartRange[random.Next(0, 9)];
            for (int i = 0; i < values.Length; i++)
            {
                int low = random.Next(-400, 400);
                values[i] = new ChartRange(low, low + random.Next(0, 200));
            }

            PixelRectangle box = new(random.Next(0, 50), random.Next(0, 50), random.Next(1, 200), random.Next(1, 150));
            RangeBarChart chart = new() { Values = values, Names = new[] { "Mo", "Tu" }, Decimals = random.Next(3) };
            AssertInside(box, (in Canvas canvas) => chart.Draw(canvas, box), seed);
        }
    }

    [Fact]
    public void LineChart_OfAnyValuesAndRoom_StaysInItsBox()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Random random = new(seed);
            int[] values = new int[random.Next(0, 40)];
            for (int i = 0; i < values.Length; i++)
            {
                values[i] = random.Next(-400, 400);
            }

            PixelRectangle box = new(random.Next(0, 50), random.Next(0, 50), random.Next(1, 200), random.Next(1, 150));
            LineChart chart = new() { Values = values, Decimals = random.Next(3) };
            AssertInside(box, (in Canvas canvas) => chart.Draw(canvas, box), seed);
        }
    }

    private static void AssertInside(PixelRectangle box, DrawAction draw, int seed)
    {
        Surface surface = new(260, 210, PixelFormat.Rgba8888);
        draw(surface.Canvas);
        for (int y = 0; y < surface.Height; y++)
        {
            for (int x = 0; x < surface.Width; x++)
            {
                bool inside = x >= box.X && x < box.Right && y >= box.Y && y < box.Bottom;
                Assert.True(inside || surface.GetPixel(x, y).Alpha == 0, $"seed {seed}, pixel {x}, {y}");
            }
        }
    }
}

using System;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Drawing;

public sealed class ShapeTests
{
    private const int One = SubpixelPoint.One;

    [Fact]
    public void DrawLine_Level_CoversWholePixelsWithBothEnds() => Assert.Equal(
        Picture.Of("""
        ......
        .####.
        ......
        """),
        Picture.Draw(6, 3, (in Canvas c) => c.DrawLine(4, 1, 1, 1, Colors.White)));

    [Fact]
    public void DrawLine_Diagonal_IsSmoothAndEven() => Assert.Equal(
        Picture.Of("""
        d3...
        3d3..
        .3d3.
        ..3d3
        ...3d
        """).Replace('3', 'x').Replace('d', 'y'),
        Levels(5, 5, (in Canvas c) => c.DrawLine(0, 0, 4, 4, Colors.White)));

    [Fact]
    public void FillPolygon_HalfCoveredPixels_AreHalfBlended() => Assert.Equal(
        Picture.Of("""
        8...
        #8..
        ##8.
        """),
        Picture.Draw(4, 3, (in Canvas c) => c.FillPolygon([SubpixelPoint.Corner(0, 0), SubpixelPoint.Corner(3, 3), SubpixelPoint.Corner(0, 3)], Colors.White)));

    [Fact]
    public void FillPolygon_OfCrossingOutline_FollowsTheRule()
    {
        SubpixelPoint[] twice =
        [
            SubpixelPoint.Corner(0, 0), SubpixelPoint.Corner(6, 0), SubpixelPoint.Corner(6, 4), SubpixelPoint.Corner(0, 4),
            SubpixelPoint.Corner(0, 0), SubpixelPoint.Corner(3, 0), SubpixelPoint.Corner(3, 4), SubpixelPoint.Corner(0, 4),
        ];
        Assert.Equal(Picture.Of("######\n######\n######\n######"), Picture.Draw(6, 4, (in Canvas c) => c.FillPolygon(twice, Colors.White)));
        Assert.Equal(Picture.Of("...###\n...###\n...###\n...###"), Picture.Draw(6, 4, (in Canvas c) => c.FillPolygon(twice, Colors.White, FillRule.EvenOdd)));
    }

    [Theory]
    [InlineData(300)]
    [InlineData(1000)]
    [InlineData(2570)]
    [InlineData(10000)]
    [InlineData(20000)]
    public void FillCircle_CoversItsArea(int radius)
    {
        Surface surface = new(180, 180, PixelFormat.Rgba8888);
        surface.Canvas.Clear(Colors.Black);
        surface.Canvas.FillCircle(new SubpixelPoint((90 * One) + 37, (90 * One) + 211), radius, Colors.White);
        double covered = 0;
        for (int y = 0; y < 180; y++)
        {
            for (int x = 0; x < 180; x++)
            {
                covered += surface.GetPixel(x, y).Red / 255.0;
            }
        }

        double area = Math.PI * radius * radius / (One * One);
        Assert.InRange(covered / area, 0.985, 1.005);
    }

    [Fact]
    public void Circle_LooksTheSameFromAllSides()
    {
        Surface surface = new(21, 21, PixelFormat.Rgba8888);
        surface.Canvas.FillCircle(SubpixelPoint.Center(10, 10), 9 * One, Colors.White);
        for (int y = 0; y < 21; y++)
        {
            for (int x = 0; x < 21; x++)
            {
                int here = surface.GetPixel(x, y).Alpha;
                Assert.InRange(surface.GetPixel(20 - x, y).Alpha - here, -2, 2);
                Assert.InRange(surface.GetPixel(x, 20 - y).Alpha - here, -2, 2);
                Assert.InRange(surface.GetPixel(y, x).Alpha - here, -2, 2);
            }
        }
    }

    [Fact]
    public void DrawCircle_LeavesItsMiddle() => Assert.Equal(
        Picture.Draw(20, 20, (in Canvas c) =>
        {
            c.FillCircle(SubpixelPoint.Center(9, 9), 8 * One, Colors.White);
            c.FillCircle(SubpixelPoint.Center(9, 9), 1, Colors.Black);
        })[(9 * 21)..(9 * 21 + 3)],
        Picture.Draw(20, 20, (in Canvas c) => c.DrawCircle(SubpixelPoint.Center(9, 9), 8 * One, Colors.White, 2 * One))[(9 * 21)..(9 * 21 + 3)]);

    [Fact]
    public void PieAndArc_OfAWholeTurn_AreDiscAndRing()
    {
        SubpixelPoint middle = SubpixelPoint.Center(12, 12);
        Assert.Equal(
            Picture.Draw(25, 25, (in Canvas c) => c.FillCircle(middle, 10 * One, Colors.White)),
            Picture.Draw(25, 25, (in Canvas c) => c.FillPie(middle, 10 * One, 0, 360, Colors.White)));
        Assert.Equal(
            Picture.Draw(25, 25, (in Canvas c) => c.DrawCircle(middle, 10 * One, Colors.White, 600)),
            Picture.Draw(25, 25, (in Canvas c) => c.DrawArc(middle, 10 * One, 0, 360, Colors.White, 600)));
    }

    [Fact]
    public void Coverage_MatchesManySamples()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Random random = new(seed);
            SubpixelPoint[] triangle = [Any(random), Any(random), Any(random)];
            Surface surface = new(16, 16, PixelFormat.Rgba8888);
            surface.Canvas.FillPolygon(triangle, Colors.White);
            for (int y = 0; y < 16; y++)
            {
                for (int x = 0; x < 16; x++)
                {
                    Assert.True(Math.Abs(surface.GetPixel(x, y).Alpha - (255 * Sampled(triangle, x, y))) <= 5, $"seed {seed}, pixel {x}, {y}");
                }
            }
        }
    }

    private static SubpixelPoint Any(Random random) => new(random.Next(-1000, 5000), random.Next(-1000, 5000));

    private static double Sampled(SubpixelPoint[] triangle, int x, int y)
    {
        const int Steps = 32;
        int inside = 0;
        for (int i = 0; i < Steps * Steps; i++)
        {
            double px = (x * One) + (((i % Steps) + 0.5) * One / Steps);
            double py = (y * One) + (((i / Steps) + 0.5) * One / Steps);
            bool a = Side(triangle[0], triangle[1], px, py);
            bool b = Side(triangle[1], triangle[2], px, py);
            bool c = Side(triangle[2], triangle[0], px, py);
            inside += a == b && b == c ? 1 : 0;
        }

        return (double)inside / (Steps * Steps);
    }

    private static bool Side(SubpixelPoint from, SubpixelPoint to, double x, double y) =>
        ((to.X - from.X) * (y - from.Y)) - ((to.Y - from.Y) * (x - from.X)) > 0;

    private static string Levels(int width, int height, DrawAction draw)
    {
        string picture = Picture.Draw(width, height, draw);
        char[] text = picture.ToCharArray();
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = text[i] is '.' or '\n' ? text[i] : text[i] is '#' or >= 'a' ? 'y' : 'x';
        }

        return new string(text);
    }
}

using System;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Surfaces;

public sealed class DirtyRegionTests
{
    private static readonly PixelRectangle s_screen = new(0, 0, 320, 240);

    [Fact]
    public void Add_OfApartRectangles_KeepsThemApart()
    {
        DirtyRegion region = new(s_screen);
        region.Add(new PixelRectangle(0, 0, 10, 10));
        region.Add(new PixelRectangle(100, 100, 10, 10));
        Assert.Equal([new PixelRectangle(0, 0, 10, 10), new PixelRectangle(100, 100, 10, 10)], region.Rectangles.ToArray());
    }

    [Fact]
    public void Add_OfOverlapping_JoinsThem()
    {
        DirtyRegion region = new(s_screen);
        region.Add(new PixelRectangle(0, 0, 10, 10));
        region.Add(new PixelRectangle(5, 5, 10, 10));
        Assert.Equal([new PixelRectangle(0, 0, 15, 15)], region.Rectangles.ToArray());
    }

    [Fact]
    public void Add_OfNeighbours_JoinsWithoutWaste()
    {
        DirtyRegion region = new(s_screen);
        region.Add(new PixelRectangle(0, 0, 10, 10));
        region.Add(new PixelRectangle(10, 0, 10, 10));
        Assert.Equal([new PixelRectangle(0, 0, 20, 10)], region.Rectangles.ToArray());
    }

    [Fact]
    public void Add_OutsideTheScreen_IsDropped()
    {
        DirtyRegion region = new(s_screen);
        region.Add(new PixelRectangle(320, 0, 10, 10));
        region.Add(new PixelRectangle(0, 0, 0, 10));
        Assert.True(region.IsEmpty);
        region.Add(new PixelRectangle(-5, -5, 10, 10));
        Assert.Equal(new PixelRectangle(0, 0, 5, 5), region.Bounds);
    }

    [Fact]
    public void RandomRectangles_AreAllCoveredByFewThatDoNotOverlap()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            Random random = new(seed);
            int capacity = random.Next(1, 9);
            DirtyRegion region = new(s_screen, capacity);
            bool[,] wanted = new bool[320, 240];
            for (int i = 0; i < 20; i++)
            {
                PixelRectangle added = new(random.Next(-20, 320), random.Next(-20, 240), random.Next(0, 60), random.Next(0, 60));
                region.Add(added);
                Mark(wanted, added.Intersect(s_screen));
            }

            Assert.InRange(region.Rectangles.Length, 0, capacity);
            bool[,] painted = new bool[320, 240];
            foreach (PixelRectangle rectangle in region.Rectangles)
            {
                Assert.False(Mark(painted, rectangle), $"seed {seed}: overlap");
            }

            for (int i = 0; i < 320 * 240; i++)
            {
                Assert.True(painted[i % 320, i / 320] || !wanted[i % 320, i / 320], $"seed {seed}: lost pixel");
            }
        }
    }

    private static bool Mark(bool[,] pixels, PixelRectangle rectangle)
    {
        bool already = false;
        for (int y = rectangle.Y; y < rectangle.Bottom; y++)
        {
            for (int x = rectangle.X; x < rectangle.Right; x++)
            {
                already |= pixels[x, y];
                pixels[x, y] = true;
            }
        }

        return already;
    }
}

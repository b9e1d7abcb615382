using System;
using Xunit;

namespace DeviceKit.Signatures.Tests;

public class PixelRectangleTests
{
    [Theory]
    [InlineData(0, 0, 10, 10, 5, 5, 10, 10, 5, 5, 5, 5)]
    [InlineData(0, 0, 10, 10, 2, 3, 4, 5, 2, 3, 4, 5)]
    [InlineData(0, 0, 10, 10, -5, -5, 100, 6, 0, 0, 10, 1)]
    [InlineData(0, 0, 10, 10, 10, 0, 5, 5, 0, 0, 0, 0)]
    [InlineData(0, 0, 10, 10, 3, 3, 0, 5, 0, 0, 0, 0)]
    [InlineData(0, 0, 10, 10, 3, 3, -2, 5, 0, 0, 0, 0)]
    public void Intersect_IsWhatBothHold(int x1, int y1, int w1, int h1, int x2, int y2, int w2, int h2, int x, int y, int w, int h)
    {
        var one = new PixelRectangle(x1, y1, w1, h1);
        var two = new PixelRectangle(x2, y2, w2, h2);
        Assert.Equal(new PixelRectangle(x, y, w, h), one.Intersect(two));
        Assert.Equal(new PixelRectangle(x, y, w, h), two.Intersect(one));
    }

    [Theory]
    [InlineData(0, 0, 2, 2, 5, 5, 1, 1, 0, 0, 6, 6)]
    [InlineData(0, 0, 10, 10, 2, 3, 4, 5, 0, 0, 10, 10)]
    [InlineData(3, 4, 5, 6, 100, 100, 0, 5, 3, 4, 5, 6)]
    [InlineData(3, 4, 0, 6, 9, 9, 5, -1, 0, 0, 0, 0)]
    public void Union_HoldsBoth_AndAnEmptyOneAddsNothing(int x1, int y1, int w1, int h1, int x2, int y2, int w2, int h2, int x, int y, int w, int h)
    {
        var one = new PixelRectangle(x1, y1, w1, h1);
        var two = new PixelRectangle(x2, y2, w2, h2);
        Assert.Equal(new PixelRectangle(x, y, w, h), one.Union(two));
        Assert.Equal(new PixelRectangle(x, y, w, h), two.Union(one));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void IntersectAndUnion_AgreeWithCountingPixels(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++)
        {
            PixelRectangle a = Any(random);
            PixelRectangle b = Any(random);
            for (int y = -3; y < 12; y++)
            {
                for (int x = -3; x < 12; x++)
                {
                    Assert.Equal(Holds(a, x, y) && Holds(b, x, y), Holds(a.Intersect(b), x, y));
                    Assert.True(!(Holds(a, x, y) || Holds(b, x, y)) || Holds(a.Union(b), x, y));
                }
            }
        }
    }

    [Fact]
    public void Edges_AreBehindTheLastPixel()
    {
        var rectangle = new PixelRectangle(2, 3, 4, 5);
        Assert.Equal(6, rectangle.Right);
        Assert.Equal(8, rectangle.Bottom);
        Assert.False(rectangle.IsEmpty);
    }

    private static bool Holds(PixelRectangle r, int x, int y) => x >= r.X && x < r.X + r.Width && y >= r.Y && y < r.Y + r.Height;

    private static PixelRectangle Any(Random random) => new(random.Next(-2, 8), random.Next(-2, 8), random.Next(-1, 6), random.Next(-1, 6));
}

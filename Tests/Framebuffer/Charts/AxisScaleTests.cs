using System;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Charts;

public sealed class AxisScaleTests
{
    [Theory]
    [InlineData(-35, 171, 6, -50, 200, 50)]
    [InlineData(0, 10, 6, 0, 10, 2)]
    [InlineData(3, 3, 5, 3, 4, 1)]
    [InlineData(0, 0, 2, 0, 1, 1)]
    [InlineData(-7, -2, 4, -8, -2, 2)]
    [InlineData(101, 999, 5, 0, 1000, 500)]
    public void Fit_GivesRoundTicks(int low, int high, int ticks, long minimum, long maximum, long step) =>
        Assert.Equal(new AxisScale(minimum, maximum, step), AxisScale.Fit(low, high, ticks));

    [Fact]
    public void Fit_OfAnyRange_HoldsItWithinTheTicks()
    {
        Random random = new(3);
        for (int i = 0; i < 20_000; i++)
        {
            int one = random.Next(int.MinValue, int.MaxValue) >> random.Next(31);
            int other = random.Next(int.MinValue, int.MaxValue) >> random.Next(31);
            int ticks = random.Next(2, 12);
            AxisScale scale = AxisScale.Fit(Math.Min(one, other), Math.Max(one, other), ticks);
            Assert.True(scale.Minimum <= Math.Min(one, other) && scale.Maximum >= Math.Max(one, other) && scale.TickCount <= ticks, $"{one} {other} {ticks}");
            Assert.Equal(0, scale.Minimum % scale.Step);
        }
    }

    [Fact]
    public void Project_MapsTheEndsToTheEnds()
    {
        AxisScale scale = new(-50, 200, 50);
        Assert.Equal(0, scale.Project(-50, 1000));
        Assert.Equal(1000, scale.Project(200, 1000));
        Assert.Equal(200, scale.Project(0, 1000));
    }
}

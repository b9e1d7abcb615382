using DeviceKit.Stack.Tcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class CongestionWindowTests
{
    [Theory]
    [InlineData(1460, 14600)]
    [InlineData(536, 5360)]
    [InlineData(4000, 14600)]
    [InlineData(9000, 18000)]
    public void InitialSize_IsRfc6928s(int segmentSize, int expected) =>
        Assert.Equal(expected, CongestionWindow.InitialSize(segmentSize, synWasLost: false));

    [Fact]
    public void InitialSize_AfterALostSyn_IsOneSegment() => Assert.Equal(1460, CongestionWindow.InitialSize(1460, synWasLost: true));

    [Fact]
    public void Grow_InSlowStart_CountsBytesUpToTwoSegments()
    {
        CongestionWindow window = Started();
        window.Grow(500, 1000);
        Assert.Equal(10500, window.Size);
        window.Grow(5000, 1000);
        Assert.Equal(12500, window.Size);
    }

    [Fact]
    public void Grow_InCongestionAvoidance_AddsOneSegmentAWindow()
    {
        CongestionWindow window = Started();
        window.Timeout(20000, 1000, isFirst: true);
        Assert.Equal((1000, 10000), (window.Size, window.Threshold));
        while (window.IsSlowStart)
        {
            window.Grow(1000, 1000);
        }

        Assert.Equal(10000, window.Size);
        for (int i = 0; i < 9; i++)
        {
            window.Grow(1000, 1000);
            Assert.Equal(10000, window.Size);
        }

        window.Grow(1000, 1000);
        Assert.Equal(11000, window.Size);
    }

    [Fact]
    public void Recovery_HalvesInflatesDeflatesAndEndsWithoutABurst()
    {
        CongestionWindow window = Started();
        window.EnterRecovery(10000, 1000);
        Assert.Equal((8000, 5000), (window.Size, window.Threshold));
        window.Inflate(1000);
        Assert.Equal(9000, window.Size);
        window.Deflate(3000, 1000);
        Assert.Equal(7000, window.Size);
        window.LeaveRecovery(2000, 1000);
        Assert.Equal(3000, window.Size);
    }

    [Fact]
    public void Timeout_OfTheSameSegmentAgain_KeepsTheThreshold()
    {
        CongestionWindow window = Started();
        window.Timeout(10000, 1000, isFirst: true);
        window.Timeout(1000, 1000, isFirst: false);
        Assert.Equal((1000, 5000), (window.Size, window.Threshold));
    }

    private static CongestionWindow Started()
    {
        var window = default(CongestionWindow);
        window.Start(1000, synWasLost: false);
        return window;
    }
}

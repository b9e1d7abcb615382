using DeviceKit.Stack.Tcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class SequenceNumberTests
{
    [Theory]
    [InlineData(0u, 1u)]
    [InlineData(uint.MaxValue, 0u)]
    [InlineData(0x8000_0000u, 0xFFFF_FFFFu)]
    [InlineData(0xFFFF_FF00u, 0x7FFF_FE00u)]
    public void Comparison_WithinHalfOfTheCircle_FollowsIt(uint before, uint after)
    {
        var left = new SequenceNumber(before);
        var right = new SequenceNumber(after);
        Assert.True(left < right && left <= right && right > left && right >= left && left != right);
        Assert.False(right < left || right <= left || left > right || left >= right || left == right);
        Assert.Equal(right, SequenceNumber.Max(left, right));
        Assert.Equal(left, SequenceNumber.Min(left, right));
    }

    [Fact]
    public void Addition_AcrossTheEnd_Wraps()
    {
        SequenceNumber sequence = new SequenceNumber(uint.MaxValue) + 2;
        Assert.Equal(1u, sequence.Value);
        Assert.Equal(2, sequence - new SequenceNumber(uint.MaxValue));
        Assert.Equal(uint.MaxValue, (sequence - 2).Value);
        Assert.Equal(-2, new SequenceNumber(uint.MaxValue) - sequence);
    }

    [Fact]
    public void Comparison_OverAllDistances_IsAntisymmetricAndShiftInvariant()
    {
        var random = new TestRandom(1);
        for (int i = 0; i < 100_000; i++)
        {
            uint start = random.NextUInt32();
            int distance = (int)(random.NextUInt32() >> 1);
            var left = new SequenceNumber(start);
            SequenceNumber right = left + distance;
            Assert.Equal(distance, right - left);
            Assert.Equal(distance > 0, left < right);
            Assert.Equal(distance == 0, left == right);
        }
    }
}

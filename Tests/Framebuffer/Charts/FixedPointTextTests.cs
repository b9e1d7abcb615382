using System;
using Xunit;

namespace DeviceKit.Framebuffer.Tests.Charts;

public sealed class FixedPointTextTests
{
    [Theory]
    [InlineData(0, 0, "0")]
    [InlineData(0, 1, "0.0")]
    [InlineData(-5, 1, "−0.5")]
    [InlineData(124, 1, "12.4")]
    [InlineData(-1234, 2, "−12.34")]
    [InlineData(int.MinValue, 0, "−2147483648")]
    [InlineData(int.MinValue, 9, "−2.147483648")]
    [InlineData(-1, 9, "−0.000000001")]
    [InlineData(int.MaxValue, 3, "2147483.647")]
    public void Format_WritesTheDecimals(int value, int decimals, string text) =>
        Assert.Equal(text, FixedPointText.Format(value, decimals, new char[FixedPointText.MaximumLength]).ToString());

    [Fact]
    public void Format_IntoTooLittleRoom_Throws() =>
        Assert.Throws<ArgumentException>(() => FixedPointText.Format(1, 0, new char[FixedPointText.MaximumLength - 1]).ToString());
}

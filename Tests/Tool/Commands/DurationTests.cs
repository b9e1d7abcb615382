using System;
using DeviceKit.Tool.Commands;
using Xunit;

namespace DeviceKit.Tool.Tests.Commands;

public sealed class DurationTests
{
    [Theory]
    [InlineData("500ms", 500)]
    [InlineData("30s", 30_000)]
    [InlineData("2m", 120_000)]
    [InlineData("1.5s", 1_500)]
    [InlineData("36000000s", 36_000_000_000)]
    public void ATime_IsRead(string text, double milliseconds)
    {
        Assert.True(Duration.TryParse(text, out TimeSpan time));
        Assert.Equal(milliseconds, time.TotalMilliseconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("30")]
    [InlineData("s")]
    [InlineData("0s")]
    [InlineData("-1s")]
    [InlineData("1h")]
    [InlineData("1 s")]
    [InlineData("1,5s")]
    [InlineData("NaNs")]
    [InlineData("1e3s")]
    [InlineData("36000001s")]
    public void SomethingElse_IsRefused(string text) => Assert.False(Duration.TryParse(text, out _));
}

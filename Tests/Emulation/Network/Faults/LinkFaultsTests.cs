using System;
using Xunit;

namespace DeviceKit.Emulation.Tests.Network.Faults;

public class LinkFaultsTests
{
    [Theory]
    [InlineData("", "seed=0")]
    [InlineData("loss=2%,delay=20ms,reorder=1%,seed=7", "loss=2%,delay=20ms,reorder=1%,seed=7")]
    [InlineData(" seed=1 , loss=0.5% ", "loss=0.5%,seed=1")]
    [InlineData("tx.duplicate=1%,rx.corrupt=0.01%", "tx.duplicate=1%,rx.corrupt=0.01%,seed=0")]
    [InlineData("delay=50us~2s", "delay=50us~2s,seed=0")]
    [InlineData("delay=2m", "delay=120s,seed=0")]
    [InlineData("blackout=100000", "blackout=100000,seed=0")]
    [InlineData("rx.blackout=5~3s,trailing=100%", "rx.blackout=5~3s,trailing=100%,seed=0")]
    public void Text_IsReadAndWritten(string text, string written)
    {
        LinkFaults faults = LinkFaults.Parse(text);
        Assert.Equal(written, faults.ToString());
        Assert.Equal(written, LinkFaults.Parse(written).ToString());
    }

    [Theory]
    [InlineData("loss", "NAME=VALUE")]
    [InlineData("lost=2%", "one of loss")]
    [InlineData("loss=2", "percentage")]
    [InlineData("loss=101%", "percentage")]
    [InlineData("loss=-1%", "percentage")]
    [InlineData("delay=20", "a time")]
    [InlineData("delay=ms", "a time")]
    [InlineData("delay=1ms~", "a time")]
    [InlineData("blackout=2%", "bytes")]
    [InlineData("seed=x", "seed=7")]
    [InlineData("up.loss=2%", "one of loss")]
    public void IllFormedItem_IsShownWithWhatItShouldBe(string text, string expected)
    {
        FormatException e = Assert.Throws<FormatException>(() => LinkFaults.Parse("reorder=1%," + text));
        Assert.Contains($"'{text}'", e.Message, StringComparison.Ordinal);
        Assert.Contains(expected, e.Message, StringComparison.Ordinal);
    }
}

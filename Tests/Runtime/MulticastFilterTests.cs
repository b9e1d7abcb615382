using System;
using System.Linq;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Runtime.Tests;

public sealed class MulticastFilterTests
{
    private static readonly MacAddress s_first = new(0x0100_5E00_0001);
    private static readonly MacAddress s_second = new(0x0100_5E00_0002);
    private static readonly MacAddress s_third = new(0x0100_5E00_0003);

    [Fact]
    public void AGroup_IsInFromItsFirstAdditionToItsLastRemoval()
    {
        var filter = new MulticastFilter(2);
        Assert.False(filter.Contains(s_first));
        Assert.True(filter.Add(s_first));
        Assert.True(filter.Add(s_first));
        filter.Remove(s_first);
        Assert.True(filter.Contains(s_first));
        filter.Remove(s_first);
        Assert.False(filter.Contains(s_first));
    }

    [Fact]
    public void RemovingAGroupThatIsNotIn_ChangesNothing()
    {
        var filter = new MulticastFilter(2);
        filter.Add(s_first);
        filter.Remove(s_second);
        filter.Remove(s_first);
        filter.Remove(s_first);
        Assert.True(filter.Add(s_first));
        Assert.True(filter.Contains(s_first));
    }

    [Fact]
    public void AFullFilter_RefusesOnlyWhatIsNew()
    {
        var filter = new MulticastFilter(2);
        Assert.True(filter.Add(s_first) && filter.Add(s_second));
        Assert.False(filter.Add(s_third));
        Assert.True(filter.Add(s_second));
        Assert.Equal([true, true, false], new[] { s_first, s_second, s_third }.Select(filter.Contains));

        filter.Remove(s_first);
        Assert.True(filter.Add(s_third));
        Assert.Equal([false, true, true], new[] { s_first, s_second, s_third }.Select(filter.Contains));
    }

    [Fact]
    public void AFilterWithoutSlots_LetsNothingIn()
    {
        Assert.False(new MulticastFilter(0).Add(s_first));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MulticastFilter(-1));
    }
}

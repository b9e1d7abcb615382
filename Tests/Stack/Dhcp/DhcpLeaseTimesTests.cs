using System;
using DeviceKit.Emulation;
using DeviceKit.Stack.Dhcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Dhcp;

/// <summary>T1 &lt;= T2 &lt;= lease, whatever the server says.</summary>
public class DhcpLeaseTimesTests
{
    private static readonly TimeSpan s_fallback = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(800, null, null, 800, 400, 700)]
    [InlineData(800, 100, 200, 800, 100, 200)]
    [InlineData(800, 200, 100, 800, 400, 700)] // T1 above T2
    [InlineData(800, 0, 0, 800, 400, 700)]
    [InlineData(800, 900, 1000, 800, 400, 700)] // both beyond the lease
    [InlineData(800, 750, null, 800, 750, 800)] // T1 beyond the default T2
    [InlineData(800, null, 100, 800, 50, 100)] // T2 before the default T1
    [InlineData(800, 800, 800, 800, 800, 800)]
    [InlineData(0, null, null, 3600, 1800, 3150)]
    [InlineData(null, 60, 120, 3600, 60, 120)]
    [InlineData(1, 1, 1, 1, 1, 1)]
    public void From_WhatServersSend_IsInOrder(int? lease, int? t1, int? t2, int duration, int renewal, int rebinding)
    {
        var times = DhcpLeaseTimes.From((uint?)lease, (uint?)t1, (uint?)t2, s_fallback);
        Assert.Equal(TimeSpan.FromSeconds(duration), times.Duration);
        Assert.Equal(TimeSpan.FromSeconds(renewal), times.Renewal);
        Assert.Equal(TimeSpan.FromSeconds(rebinding), times.Rebinding);
    }

    [Fact]
    public void From_Infinite_HasNoTimes()
    {
        var times = DhcpLeaseTimes.From(uint.MaxValue, 10, 20, s_fallback);
        Assert.Equal(new DhcpLeaseTimes(TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue), times);
    }

    [Fact]
    public void From_AnyThreeNumbers_IsInOrder()
    {
        var random = new SeededRandom(7);
        for (int i = 0; i < 100_000; i++)
        {
            uint? lease = Pick(random);
            uint? t1 = Pick(random);
            uint? t2 = Pick(random);
            var times = DhcpLeaseTimes.From(lease, t1, t2, s_fallback);
            Assert.True(
                times.Renewal > TimeSpan.Zero && times.Renewal <= times.Rebinding && times.Rebinding <= times.Duration,
                $"lease {lease}, T1 {t1}, T2 {t2}: {times}");
        }
    }

    private static uint? Pick(SeededRandom random) => (random.NextUInt32() % 6) switch
    {
        0 => null,
        1 => 0,
        2 => uint.MaxValue - (random.NextUInt32() % 2),
        3 => random.NextUInt32() % 10,
        4 => random.NextUInt32() % 4000,
        _ => random.NextUInt32(),
    };
}

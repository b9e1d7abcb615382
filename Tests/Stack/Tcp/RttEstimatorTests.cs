using System;
using DeviceKit.Stack.Tcp;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class RttEstimatorTests
{
    [Fact]
    public void Timeout_BeforeASample_IsTheInitialOneDoubledUpToTheCeiling()
    {
        RttEstimator rtt = Create();
        Assert.Equal(1000, rtt.Timeout.TotalMilliseconds);
        foreach (double expected in new double[] { 2000, 4000, 8000, 16000, 32000, 60000, 60000 })
        {
            rtt.BackOff();
            Assert.Equal(expected, rtt.Timeout.TotalMilliseconds);
        }
    }

    [Fact]
    public void Timeout_AfterTheFirstSample_IsThreeTimesIt()
    {
        // RFC 6298 section 2.2: SRTT = R, RTTVAR = R/2, RTO = SRTT + 4 RTTVAR.
        RttEstimator rtt = Create();
        rtt.AddSample(TimeSpan.FromMilliseconds(100));
        Assert.Equal((100, 50, 300), (rtt.Smoothed.TotalMilliseconds, rtt.Variation.TotalMilliseconds, rtt.Timeout.TotalMilliseconds));
    }

    [Fact]
    public void Timeout_AfterFurtherSamples_FollowsTheFormula()
    {
        RttEstimator rtt = Create();
        double smoothed = 100;
        double variation = 50;
        rtt.AddSample(TimeSpan.FromMilliseconds(100));
        var random = new TestRandom(1);
        for (int i = 0; i < 100; i++)
        {
            int sample = 50 + random.Next(400);
            rtt.AddSample(TimeSpan.FromMilliseconds(sample));
            variation = (0.75 * variation) + (0.25 * Math.Abs(smoothed - sample));
            smoothed = (0.875 * smoothed) + (0.125 * sample);
            Assert.Equal(smoothed, rtt.Smoothed.TotalMilliseconds, 0.01);
            Assert.Equal(variation, rtt.Variation.TotalMilliseconds, 0.01);
            Assert.Equal(Math.Max(200, smoothed + (4 * variation)), rtt.Timeout.TotalMilliseconds, 0.1);
        }
    }

    [Fact]
    public void Timeout_OfAFastPath_IsTheFloor_AndASampleEndsTheBackOff()
    {
        RttEstimator rtt = Create();
        rtt.BackOff();
        rtt.AddSample(TimeSpan.FromMilliseconds(1));
        Assert.Equal(200, rtt.Timeout.TotalMilliseconds);
        Assert.Equal(0, rtt.BackOffs);
    }

    [Fact]
    public void Timeout_AfterALostSyn_IsThreeSeconds()
    {
        RttEstimator rtt = Create();
        rtt.BackOff();
        rtt.RestartAfterLostSyn();
        Assert.Equal(3000, rtt.Timeout.TotalMilliseconds);
    }

    private static RttEstimator Create() => new(TimeSpan.FromSeconds(1), TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(60));
}

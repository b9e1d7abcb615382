using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Runtime.Tests;

/// <summary>Random settings, movings and cancellations against a list that is sorted.</summary>
public class TimerOracleTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void RandomTimers_FireAsTheSortedListSays(int seed)
    {
        var random = new System.Random(seed);
        var loop = new EventLoop(new ManualHost());
        var fired = new List<(long Due, int Timer)>();
        var expected = new List<(long Due, int Timer)>();
        var pending = new Dictionary<int, (long Due, int Order)>();
        IClockTimer[] timers = [.. Enumerable.Range(0, 200).Select(i => loop.Clock.CreateTimer(_ => fired.Add((loop.Clock.Now.Ticks, i))))];
        long now = 0;
        for (int step = 0; step < 5000; step++)
        {
            int i = random.Next(timers.Length);
            switch (random.Next(10))
            {
                case < 6:
                    long due = now + random.Next(50);
                    timers[i].Set(TimeSpan.FromTicks(due));
                    pending[i] = (due, step);
                    break;
                case < 8:
                    timers[i].Cancel();
                    pending.Remove(i);
                    break;
                default:
                    now += random.Next(20);
                    loop.RunFor(TimeSpan.FromTicks(now) - loop.Clock.Now);
                    foreach ((int timer, (long Due, int Order) setting) in pending.Where(p => p.Value.Due <= now).OrderBy(p => p.Value).ToList())
                    {
                        expected.Add((setting.Due, timer));
                        pending.Remove(timer);
                    }

                    break;
            }

            Assert.Equal(pending.ContainsKey(i), timers[i].IsSet);
            Assert.Equal(pending.Count == 0 ? TimeSpan.MaxValue.Ticks : pending.Values.Min(p => p.Due), loop.NextTimer.Ticks);
        }

        Assert.Equal(expected, fired);
        Assert.True(fired.Count > 500);
    }
}

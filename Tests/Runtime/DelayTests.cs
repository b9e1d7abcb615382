using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Runtime.Tests;

public class DelayTests
{
    private readonly EventLoop _loop = new(new ManualHost());

    [Fact]
    public void Delay_TakesItsTime()
    {
        TimeSpan end = _loop.Run(async () =>
        {
            await _loop.Clock.DelayAsync(TimeSpan.FromMinutes(3));
            return _loop.Clock.Now;
        });
        Assert.Equal(TimeSpan.FromMinutes(3), end);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void ZeroOrLess_CompletesAtOnce(int seconds)
    {
        Assert.True(_loop.Clock.DelayAsync(TimeSpan.FromSeconds(seconds)).IsCompletedSuccessfully);
    }

    [Fact]
    public void Delays_OverlapEachOther()
    {
        var log = new List<string>();
        foreach (int seconds in new[] { 3, 1, 2 })
        {
            _loop.Spawn(async () =>
            {
                await _loop.Clock.DelayAsync(TimeSpan.FromSeconds(seconds));
                log.Add($"{seconds}@{_loop.Clock.Now.TotalSeconds}");
            });
        }

        _loop.RunFor(TimeSpan.FromSeconds(5));
        Assert.Equal(["1@1", "2@2", "3@3"], log);
    }

    [Fact]
    public void Cancellation_EndsTheWait_AndTheTimerIsGone()
    {
        using var source = new CancellationTokenSource();
        _loop.Clock.CreateTimer(_ => source.Cancel()).Set(TimeSpan.FromSeconds(2));
        Assert.ThrowsAny<OperationCanceledException>(() => _loop.Run(async () =>
        {
            await _loop.Clock.DelayAsync(TimeSpan.FromSeconds(60), source.Token);
            return 0;
        }));
        Assert.Equal(TimeSpan.FromSeconds(2), _loop.Clock.Now);
        Assert.Equal(TimeSpan.MaxValue, _loop.NextTimer);
    }

    [Fact]
    public void CancelledToken_SetsNoTimer()
    {
        Assert.True(_loop.Clock.DelayAsync(TimeSpan.FromSeconds(1), new CancellationToken(true)).IsCanceled);
        Assert.Equal(TimeSpan.MaxValue, _loop.NextTimer);
    }

    [Fact]
    public void AwaitingTwice_IsDetected_AndMixesNoDelaysUp()
    {
        ValueTask delay = _loop.Clock.DelayAsync(TimeSpan.FromSeconds(1));
        ValueTask copy = delay;
        _loop.RunFor(TimeSpan.FromSeconds(2));
        delay.GetAwaiter().GetResult();
        Assert.Throws<InvalidOperationException>(() => copy.GetAwaiter().GetResult());

        ValueTask one = _loop.Clock.DelayAsync(TimeSpan.FromSeconds(1));
        ValueTask two = _loop.Clock.DelayAsync(TimeSpan.FromSeconds(2));
        _loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.True(one.IsCompleted);
        Assert.False(two.IsCompleted);
    }

    [Fact]
    public void GetResult_BeforeTheEnd_IsRefused_AndMixesNoDelaysUp()
    {
        ValueTask one = _loop.Clock.DelayAsync(TimeSpan.FromSeconds(1));
        Assert.Throws<InvalidOperationException>(() => one.GetAwaiter().GetResult());
        ValueTask two = _loop.Clock.DelayAsync(TimeSpan.FromSeconds(2));
        _loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.True(one.IsCompleted);
        Assert.False(two.IsCompleted);
    }

    [Fact]
    public void SteadyState_AllocatesNothing()
    {
        long allocated = _loop.Run(async () =>
        {
            long before = 0;
            for (int i = 0; i < 20_000; i++)
            {
                if (i == 10_000)
                {
                    before = GC.GetAllocatedBytesForCurrentThread();
                }

                await _loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(1));
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
        Assert.Equal(0, allocated);
    }
}

using System;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Runtime.Tests;

public class SpawnTests
{
    private readonly ManualHost _host = new();
    private readonly EventLoop _loop;

    public SpawnTests() => _loop = new EventLoop(_host);

    [Fact]
    public void Activity_RunsBesideTheMainOne()
    {
        int steps = _loop.Run(async () =>
        {
            int count = 0;
            _loop.Spawn(async () =>
            {
                for (int i = 0; i < 3; i++)
                {
                    await _loop.Clock.DelayAsync(TimeSpan.FromSeconds(1));
                    count++;
                }
            });
            await _loop.Clock.DelayAsync(TimeSpan.FromSeconds(10));
            return count;
        });
        Assert.Equal(3, steps);
    }

    [Fact]
    public void FailureBeforeTheFirstAwait_FailsTheRun()
    {
        _loop.Spawn(static () => throw new FormatException("early"));
        FormatException failure = Assert.Throws<FormatException>(() => _loop.RunFor(TimeSpan.FromSeconds(1)));
        Assert.Equal("early", failure.Message);
    }

    [Fact]
    public void FailureAfterAnAwait_FailsTheRunAtThatTime()
    {
        _loop.Spawn(async () =>
        {
            await _loop.Clock.DelayAsync(TimeSpan.FromSeconds(5));
            throw new FormatException("late");
        });
        Assert.Throws<FormatException>(() => _loop.RunFor(TimeSpan.FromSeconds(10)));
        Assert.Equal(TimeSpan.FromSeconds(5), _loop.Clock.Now);
    }

    [Fact]
    public void FailureInAnEventFromOutside_FailsTheRunAtOnce()
    {
        var completion = new TaskCompletionSource();
        _loop.Spawn(async () =>
        {
            await completion.Task;
            throw new FormatException();
        });
        _loop.RunFor(TimeSpan.FromSeconds(1));
        _host.PostFromOutside(_ => completion.SetResult(), null);
        Assert.Throws<FormatException>(() => _loop.RunFor(TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void FailureIsThrownOnce_ThenTheLoopGoesOn()
    {
        _loop.Spawn(static () => throw new FormatException());
        Assert.Throws<FormatException>(() => _loop.RunFor(TimeSpan.FromSeconds(1)));
        Assert.Equal(7, _loop.Run(static () => ValueTask.FromResult(7)));
    }

    [Fact]
    public void Cancellation_IsAnOrdinaryEnd()
    {
        using var source = new CancellationTokenSource();
        bool ended = false;
        _loop.Spawn(async () =>
        {
            try
            {
                await _loop.Clock.DelayAsync(TimeSpan.FromHours(1), source.Token);
            }
            finally
            {
                ended = true;
            }
        });
        _loop.RunFor(TimeSpan.FromSeconds(1));
        source.Cancel();
        _loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.True(ended);
    }
}

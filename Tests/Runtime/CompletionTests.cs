using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Runtime.Tests;

public class CompletionTests
{
    private readonly EventLoop _loop = new(new ManualHost());
    private readonly List<string> _log = [];

    [Fact]
    public void Result_ComesOutOfTheAwait()
    {
        var completion = new Completion<int>(_loop);
        _loop.Post(_ => completion.TrySetResult(5), null);
        Assert.Equal(5, _loop.Run(async () => await completion.Begin()));
    }

    [Fact]
    public void Exception_ComesOutOfTheAwait()
    {
        var completion = new Completion<int>(_loop);
        _loop.Post(_ => completion.TrySetException(new FormatException()), null);
        Assert.Throws<FormatException>(() => _loop.Run(async () => await completion.Begin()));
    }

    [Fact]
    public void Continuation_NeverRunsInsideTheSetter()
    {
        var completion = new Completion<int>(_loop);
        _loop.Spawn(async () =>
        {
            await completion.Begin();
            _log.Add("continued");
        });
        _loop.Post(
            _ =>
            {
                completion.TrySetResult(1);
                _log.Add("set");
            },
            null);
        _loop.RunFor(TimeSpan.Zero);
        Assert.Equal(["set", "continued"], _log);
    }

    [Fact]
    public void Setters_WithoutAnOperation_SayNo()
    {
        var completion = new Completion<int>(_loop);
        Assert.False(completion.TrySetResult(1));
        Assert.False(completion.TrySetException(new FormatException()));
        ValueTask<int> task = completion.Begin();
        Assert.True(completion.TrySetResult(1));
        Assert.False(completion.TrySetResult(2));
        Assert.Equal(1, task.GetAwaiter().GetResult());
    }

    [Fact]
    public void SecondOperation_WhileOneIsOutstanding_IsRefused()
    {
        var completion = new Completion<int>(_loop);
        _ = completion.Begin();
        Assert.Throws<InvalidOperationException>(() => completion.Begin());
    }

    [Fact]
    public void SecondOperation_WhileTheFirstsResultIsOnItsWay_IsRefused()
    {
        var completion = new Completion<int>(_loop);
        _loop.Spawn(async () => _log.Add($"{await completion.Begin()}"));
        _loop.RunFor(TimeSpan.Zero);
        completion.TrySetResult(1);
        Assert.Throws<InvalidOperationException>(() => completion.Begin());
        _loop.RunFor(TimeSpan.Zero);
        Assert.Equal(["1"], _log);
    }

    [Fact]
    public void DroppedTask_DoesNotBlockTheNextOperation()
    {
        var completion = new Completion<int>(_loop);
        _ = completion.Begin();
        completion.TrySetResult(1);
        ValueTask<int> second = completion.Begin();
        completion.TrySetResult(2);
        Assert.Equal(2, second.GetAwaiter().GetResult());
    }

    [Fact]
    public void AwaitingTwice_IsDetected()
    {
        var completion = new Completion<int>(_loop);
        ValueTask<int> task = completion.Begin();
        ValueTask<int> copy = task;
        completion.TrySetResult(3);
        Assert.Equal(3, task.GetAwaiter().GetResult());
        Assert.Throws<InvalidOperationException>(() => copy.GetAwaiter().GetResult());
    }

    [Fact]
    public void TwoAwaitersAtOnce_AreDetected()
    {
        var completion = new Completion<int>(_loop);
        ValueTask<int> task = completion.Begin();
        ValueTask<int> copy = task;
        task.GetAwaiter().OnCompleted(() => _log.Add("first"));
        Assert.Throws<InvalidOperationException>(() => copy.GetAwaiter().OnCompleted(() => _log.Add("second")));
    }

    [Fact]
    public void GetResult_BeforeTheEnd_IsRefused()
    {
        var completion = new Completion<int>(_loop);
        ValueTask<int> task = completion.Begin();
        Assert.Throws<InvalidOperationException>(() => task.GetAwaiter().GetResult());
    }

    [Fact]
    public void Cancellation_EndsTheOperationAndTellsItsOwner()
    {
        using var source = new CancellationTokenSource();
        var completion = new Completion<int>(_loop) { Canceled = state => _log.Add($"given up {state}"), State = 7 };
        _loop.Post(_ => source.Cancel(), null);
        OperationCanceledException e = Assert.Throws<OperationCanceledException>(() => _loop.Run(async () => await completion.Begin(source.Token)));
        Assert.Equal(source.Token, e.CancellationToken);
        Assert.Equal(["given up 7"], _log);
        Assert.False(completion.IsPending);
    }

    [Fact]
    public void CancelledToken_EndsTheOperationAtOnce()
    {
        var completion = new Completion<int>(_loop);
        ValueTask<int> task = completion.Begin(new CancellationToken(true));
        Assert.True(task.IsCanceled);
        Assert.False(completion.IsPending);
    }

    [Fact]
    public void CancellationAfterTheEnd_ChangesNothing()
    {
        using var source = new CancellationTokenSource();
        var completion = new Completion<int>(_loop);
        ValueTask<int> task = completion.Begin(source.Token);
        completion.TrySetResult(4);
        source.Cancel();
        Assert.Equal(4, task.GetAwaiter().GetResult());
    }

    [Fact]
    public void Reuse_AllocatesNothing()
    {
        var completion = new Completion<int>(_loop);
        long allocated = _loop.Run(async () =>
        {
            long before = 0;
            for (int i = 0; i < 20_000; i++)
            {
                if (i == 10_000)
                {
                    before = GC.GetAllocatedBytesForCurrentThread();
                }

                _loop.Post(static state => ((Completion<int>)state!).TrySetResult(1), completion);
                await completion.Begin();
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
        Assert.Equal(0, allocated);
    }
}

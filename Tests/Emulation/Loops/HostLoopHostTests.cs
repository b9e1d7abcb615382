using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Emulation.Tests.Loops;

public sealed class HostLoopHostTests : IDisposable
{
    private readonly HostLoopHost _host = new();
    private readonly EventLoop _loop;

    public HostLoopHostTests() => _loop = new EventLoop(_host);

    public void Dispose() => _host.Dispose();

    [Fact]
    public void Timers_FireInOrder_NeverEarly()
    {
        var late = new List<TimeSpan>();
        for (int i = 5; i > 0; i--)
        {
            TimeSpan due = TimeSpan.FromMilliseconds(i);
            _loop.Clock.CreateTimer(_ => late.Add(_loop.Clock.Now - due)).Set(due);
        }

        Assert.True(_loop.RunUntil(() => late.Count == 5, TimeSpan.FromSeconds(30)));
        Assert.All(late, value => Assert.True(value >= TimeSpan.Zero, $"fired {-value} early"));
    }

    [Fact]
    public void PostFromAnotherThread_WakesTheWait()
    {
        int loopThread = Environment.CurrentManagedThreadId;
        int ranOn = _loop.Run(async () =>
        {
            var source = new TaskCompletionSource<int>();
            new Thread(() =>
            {
                SpinWait.SpinUntil(() => _host.Waits > 0);
                _loop.Post(_ => source.SetResult(Environment.CurrentManagedThreadId), null);
            }).Start();
            return await source.Task;
        });
        Assert.Equal(loopThread, ranOn);
    }

    [Fact]
    public void ManyPostsFromManyThreads_AllArrive()
    {
        int arrived = 0;
        for (int t = 0; t < 4; t++)
        {
            new Thread(() =>
            {
                for (int i = 0; i < 5000; i++)
                {
                    _loop.Post(_ => arrived++, null);
                }
            }).Start();
        }

        Assert.True(_loop.RunUntil(() => arrived == 20_000, TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public void Date_IsTheHosts()
    {
        DateTimeOffset before = DateTimeOffset.UtcNow;
        Assert.InRange(_host.UtcNow!.Value, before, before.AddMinutes(1));
    }

    [Fact]
    public void EagerSource_IsTriedEachTurn_WithoutAWait()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "File descriptors are polled on Linux only.");
        using var source = new EventSource { IsEager = true };
        _host.Add(source);
        source.Signal(3);
        Assert.True(_loop.RunUntil(() => source.Taken == 3, TimeSpan.FromSeconds(30)));
        Assert.Equal(0, _host.Waits);
    }

    [Fact]
    public void IdleLoop_IsWokenByADescriptor()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "File descriptors are polled on Linux only.");
        using var source = new EventSource();
        _host.Add(source);
        new Thread(() =>
        {
            SpinWait.SpinUntil(() => _host.Waits > 0);
            source.Signal(1);
        }).Start();
        Assert.True(_loop.RunUntil(() => source.Taken == 1, TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void BusyLoop_StillAsksLazySources()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "File descriptors are polled on Linux only.");
        using var source = new EventSource();
        _host.Add(source);
        source.Signal(1);
        int turns = 0;
        void Spin(object? state)
        {
            turns++;
            _loop.Post(Spin, null);
        }

        _loop.Post(Spin, null);
        Assert.True(_loop.RunUntil(() => source.Taken == 1, TimeSpan.FromSeconds(30)));
        Assert.InRange(turns, 1, 1000);
    }

    [Fact]
    public void SourceWithoutInterest_AndOneTakenOff_AreLeftAlone()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "File descriptors are polled on Linux only.");
        using var mute = new EventSource { Interest = PollInterest.None, IsEager = true };
        using var gone = new EventSource { IsEager = true };
        _host.Add(mute);
        _host.Add(gone);
        _host.Remove(gone);
        mute.Signal(1);
        gone.Signal(1);
        _loop.RunFor(TimeSpan.FromMilliseconds(2));
        Assert.Equal((0, 0), (mute.Tries, gone.Tries));
    }
}

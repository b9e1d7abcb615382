using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Runtime.Tests;

public class EventLoopTests
{
    private readonly ManualHost _host = new();
    private readonly EventLoop _loop;
    private readonly List<string> _log = [];

    public EventLoopTests() => _loop = new EventLoop(_host);

    [Fact]
    public void Run_ReturnsTheActivitysResult()
    {
        Assert.Equal(42, _loop.Run(static () => ValueTask.FromResult(42)));
    }

    [Fact]
    public void Run_ActivityThatThrows_Throws()
    {
        Assert.Throws<FormatException>(() => _loop.Run<int>(async () =>
        {
            await _loop.Clock.DelayAsync(TimeSpan.FromSeconds(1));
            throw new FormatException();
        }));
    }

    [Fact]
    public void Run_IsTheSynchronizationContext_AndRestoresTheOuterOne()
    {
        SynchronizationContext? outer = SynchronizationContext.Current;
        SynchronizationContext? inner = _loop.Run(() => ValueTask.FromResult(SynchronizationContext.Current));
        Assert.Same(_loop, inner);
        Assert.Same(outer, SynchronizationContext.Current);
    }

    [Fact]
    public void Await_ComesBackToTheLoop()
    {
        bool[] same = _loop.Run(async () =>
        {
            int thread = Environment.CurrentManagedThreadId;
            await Task.Yield();
            bool afterYield = thread == Environment.CurrentManagedThreadId;
            await _loop.Clock.DelayAsync(TimeSpan.FromHours(1));
            return new[] { afterYield, thread == Environment.CurrentManagedThreadId, ReferenceEquals(SynchronizationContext.Current, _loop) };
        });
        Assert.Equal([true, true, true], same);
    }

    [Fact]
    public void Callbacks_RunInTheOrderOfTheirPosts_NewOnesInTheNextTurn()
    {
        _loop.Post(_ => { _log.Add("a"); _loop.Post(_ => _log.Add("c"), null); }, null);
        _loop.Post(_ => _log.Add("b"), null);
        _loop.RunFor(TimeSpan.Zero);
        Assert.Equal(["a", "b", "c"], _log);
        Assert.False(_loop.HasReady);
    }

    [Fact]
    public void ManyCallbacks_OutgrowTheRingInOrder()
    {
        var seen = new List<int>();
        for (int i = 0; i < 1000; i++)
        {
            _loop.Post(state => seen.Add((int)state!), i);
        }

        _loop.RunFor(TimeSpan.Zero);
        Assert.Equal(1000, seen.Count);
        Assert.All(seen, (value, index) => Assert.Equal(index, value));
    }

    [Fact]
    public void ReadyCallbacks_AreRunBeforeTimePasses()
    {
        _loop.Clock.CreateTimer(_ => _log.Add("timer")).Set(TimeSpan.FromTicks(1));
        int left = 5;
        void Again(object? state)
        {
            _log.Add("ready");
            if (--left > 0)
            {
                _loop.Post(Again, null);
            }
        }

        _loop.Post(Again, null);
        _loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.Equal(["ready", "ready", "ready", "ready", "ready", "timer"], _log);
    }

    [Fact]
    public void Run_WaitingForNothing_Stalls()
    {
        var never = new Completion<int>(_loop);
        Assert.Throws<LoopStalledException>(() => _loop.Run(() => never.Begin()));
    }

    [Fact]
    public void Send_IsRefused()
    {
        Assert.Throws<NotSupportedException>(() => _loop.Send(_ => { }, null));
    }

    [Fact]
    public void RunUntil_StopsWhenTheConditionHolds()
    {
        _loop.Clock.CreateTimer(_ => _log.Add("one")).Set(TimeSpan.FromSeconds(1));
        _loop.Clock.CreateTimer(_ => _log.Add("two")).Set(TimeSpan.FromSeconds(2));
        Assert.True(_loop.RunUntil(() => _log.Count > 0, TimeSpan.FromSeconds(10)));
        Assert.Equal(TimeSpan.FromSeconds(1), _loop.Clock.Now);
        Assert.Equal(["one"], _log);
    }

    [Fact]
    public void RunUntil_StopsAtTheDeadline_TimersDueThenStillFire()
    {
        _loop.Clock.CreateTimer(_ => _log.Add("at")).Set(TimeSpan.FromSeconds(3));
        _loop.Clock.CreateTimer(_ => _log.Add("after")).Set(TimeSpan.FromSeconds(3) + TimeSpan.FromTicks(1));
        Assert.False(_loop.RunUntil(static () => false, TimeSpan.FromSeconds(3)));
        Assert.Equal(TimeSpan.FromSeconds(3), _loop.Clock.Now);
        Assert.Equal(["at"], _log);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PostFromAnotherThread_RunsOnTheLoopsThread(bool asSynchronizationContext)
    {
        _host.WaitsForPosts = true;
        int loopThread = Environment.CurrentManagedThreadId;
        int ranOn = _loop.Run(async () =>
        {
            var done = new TaskCompletionSource<int>();
            void Callback(object? state) => done.SetResult(Environment.CurrentManagedThreadId);
            new Thread(() =>
            {
                if (asSynchronizationContext)
                {
                    ((SynchronizationContext)_loop).Post(Callback, null);
                }
                else
                {
                    _loop.Post(new Action<object?>(Callback), null);
                }
            }).Start();
            return await done.Task;
        });
        Assert.Equal(loopThread, ranOn);
    }
}

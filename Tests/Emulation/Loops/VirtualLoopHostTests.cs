using System;
using System.Threading;
using System.Threading.Tasks;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Emulation.Tests.Loops;

public class VirtualLoopHostTests
{
    private readonly VirtualLoopHost _host = new();
    private readonly EventLoop _loop;

    public VirtualLoopHostTests() => _loop = new EventLoop(_host);

    [Fact]
    public void Poll_JumpsToTheDeadline_NeverBack()
    {
        Assert.True(_host.Poll(TimeSpan.FromHours(5)));
        Assert.Equal(TimeSpan.FromHours(5), _host.Now);
        Assert.True(_host.Poll(TimeSpan.FromHours(1)));
        Assert.Equal(TimeSpan.FromHours(5), _host.Now);
    }

    [Fact]
    public void Poll_WithoutDeadline_SaysThatNothingCanCome()
    {
        Assert.False(_host.Poll(TimeSpan.MaxValue));
        Assert.Equal(TimeSpan.Zero, _host.Now);
    }

    [Fact]
    public void Date_BeginsWith2026_OrWhereToldTo()
    {
        Assert.Equal(DateTimeOffset.Parse("2026-01-01T00:00:00Z"), _host.UtcNow);
        var other = new VirtualLoopHost(DateTimeOffset.Parse("2030-06-01T12:00:00Z"));
        other.Poll(TimeSpan.FromMinutes(1));
        Assert.Equal(DateTimeOffset.Parse("2030-06-01T12:01:00Z"), other.UtcNow);
    }

    [Fact]
    public void AnHour_OfProtocolTimeIsExact()
    {
        TimeSpan end = _loop.Run(async () =>
        {
            for (int i = 0; i < 3600; i++)
            {
                await _loop.Clock.DelayAsync(TimeSpan.FromSeconds(1));
            }

            return _loop.Clock.Now;
        });
        Assert.Equal(TimeSpan.FromHours(1), end);
    }

    [Fact]
    public void PostsFromOutside_ComeInOrder_BeforeTimePasses()
    {
        string log = string.Empty;
        _loop.Clock.CreateTimer(_ => log += "timer").Set(TimeSpan.FromSeconds(1));
        var thread = new Thread(() =>
        {
            _loop.Post(_ => log += "a ", null);
            _loop.Post(_ => log += "b ", null);
        });
        thread.Start();
        thread.Join();
        _loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.Equal("a b timer", log);
    }

    [Fact]
    public void Hold_MakesTheLoopWaitForAnotherThread()
    {
        _host.Hold();
        int result = _loop.Run(async () =>
        {
            var source = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
            new Thread(() =>
            {
                _loop.Post(_ => source.SetResult(3), null);
                _host.Release();
            }).Start();
            return await source.Task;
        });
        Assert.Equal(3, result);
    }

    [Fact]
    public void Release_WithoutAPost_EndsTheWaitWithAStall()
    {
        _host.Hold();
        new Thread(() => _host.Release()).Start();
        Assert.Throws<LoopStalledException>(() => _loop.Run(static () => new ValueTask<int>(new TaskCompletionSource<int>().Task)));
    }

    [Fact]
    public void PostThatThrows_DoesNotTakeTheOthersAlong()
    {
        bool ran = false;
        _host.PostFromOutside(_ => throw new FormatException(), null);
        _host.PostFromOutside(_ => ran = true, null);
        Assert.Throws<FormatException>(() => _loop.RunFor(TimeSpan.FromSeconds(1)));
        _loop.RunFor(TimeSpan.FromSeconds(1));
        Assert.True(ran);
    }
}

using System;
using System.Linq;
using DeviceKit.Runtime;
using Xunit;

namespace DeviceKit.Emulation.Tests.Loops;

/// <summary>Descriptors that change from wait to wait.</summary>
public sealed class PollGroupTests : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    private readonly HostLoopHost _host = new();
    private readonly EventLoop _loop;

    public PollGroupTests()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "File descriptors are polled on Linux only.");
        _loop = new EventLoop(_host);
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public void ReadyDescriptor_EndsTheWait_AndIsSaid()
    {
        using var source = new EventSource();
        var group = new EventGroup(source);
        _host.Add(group);
        source.Signal(1);
        Assert.True(_loop.RunUntil(() => group.Ended.Contains(PollInterest.Read), s_limit));
        Assert.Equal(group.Begun, group.Ended.Count);
    }

    [Fact]
    public void Wait_LastsNoLongerThanTheGroupAllows()
    {
        using var source = new EventSource();
        var group = new EventGroup(source) { Longest = TimeSpan.FromMilliseconds(2) };
        _host.Add(group);
        Assert.True(_loop.RunUntil(() => group.Ended.Count == 5, s_limit));
        Assert.All(group.Ended, ready => Assert.Equal(PollInterest.None, ready));
        Assert.True(_loop.Clock.Now >= TimeSpan.FromMilliseconds(10));
    }

    [Fact]
    public void Wait_LastsNoLongerThanTheLoopsTimerAllows()
    {
        using var source = new EventSource();
        _host.Add(new EventGroup(source) { Longest = TimeSpan.FromHours(1) });
        _host.Add(new EventGroup(source));
        bool hasFired = false;
        _loop.Clock.CreateTimer(_ => hasFired = true).Set(_loop.Clock.Now + TimeSpan.FromMilliseconds(2));
        Assert.True(_loop.RunUntil(() => hasFired, s_limit));
    }

    [Fact]
    public void ManyDescriptors_AllFit_BesideASource()
    {
        using var source = new EventSource();
        EventGroup[] groups = [.. Enumerable.Range(0, 40).Select(_ => new EventGroup(source))];
        Array.ForEach(groups, _host.Add);
        using var single = new EventSource();
        _host.Add(single);
        source.Signal(1);
        single.Signal(1);
        Assert.True(_loop.RunUntil(() => single.Taken == 1, s_limit));
        Assert.All(groups, group => Assert.Contains(PollInterest.Read, group.Ended));
    }

    [Fact]
    public void BusyLoop_StillAsksGroups()
    {
        using var source = new EventSource();
        var group = new EventGroup(source);
        _host.Add(group);
        source.Signal(1);
        int turns = 0;
        void Spin(object? state)
        {
            turns++;
            _loop.Post(Spin, null);
        }

        _loop.Post(Spin, null);
        Assert.True(_loop.RunUntil(() => group.Ended.Contains(PollInterest.Read), s_limit));
        Assert.InRange(turns, 1, 100_000);
    }

    [Fact]
    public void GroupThatAnotherTookOff_IsNotTold()
    {
        using var source = new EventSource();
        var second = new EventGroup(source);
        var first = new EventGroup(source) { OnEnd = () => _host.Remove(second) };
        _host.Add(first);
        _host.Add(second);
        source.Signal(1);
        Assert.True(_loop.RunUntil(() => first.Ended.Count == 3, s_limit));
        Assert.Equal((1, 0), (second.Begun, second.Ended.Count));
    }

    [Fact]
    public void Index_IsOneOfTheWaits()
    {
        var list = new PollList();
        Assert.Equal(0, list.Add(0, PollInterest.Read));
        Assert.Equal(PollInterest.None, list.Ready(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Ready(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Ready(-1));
    }
}

using System;
using System.Collections.Generic;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Runtime.Tests;

public class TimerTests
{
    private readonly EventLoop _loop = new(new ManualHost());
    private readonly List<string> _log = [];

    [Fact]
    public void Timers_FireInTheOrderOfTheirDueTimes()
    {
        Set("c", 3);
        Set("a", 1);
        Set("b", 2);
        _loop.RunFor(TimeSpan.FromSeconds(5));
        Assert.Equal(["a@1", "b@2", "c@3"], _log);
    }

    [Fact]
    public void TimersDueTogether_FireInTheOrderOfTheirSetting()
    {
        IClockTimer a = Set("a", 1);
        Set("b", 1);
        Set("c", 1);
        a.Set(TimeSpan.FromSeconds(1));
        _loop.RunFor(TimeSpan.FromSeconds(5));
        Assert.Equal(["b@1", "c@1", "a@1"], _log);
    }

    [Fact]
    public void CancelledTimer_StaysSilent()
    {
        IClockTimer timer = Set("a", 1);
        Assert.True(timer.IsSet);
        timer.Cancel();
        timer.Cancel();
        Assert.False(timer.IsSet);
        _loop.RunFor(TimeSpan.FromSeconds(5));
        Assert.Empty(_log);
    }

    [Fact]
    public void TimerCancelledByOneThatIsDueWithIt_StaysSilent()
    {
        IClockTimer? second = null;
        _loop.Clock.CreateTimer(_ => second!.Cancel()).Set(TimeSpan.FromSeconds(1));
        second = Set("second", 1);
        _loop.RunFor(TimeSpan.FromSeconds(5));
        Assert.Empty(_log);
    }

    [Fact]
    public void Set_MovesTheTimer()
    {
        IClockTimer timer = Set("a", 1);
        timer.Set(TimeSpan.FromSeconds(4));
        Assert.Equal(TimeSpan.FromSeconds(4), timer.Due);
        _loop.RunFor(TimeSpan.FromSeconds(5));
        Assert.Equal(["a@4"], _log);
    }

    [Fact]
    public void Set_InTheCallback_FiresAgain()
    {
        int left = 3;
        IClockTimer? timer = null;
        timer = _loop.Clock.CreateTimer(_ =>
        {
            _log.Add($"{_loop.Clock.Now.TotalSeconds}");
            Assert.False(timer!.IsSet);
            if (--left > 0)
            {
                timer.Set(_loop.Clock.Now + TimeSpan.FromSeconds(2));
            }
        });
        timer.Set(TimeSpan.FromSeconds(1));
        _loop.RunFor(TimeSpan.FromSeconds(60));
        Assert.Equal(["1", "3", "5"], _log);
    }

    [Fact]
    public void Set_ToThePast_FiresAtTheNextTurn_NeverFromInsideSet()
    {
        _loop.RunFor(TimeSpan.FromSeconds(9));
        Set("a", 1);
        Assert.Empty(_log);
        _loop.RunFor(TimeSpan.Zero);
        Assert.Equal(["a@9"], _log);
    }

    [Fact]
    public void TimerThatAlwaysSetsItselfToThePast_StarvesNobody()
    {
        int spins = 0;
        IClockTimer? spinner = null;
        spinner = _loop.Clock.CreateTimer(_ =>
        {
            if (++spins < 1000)
            {
                spinner!.Set(TimeSpan.Zero);
            }
        });
        spinner.Set(TimeSpan.FromSeconds(1));
        _loop.Post(_ => _loop.Clock.CreateTimer(_ => _log.Add($"other after {spins}")).Set(TimeSpan.FromSeconds(1)), null);
        _loop.Clock.CreateTimer(_ => _loop.Post(_ => _log.Add($"post after {spins}"), null)).Set(TimeSpan.FromSeconds(1));
        _loop.RunFor(TimeSpan.FromSeconds(2));
        Assert.Equal(["other after 1", "post after 1"], _log);
    }

    private IClockTimer Set(string name, int seconds)
    {
        IClockTimer timer = _loop.Clock.CreateTimer(_ => _log.Add($"{name}@{_loop.Clock.Now.TotalSeconds}"));
        timer.Set(TimeSpan.FromSeconds(seconds));
        return timer;
    }
}

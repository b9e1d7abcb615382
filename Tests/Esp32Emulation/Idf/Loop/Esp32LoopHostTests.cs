using System;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Loop;

public class Esp32LoopHostTests
{
    [Fact]
    public void ATimer_IsDueToTheMicrosecond_NotToTheTick()
    {
        using var bench = new IdfBench();
        bench.Run(async () =>
        {
            await bench.Loop.Clock.DelayAsync(TimeSpan.FromMicroseconds(12_345));
            Assert.Equal(TimeSpan.FromMicroseconds(12_345), bench.Loop.Clock.Now);
        });
    }

    [Fact]
    public void ASignal_EndsTheWait_BeforeItsDeadline()
    {
        using var bench = new IdfBench();
        bool hasCome = false;
        IClockTimer timer = bench.World.Clock.CreateTimer(_ =>
        {
            hasCome = true;
            bench.Idf.Signal();
        });
        timer.Set(TimeSpan.FromMilliseconds(3));

        Assert.True(bench.Loop.RunUntil(() => hasCome, TimeSpan.FromSeconds(1)));
        Assert.Equal(TimeSpan.FromMilliseconds(3), bench.Loop.Clock.Now);
    }

    [Fact]
    public void ASignalBeforeTheWait_IsNotLost()
    {
        using var bench = new IdfBench();
        bench.Idf.Signal();
        Assert.True(bench.Host.Poll(TimeSpan.MaxValue));
        Assert.False(bench.Host.Poll(TimeSpan.MaxValue));
    }

    [Fact]
    public void ADeadlineThatHasPassed_DoesNotWait_AndLetsTheWorldDoWhatIsDue()
    {
        using var bench = new IdfBench();
        bool hasRun = false;
        bench.World.Post(_ => hasRun = true, null);
        Assert.True(bench.Host.Poll(TimeSpan.Zero));
        Assert.True(hasRun);
        Assert.Equal(TimeSpan.Zero, bench.Clock.Now);
    }

    [Fact]
    public void ALoopWithNothingLeft_Stalls()
    {
        using var bench = new IdfBench();
        var never = new Completion<bool>(bench.Loop);
        Assert.Throws<LoopStalledException>(() => bench.Run(async () => await never.Begin()));
    }

    [Fact]
    public void TheDate_IsUnknownUntilItIsTold_AndGoesOnFromThere()
    {
        using var bench = new IdfBench();
        Assert.Null(bench.Loop.Clock.UtcNow);
        bench.Loop.RunFor(TimeSpan.FromSeconds(2));

        var told = new DateTimeOffset(2026, 11, 28, 4, 2, 51, TimeSpan.Zero);
        bench.Clock.SetDate(told);
        bench.Loop.RunFor(TimeSpan.FromMinutes(1));
        Assert.Equal(told + TimeSpan.FromMinutes(1), bench.Loop.Clock.UtcNow);
    }

    [Fact]
    public void PostsOfOtherThreads_AreRefused()
    {
        using var bench = new IdfBench();
        Assert.Throws<NotSupportedException>(() => bench.Host.PostFromOutside(_ => { }, null));
    }
}

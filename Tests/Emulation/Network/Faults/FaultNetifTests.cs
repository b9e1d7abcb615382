using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Network.Faults;

public class FaultNetifTests
{
    private static readonly int[] s_all = [.. Enumerable.Range(0, 500)];

    [Fact]
    public void Loss_LosesTheShareThatItSays_AndNothingElse()
    {
        FaultLan lan = FaultLan.Parse("loss=10%,seed=1").Exchange(500);
        Assert.InRange(lan.Far.Frames.Count, 420, 480);
        Assert.InRange(lan.Near.Frames.Count, 420, 480);
        var netif = Assert.IsType<LossNetif>(lan.Netif);
        Assert.Equal(500 - lan.Far.Frames.Count, netif.TransmitFaults);
        Assert.Equal(500 - lan.Near.Frames.Count, netif.ReceiveFaults);
        Assert.Equal(lan.Far.Frames.Select(FaultLan.NumberOf).Order(), lan.Far.Frames.Select(FaultLan.NumberOf));
    }

    [Fact]
    public void Directions_AreSeparate()
    {
        FaultLan lan = FaultLan.Parse("rx.loss=100%").Exchange(20);
        Assert.Equal(20, lan.Far.Frames.Count);
        Assert.Empty(lan.Near.Frames);
        lan = FaultLan.Parse("tx.loss=100%").Exchange(20);
        Assert.Empty(lan.Far.Frames);
        Assert.Equal(20, lan.Near.Frames.Count);
    }

    [Fact]
    public void OneDirectionsTraffic_DoesNotChangeTheOthersFaults()
    {
        FaultLan both = FaultLan.Parse("loss=20%,seed=3").Exchange(300);
        FaultLan one = FaultLan.Parse("tx.loss=20%,seed=3").Exchange(300);
        Assert.Equal(one.Far.Frames.Select(FaultLan.NumberOf), both.Far.Frames.Select(FaultLan.NumberOf));
    }

    [Theory]
    [InlineData("loss=20%")]
    [InlineData("loss=100%")]
    [InlineData("duplicate=30%")]
    [InlineData("reorder=30%")]
    [InlineData("delay=20ms~10ms")]
    [InlineData("corrupt=50%")]
    [InlineData("blackout=1000")]
    [InlineData("loss=5%,duplicate=5%,reorder=5%,delay=3ms,trailing=20%")]
    public void EveryTag_CompletesExactlyOnce(string faults)
    {
        FaultLan lan = FaultLan.Parse(faults).Exchange(200);
        IEnumerable<string> completed = lan.Near.Events.Where(e => e.StartsWith("completed", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, 200).Select(i => $"completed {i}").Order(), completed.Order());
        Assert.Equal(0, lan.Switch.FramesInUse);
    }

    [Fact]
    public void Duplicate_BringsSomeFramesTwice()
    {
        FaultLan lan = FaultLan.Parse("duplicate=20%,seed=2").Exchange(500);
        int[] numbers = [.. lan.Far.Frames.Select(FaultLan.NumberOf)];
        Assert.Equal(s_all, numbers.Distinct());
        Assert.InRange(numbers.Length, 570, 630);
        Assert.Equal(numbers.Order(), numbers);
    }

    [Fact]
    public void Reorder_BringsEveryFrameOnce_OvertakenByThreeAtMost()
    {
        FaultLan lan = FaultLan.Parse("reorder=20%,seed=2").Exchange(500);
        int[] numbers = [.. lan.Far.Frames.Select(FaultLan.NumberOf)];
        Assert.Equal(s_all, numbers.Order());
        Assert.NotEqual(s_all, numbers);
        Assert.All(numbers.Select((number, index) => index - number), distance => Assert.InRange(distance, -1, 3));
    }

    [Fact]
    public void ReorderedFrame_WithoutSuccessors_ComesAfterTenMilliseconds()
    {
        FaultLan lan = FaultLan.Parse("tx.reorder=100%").Exchange(1);
        Assert.InRange(lan.Far.Times.Single(), TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(11));
    }

    [Fact]
    public void Delay_AddsItsTimeEachWay_AndKeepsTheOrder()
    {
        FaultLan lan = FaultLan.Parse("delay=20ms~15ms,seed=5").Exchange(500);
        Assert.Equal(s_all, lan.Far.Frames.Select(FaultLan.NumberOf));
        Assert.Equal(s_all, lan.Near.Frames.Select(FaultLan.NumberOf));
        double[] late = [.. lan.Near.Times.Select((time, index) => time.TotalMilliseconds - index)];
        Assert.InRange(late.Min(), 20.2, 26);
        Assert.InRange(late.Max(), 33, 36);
    }

    [Fact]
    public void Corrupt_TurnsExactlyOneBit_AndWithdrawsVerifiedChecksums()
    {
        FaultLan lan = FaultLan.Parse("rx.corrupt=100%,seed=4").Exchange(100);
        FaultLan good = FaultLan.Parse("seed=4").Exchange(100);
        Assert.Equal(100, lan.Near.Frames.Count);
        Assert.All(
            lan.Near.Frames.Zip(good.Near.Frames),
            pair => Assert.Equal(1, pair.First.Zip(pair.Second).Sum(bytes => BitOperations.PopCount((uint)(bytes.First ^ bytes.Second)))));
    }

    [Fact]
    public void TrailingBytes_GrowFrames_WithinTheMtu()
    {
        FaultLan lan = FaultLan.Parse("trailing=100%,seed=4").Exchange(100);
        Assert.All(lan.Near.Frames, frame => Assert.InRange(frame.Length, 101, 116));
        FaultLan full = FaultLan.Parse("trailing=100%,seed=4").Exchange(10, 1518);
        Assert.All(full.Near.Frames, frame => Assert.Equal(1518, frame.Length));
        Assert.Equal(10, full.Near.Frames.Count);
    }

    [Fact]
    public void Blackout_BeginsAfterItsBytes_AndMayEnd()
    {
        Assert.Equal(10, FaultLan.Parse("blackout=1000").Exchange(100).Far.Frames.Count);
        int[] numbers = [.. FaultLan.Parse("blackout=1000~30ms").Exchange(100).Far.Frames.Select(FaultLan.NumberOf)];
        Assert.Equal([.. Enumerable.Range(0, 10), .. Enumerable.Range(40, 60)], numbers);
    }

    [Fact]
    public void PulledCable_ReturnsWhatIsHeldBack()
    {
        FaultLan lan = FaultLan.Parse("delay=1s,reorder=50%,seed=1");
        for (int i = 0; i < 20; i++)
        {
            lan.Near.SendTo(Lan.Mac(1));
            lan.Far.SendTo(Lan.Mac(0));
        }

        lan.Loop.RunFor(TimeSpan.FromMilliseconds(100));
        lan.Port.SetLink(false);
        lan.Loop.RunFor(TimeSpan.FromSeconds(5));
        Assert.Empty(lan.Near.Frames);
        Assert.Empty(lan.Far.Frames);
        Assert.Equal(0, ((FaultNetif)lan.Netif).Pool.InUse);
        Assert.Equal(0, lan.Switch.FramesInUse);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void SameSeed_IsTheSameRun_AnotherIsNot(int seed)
    {
        string faults = $"loss=3%,duplicate=3%,reorder=5%,delay=2ms~2ms,corrupt=1%,trailing=5%,seed={seed}";
        string other = $"loss=3%,duplicate=3%,reorder=5%,delay=2ms~2ms,corrupt=1%,trailing=5%,seed={seed + 1}";
        Assert.Equal(FaultLan.Parse(faults).Exchange(300).Summary(), FaultLan.Parse(faults).Exchange(300).Summary());
        Assert.NotEqual(FaultLan.Parse(faults).Exchange(300).Summary(), FaultLan.Parse(other).Exchange(300).Summary());
    }

    [Fact]
    public void SteadyState_AllocatesNothing()
    {
        var loop = new Runtime.EventLoop(new VirtualLoopHost());
        var owner = new VirtualSwitch(loop);
        INetif bad = LinkFaults.Parse("duplicate=0.1%,reorder=2%,delay=1ms~1ms,corrupt=0%,trailing=2%,seed=1").Apply(owner.AddPort(Lan.Mac(0)), loop);
        var near = new Reflector(bad);
        _ = new Reflector(owner.AddPort(Lan.Mac(1)));
        near.Ping(Lan.Mac(1));
        loop.RunFor(TimeSpan.FromSeconds(1));
        int before = near.Count;
        long allocated = -GC.GetAllocatedBytesForCurrentThread();
        loop.RunFor(TimeSpan.FromSeconds(2));
        allocated += GC.GetAllocatedBytesForCurrentThread();
        Assert.True(near.Count > before + 300, $"{near.Count - before} frames came round");
        Assert.InRange(allocated, 0, 20_000);
    }
}

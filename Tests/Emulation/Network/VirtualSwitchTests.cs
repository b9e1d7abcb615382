using System;
using System.Linq;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Emulation.Tests.Network;

public class VirtualSwitchTests
{
    [Fact]
    public void UnknownDestination_IsFloodedToEveryOtherPort_AndFilteredThere()
    {
        var lan = new Lan(4);
        lan.Stations[0].SendTo(Lan.Mac(2));
        lan.Run(1);
        Assert.Single(lan.Stations[2].Frames);
        Assert.Equal(1, lan.Switch.Counters.Flooded);
        Assert.Equal(1, lan.Ports[1].Counters.Drops(NetifDrop.ReceiveFiltered));
        Assert.Equal(1, lan.Ports[3].Counters.Drops(NetifDrop.ReceiveFiltered));
        Assert.Empty(lan.Stations[0].Frames);
    }

    [Fact]
    public void LearnedDestination_GetsItsFramesAlone()
    {
        var lan = new Lan(4);
        lan.Introduce();
        lan.Stations[0].SendTo(Lan.Mac(2));
        lan.Run(1);
        Assert.Equal(1, lan.Switch.Counters.Forwarded);
        Assert.Equal(["FromPort 0", "ToPort 2"], lan.Tapped.Select(line => string.Join(' ', line.Split(' ')[1..3])));
    }

    [Fact]
    public void Broadcast_ReachesEverybodyElse()
    {
        var lan = new Lan(3);
        lan.Stations[1].SendTo(MacAddress.Broadcast);
        lan.Run(1);
        Assert.Equal([1, 0, 1], lan.Stations.Select(s => s.Frames.Count));
    }

    [Fact]
    public void Frame_TakesTheTimeOfTwoLinesAndTwoCables()
    {
        var lan = new Lan(2);
        lan.Stations[0].SendTo(Lan.Mac(1), 1514);
        lan.Run(1);

        // (1514 + 24) * 8 bits at 100 Mbit/s are 123.04 us, rounded up to a tick, and 100 us of cable, twice.
        Assert.Equal(2 * (1231 + 1000), lan.Stations[1].Times.Single().Ticks);
    }

    [Fact]
    public void Frames_KeepTheLinesRateAndTheirOrder()
    {
        var lan = new Lan(2);
        for (byte i = 0; i < 10; i++)
        {
            lan.Stations[0].SendTo(Lan.Mac(1), 1514, i);
        }

        lan.Run(10);
        Assert.Equal(Enumerable.Range(0, 10), lan.Stations[1].Frames.Select(f => (int)f[20]));
        Assert.All(lan.Stations[1].Times.Zip(lan.Stations[1].Times.Skip(1)), pair => Assert.Equal(1231, (pair.Second - pair.First).Ticks));
    }

    [Fact]
    public void AgedAddress_IsFloodedAgain()
    {
        var lan = new Lan(3);
        lan.Introduce();
        lan.Run(301_000);
        lan.Stations[0].SendTo(Lan.Mac(2));
        lan.Run(1);
        Assert.Equal(0, lan.Switch.Counters.Forwarded);
    }

    [Fact]
    public void GroupSource_IsDropped()
    {
        var lan = new Lan(2);
        lan.Stations[0].Send(Station.Frame(Lan.Mac(1), MacAddress.Broadcast));
        lan.Run(1);
        Assert.Empty(lan.Stations[1].Frames);
        Assert.Equal(1, lan.Switch.Counters.Drops(SwitchDrop.GroupSource));
    }

    [Fact]
    public void FullQueueOfASlowPort_DropsAndCounts()
    {
        var lan = new Lan(2, new PortOptions { TransmitSlots = 64 });
        lan.Add(new PortOptions { BitsPerSecond = 1_000_000, SwitchQueue = 4 });
        lan.Introduce();
        for (int i = 0; i < 20; i++)
        {
            lan.Stations[0].SendTo(Lan.Mac(2), 1514);
        }

        lan.Run(1000);
        Assert.Equal(4, lan.Stations[2].Frames.Count);
        Assert.Equal(16, lan.Switch.Counters.Drops(SwitchDrop.QueueFull));
        Assert.Equal(0, lan.Switch.FramesInUse);
    }

    [Fact]
    public void SteadyState_AllocatesNothing()
    {
        var lan = new Lan(3);
        lan.Switch.RemoveTap(lan);
        lan.Introduce();
        var sink = new Reflector(lan.Switch.AddPort(Lan.Mac(7)));
        var source = new Reflector(lan.Switch.AddPort(Lan.Mac(8)));
        source.Ping(Lan.Mac(7));
        lan.Run(100);
        long before = GC.GetAllocatedBytesForCurrentThread();
        lan.Run(10_000);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(sink.Count > 10_000, $"{sink.Count} frames came round");
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void SameRun_IsTheSameTickForTick()
    {
        Assert.Equal(Mixed(), Mixed());

        static string Mixed()
        {
            var lan = new Lan(5);
            var random = new SeededRandom(11);
            for (int i = 0; i < 200; i++)
            {
                int target = random.Next(6);
                lan.Stations[random.Next(5)].SendTo(target == 5 ? MacAddress.Broadcast : Lan.Mac(target), 60 + random.Next(1400));
                lan.Run(random.Next(3) * 0.1);
            }

            lan.Run(100);
            return string.Join('\n', lan.Tapped);
        }
    }
}

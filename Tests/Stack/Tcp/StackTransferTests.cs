using System;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

/// <summary>TCP through the whole stack, over the virtual switch.</summary>
public sealed class StackTransferTests
{
    [Fact]
    public void Transfer_OverASwitch_DeliversBothStreams()
    {
        var lan = new StackLan(new PortOptions());
        lan.Run(() => StackLan.ExchangeAsync(lan.A, lan.B, StackLan.AddressB, 1_000_000, 1_000_000));
    }

    [Fact]
    public void Transfer_OverASlowPortWithFewSlots_WaitsForThem()
    {
        var lan = new StackLan(new PortOptions { BitsPerSecond = 1_000_000, TransmitSlots = 2, ReceiveSlots = 4, SwitchQueue = 64 });
        lan.Run(() => StackLan.ExchangeAsync(lan.A, lan.B, StackLan.AddressB, 200_000, 200_000));
    }

    [Fact]
    public void Transfer_OverAQueueThatOverflows_RecoversAndEnds()
    {
        var lan = new StackLan(new PortOptions { BitsPerSecond = 10_000_000, SwitchQueue = 6, ReceiveSlots = 8 }, fastSender: true);
        lan.Run(() => StackLan.ExchangeAsync(lan.A, lan.B, StackLan.AddressB, 2_000_000, 0));
    }

    [Fact]
    public void Transfer_ToTheHostItself_Works()
    {
        var lan = new StackLan(new PortOptions());
        lan.Run(() => StackLan.ExchangeAsync(lan.A, lan.A, StackLan.AddressA, 300_000, 300_000));
        lan.Run(() => StackLan.ExchangeAsync(lan.A, lan.A, IPv4Address.Loopback, 30_000, 30_000));
    }

    /// <summary>Every kind of fault that the emulation knows, both ways, at once.</summary>
    [Fact]
    public void Transfer_OverAHundredSeedsOfFaultyLinks_DeliversExactStreamsAndEnds()
    {
        for (ulong seed = 1; seed <= 100; seed++)
        {
            var random = new TestRandom(seed);
            string faults = $"loss={random.Next(60) / 10.0}%,duplicate={random.Next(50) / 10.0}%,reorder={random.Next(100) / 10.0}%,"
                + $"corrupt={random.Next(30) / 10.0}%,delay={1 + random.Next(40)}ms~{random.Next(10)}ms"
                + (random.Chance(300) ? ",trailing=20%" : string.Empty) + (random.Chance(300) ? ",blackout=50000~20s" : string.Empty)
                + $",seed={seed}";
            try
            {
                var lan = new StackLan(new PortOptions { TransmitSlots = 1 + random.Next(32), CompletesTransmits = random.Chance(500) }, faults: faults);
                lan.Run(() => StackLan.ExchangeAsync(lan.A, lan.B, StackLan.AddressB, 1 + random.Next(150_000), random.Next(100_000)));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed} failed, with the faults {faults}.", e);
            }
        }
    }

    [Fact]
    public void Connect_ToAHostThatIsNotThere_FailsWithinSeconds()
    {
        var lan = new StackLan(new PortOptions());
        TimeSpan before = lan.Loop.Clock.Now;
        lan.Run(async () =>
        {
            NetworkException e = await Assert.ThrowsAsync<NetworkException>(
                async () => await lan.A.ConnectTcpAsync(new IPEndPoint(new IPv4Address(10, 0, 0, 99), 80)));
            Assert.Equal(NetworkError.HostUnreachable, e.Error);
        });
        Assert.True(lan.Loop.Clock.Now - before < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void LinkDownForAWhile_TheTransferGoesOn()
    {
        var lan = new StackLan(new PortOptions());
        lan.Run(async () =>
        {
            Task exchange = StackLan.ExchangeAsync(lan.A, lan.B, StackLan.AddressB, 3_000_000, 100_000);
            await lan.Loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(50));
            lan.PortA.SetLink(false);
            await lan.Loop.Clock.DelayAsync(TimeSpan.FromSeconds(20));
            lan.PortA.SetLink(true);
            await exchange;
        });
    }

    [Fact]
    public void AddressTakenAwayAndGivenBack_TheConnectionGoesOn()
    {
        var lan = new StackLan(new PortOptions());
        lan.Run(async () =>
        {
            Task exchange = StackLan.ExchangeAsync(lan.A, lan.B, StackLan.AddressB, 3_000_000, 0);
            await lan.Loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(50));
            IPv4Configuration? configuration = lan.A.Configuration;
            lan.A.Configure(null);
            await lan.Loop.Clock.DelayAsync(TimeSpan.FromSeconds(5));
            lan.A.Configure(configuration);
            await exchange;
        });
    }

    [Fact]
    public void Transfer_OverTheWholeStack_AllocatesNothingInTheSteadyState()
    {
        var lan = new StackLan(new PortOptions { BitsPerSecond = 0 });
        long allocated = -1;
        lan.Run(async () =>
        {
            TcpListener listener = lan.B.ListenTcp(80);
            ValueTask<TcpSocket> accept = listener.AcceptAsync();
            TcpSocket a = await lan.A.ConnectTcpAsync(new IPEndPoint(StackLan.AddressB, 80));
            TcpSocket b = await accept;
            Task<int> receive = Drain(b, 60_000_000);
            var buffer = new byte[10_000];
            long before = 0;
            for (int i = 0; i < 6000; i++)
            {
                if (i == 2000)
                {
                    before = GC.GetAllocatedBytesForCurrentThread();
                }

                await a.WriteAsync(buffer);
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Equal(60_000_000, await receive);
        });
        Assert.Equal(0, allocated);
    }

    private static async Task<int> Drain(TcpSocket socket, int length)
    {
        var buffer = new byte[16_384];
        int total = 0;
        while (total < length)
        {
            total += await socket.ReadAsync(buffer);
        }

        return total;
    }
}

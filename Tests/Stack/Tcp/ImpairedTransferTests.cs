using System;
using System.Threading.Tasks;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

public sealed class ImpairedTransferTests
{
    [Fact]
    public void Transfer_OverAHundredSeedsOfMixedFaults_DeliversExactStreamsAndEnds()
    {
        for (ulong seed = 1; seed <= 100; seed++)
        {
            try
            {
                Transfer(seed);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed} failed; repeat with ImpairedTransferTests.Transfer({seed}).", e);
            }
        }
    }

    [Fact]
    public void Transfer_WithHeavyLoss_Ends()
    {
        var link = new TcpLink(5, new PipeOptions { Loss = 300 });
        link.Run(() => ExchangeAsync(link, 20_000, 20_000, TcpOptions.Default));
    }

    [Fact]
    public void Outage_OfAMinute_IsSurvived()
    {
        var link = new TcpLink();
        link.Run(async () =>
        {
            Task exchange = ExchangeAsync(link, 2_000_000, 500_000, TcpOptions.Default);
            await link.Loop.Clock.DelayAsync(TimeSpan.FromMilliseconds(20));
            link.AtoB.IsDown = link.BtoA.IsDown = true;
            await link.Loop.Clock.DelayAsync(TimeSpan.FromMinutes(1));
            link.AtoB.IsDown = link.BtoA.IsDown = false;
            await exchange;
        });
    }

    [Fact]
    public void Transfer_WithoutFaults_NeedsNoRetransmission()
    {
        var link = new TcpLink(1, new PipeOptions { Slots = 64 });
        link.Run(() => ExchangeAsync(link, 3_000_000, 3_000_000, TcpOptions.Default));
        Assert.Equal(0, link.A.Counters.Timeouts + link.B.Counters.Timeouts + link.A.Counters.FastRetransmits + link.B.Counters.FastRetransmits);
        Assert.Equal(0, link.A.Drops.Drops(StackDrop.TcpUnacceptable) + link.B.Drops.Drops(StackDrop.TcpUnacceptable));
    }

    [Fact]
    public void Transfer_WithFewLosses_RecoversMostlyWithoutTheTimer()
    {
        var link = new TcpLink(1, new PipeOptions { Loss = 2, Latency = TimeSpan.FromMilliseconds(5) });
        link.Run(() => ExchangeAsync(link, 3_000_000, 0, TcpOptions.Default));
        Assert.True(link.A.Counters.FastRetransmits > link.A.Counters.Timeouts, $"{link.A.Counters.FastRetransmits} fast, {link.A.Counters.Timeouts} by timer");
    }

    private static void Transfer(ulong seed)
    {
        var random = new TestRandom(seed * 7919);
        var options = new PipeOptions
        {
            Loss = random.Next(80),
            Duplicate = random.Next(50),
            Reorder = random.Next(100),
            Corrupt = random.Next(30),
            Latency = TimeSpan.FromMilliseconds(0.1 + random.Next(50)),
            Slots = random.Chance(300) ? 1 + random.Next(8) : 1000,
            Mtu = random.Chance(300) ? 100 + random.Next(1400) : 1500,
            CompletesTransmits = random.Chance(500),
        };
        var tcp = new TcpOptions
        {
            SendBufferSize = 1000 + random.Next(100_000),
            ReceiveBufferSize = 1000 + random.Next(100_000),
            OutOfOrderRanges = 1 + random.Next(20),
            NoDelay = random.Chance(500),
        };
        var link = new TcpLink(seed, options);
        link.Run(() => ExchangeAsync(link, 1 + random.Next(200_000), random.Next(50_000), tcp));
        link.RunFor(TimeSpan.FromMinutes(20));
        Assert.Equal((0, 0), (link.A.ConnectionCount, link.B.ConnectionCount));
    }

    private static async Task ExchangeAsync(TcpLink link, int fromA, int fromB, TcpOptions options)
    {
        (TcpSocket a, TcpSocket b) = await link.ConnectAsync(options, options);
        Task<int> toB = StreamCheck.ReceiveAsync(b, 1);
        Task<int> toA = StreamCheck.ReceiveAsync(a, 2);
        await Task.WhenAll(StreamCheck.SendAsync(a, 1, fromA), StreamCheck.SendAsync(b, 2, fromB));
        Assert.Equal((fromA, fromB), (await toB, await toA));
        a.Close();
        b.Close();
    }
}

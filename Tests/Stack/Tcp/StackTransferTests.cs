using System;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

/// <summary>TCP through the whole stack, over the virtual switch.</summary>
public sealed class StackTransferTests
{
    private static readonly IPv4Address s_addressA = new(10, 0, 0, 1);
    private static readonly IPv4Address s_addressB = new(10, 0, 0, 2);

    [Fact]
    public void Transfer_OverASwitch_DeliversBothStreams()
    {
        var lan = new Lan(new PortOptions());
        lan.Run(() => ExchangeAsync(lan.A, lan.B, s_addressB, 1_000_000, 1_000_000));
    }

    [Fact]
    public void Transfer_OverASlowPortWithFewSlots_WaitsForThem()
    {
        var lan = new Lan(new PortOptions { BitsPerSecond = 1_000_000, TransmitSlots = 2, ReceiveSlots = 4, SwitchQueue = 64 });
        lan.Run(() => ExchangeAsync(lan.A, lan.B, s_addressB, 200_000, 200_000));
    }

    [Fact]
    public void Transfer_OverAQueueThatOverflows_RecoversAndEnds()
    {
        var lan = new Lan(new PortOptions { BitsPerSecond = 10_000_000, SwitchQueue = 6, ReceiveSlots = 8 }, fastSender: true);
        lan.Run(() => ExchangeAsync(lan.A, lan.B, s_addressB, 2_000_000, 0));
    }

    [Fact]
    public void Transfer_ToTheHostItself_Works()
    {
        var lan = new Lan(new PortOptions());
        lan.Run(() => ExchangeAsync(lan.A, lan.A, s_addressA, 300_000, 300_000));
        lan.Run(() => ExchangeAsync(lan.A, lan.A, IPv4Address.Loopback, 30_000, 30_000));
    }

    [Fact]
    public void Connect_ToAHostThatIsNotThere_FailsWithinSeconds()
    {
        var lan = new Lan(new PortOptions());
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
        var lan = new Lan(new PortOptions());
        lan.Run(async () =>
        {
            Task exchange = ExchangeAsync(lan.A, lan.B, s_addressB, 3_000_000, 100_000);
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
        var lan = new Lan(new PortOptions());
        lan.Run(async () =>
        {
            Task exchange = ExchangeAsync(lan.A, lan.B, s_addressB, 3_000_000, 0);
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
        var lan = new Lan(new PortOptions { BitsPerSecond = 0 });
        long allocated = -1;
        lan.Run(async () =>
        {
            TcpListener listener = lan.B.ListenTcp(80);
            ValueTask<TcpSocket> accept = listener.AcceptAsync();
            TcpSocket a = await lan.A.ConnectTcpAsync(new IPEndPoint(s_addressB, 80));
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

    private static async Task ExchangeAsync(NetworkStack client, NetworkStack server, IPv4Address address, int up, int down)
    {
        TcpListener listener = server.ListenTcp(80);
        ValueTask<TcpSocket> accept = listener.AcceptAsync();
        TcpSocket a = await client.ConnectTcpAsync(new IPEndPoint(address, 80));
        TcpSocket b = await accept;
        listener.Close();
        Task<int> toB = StreamCheck.ReceiveAsync(b, 1);
        Task<int> toA = StreamCheck.ReceiveAsync(a, 2);
        await Task.WhenAll(StreamCheck.SendAsync(a, 1, up), StreamCheck.SendAsync(b, 2, down));
        Assert.Equal((up, down), (await toB, await toA));
        a.Close();
        b.Close();
    }

    /// <summary>Two stacks on one switch.</summary>
    private sealed class Lan
    {
        public Lan(PortOptions options, bool fastSender = false)
        {
            Loop = new EventLoop(new VirtualLoopHost());
            var network = new VirtualSwitch(Loop);
            PortA = network.AddPort(new MacAddress(0x0200_0000_000A), fastSender ? options with { BitsPerSecond = 1_000_000_000 } : options);
            A = Attach(PortA, s_addressA, 1);
            B = Attach(network.AddPort(new MacAddress(0x0200_0000_000B), options), s_addressB, 2);
        }

        public EventLoop Loop { get; }

        public VirtualPort PortA { get; }

        public NetworkStack A { get; }

        public NetworkStack B { get; }

        public void Run(Func<Task> activity)
        {
            Task? task = null;
            Loop.Spawn(async () => await (task = activity()));
            Assert.True(
                Loop.RunUntil(() => task is { IsCompleted: true }, Loop.Clock.Now + TimeSpan.FromMinutes(30)), "The activity hangs.");
            task!.GetAwaiter().GetResult();
        }

        private NetworkStack Attach(VirtualPort port, IPv4Address address, ulong seed)
        {
            var stack = new NetworkStack(port, Loop, new SeededRandom(seed));
            stack.Configure(new IPv4Configuration(new IPv4Subnet(address, 24)));
            return stack;
        }
    }
}

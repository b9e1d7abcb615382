using System;
using System.Threading.Tasks;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using Xunit;

namespace DeviceKit.Stack.Tests.Tcp;

/// <summary>Two stacks on one switch.</summary>
internal sealed class StackLan
{
    public static readonly IPv4Address AddressA = new(10, 0, 0, 1);
    public static readonly IPv4Address AddressB = new(10, 0, 0, 2);

    public StackLan(PortOptions options, bool fastSender = false, string faults = "")
    {
        Loop = new EventLoop(new VirtualLoopHost());
        var network = new VirtualSwitch(Loop);
        FrameHistory.Keep(network);
        PortA = network.AddPort(new MacAddress(0x0200_0000_000A), fastSender ? options with { BitsPerSecond = 1_000_000_000 } : options);
        var link = LinkFaults.Parse(faults);
        A = Attach(link.Apply(PortA, Loop), AddressA, 1);
        B = Attach(network.AddPort(new MacAddress(0x0200_0000_000B), options), AddressB, 2);
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

    /// <summary>Connects, sends checked streams both ways, closes.</summary>
    public static async Task ExchangeAsync(NetworkStack client, NetworkStack server, IPv4Address address, int up, int down)
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

    private NetworkStack Attach(INetif port, IPv4Address address, ulong seed)
    {
        var stack = new NetworkStack(port, Loop, new SeededRandom(seed));
        stack.Configure(new IPv4Configuration(new IPv4Subnet(address, 24)));
        return stack;
    }
}

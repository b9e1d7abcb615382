using System;
using System.Threading.Tasks;
using DeviceKit.Emulation.Servers;
using DeviceKit.Signatures;
using DeviceKit.Stack.Arp;
using DeviceKit.Stack.Icmp;
using DeviceKit.Stack.IPv4;
using Xunit;

namespace DeviceKit.Stack.Tests;

public class NetworkStackCloseTests
{
    private static readonly IPv4Address s_third = new(10, 0, 0, 3);

    [Fact]
    public void Close_FailsWhatIsOutstanding_AndLeavesNoTimer()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        ValueTask<UdpReceiveResult> receive = socket.ReceiveAsync(new byte[1]);
        _ = socket.SendToAsync(new byte[1], new IPEndPoint(s_third, 9)).IsCompleted;
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, new byte[800], fragment: IPv4View.MoreFragments));
        Task<TimeSpan>? ping = null;
        Task<bool>? probe = null;
        host.Loop.Post(
            _ =>
            {
                ping = host.Stack.PingAsync(s_third).AsTask();
                probe = host.Stack.ProbeAddressAsync(new IPv4Address(10, 0, 0, 77)).AsTask();
            },
            null);
        host.Settle();
        host.Stack.Close();
        host.Stack.Close();
        host.Settle();
        Assert.Equal(TimeSpan.MaxValue, host.Loop.NextTimer);
        Assert.Equal(NetworkError.Closed, Assert.Throws<NetworkException>(() => receive.GetAwaiter().GetResult()).Error);
        Assert.Equal(NetworkError.Closed, Assert.IsType<NetworkException>(ping!.Exception!.InnerException).Error);
        Assert.True(probe!.IsCanceled);
        Assert.Equal(NetworkError.Closed, Assert.Throws<NetworkException>(() => host.Stack.OpenUdp()).Error);
        host.Stack.Configure(new IPv4Configuration(new IPv4Subnet(ScriptedHost.StackAddress, 24)));
        Assert.Equal(TimeSpan.MaxValue, host.Loop.NextTimer);
    }

    [Fact]
    public void Close_WhileTheDhcpClientProbes_EndsTheClient()
    {
        using var lan = new ServerLan();
        NetworkStack server = lan.AddHost("10.0.0.1");
        lan.Spawn(new DhcpServer(
            server, new DhcpServerOptions { First = IPv4Address.Parse("10.0.0.50"), Last = IPv4Address.Parse("10.0.0.99") }).RunAsync);
        NetworkStack stack = lan.AddHost();
        Exception? end = null;
        lan.Spawn(async token => end = await Record.ExceptionAsync(async () => await new DhcpClient(stack).RunAsync(token)));
        lan.Run(2);
        stack.Close();
        lan.Run(60);
        Assert.Equal(NetworkError.Closed, Assert.IsType<NetworkException>(end).Error);
    }

    [Fact]
    public void HandlerThatThrows_LosesNoFrame()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        host.Stack.AddressConflict += (_, _) => throw new InvalidOperationException("from the handler");
        byte[] claim = ScriptedHost.Arp(ArpOperation.Request, ScriptedHost.PeerMac, ScriptedHost.StackAddress, ScriptedHost.StackAddress);
        host.Inject(claim);
        host.Netif.Inject(claim);
        host.Netif.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, [1])));
        Assert.Throws<InvalidOperationException>(host.Settle);
        host.Settle();
        Assert.True(socket.TryReceive(new byte[1], out _));
    }

    [Fact]
    public void AllHostsGroup_IsHeard()
    {
        var host = new ScriptedHost();
        Assert.Contains(new MacAddress(0x0100_5E00_0001), host.Netif.Groups);
        UdpSocket socket = host.Stack.OpenUdp(5000);
        var group = new IPv4Address(224, 0, 0, 1);
        host.Inject(ScriptedHost.IPv4(
            IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, [1], destination: group), destination: group, destinationMac: new MacAddress(0x0100_5E00_0001)));
        Assert.True(socket.TryReceive(new byte[1], out UdpReceiveResult result));
        Assert.Equal(group, result.LocalAddress);
    }

    [Fact]
    public void FrameToAnotherStation_IsDropped()
    {
        var host = new ScriptedHost();
        host.Inject(ScriptedHost.IPv4(
            IPProtocol.Icmp, ScriptedHost.IcmpMessage(IcmpType.EchoRequest, 0, 1, []), destinationMac: new MacAddress(0x0200_0000_0077)));
        Assert.Equal(1, host.Drops(StackDrop.EthernetNotForUs));
        Assert.Empty(host.Netif.Sent);
    }

    [Fact]
    public void DatagramToUs_InABroadcastFrame_IsDropped()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, [1]), destinationMac: MacAddress.Broadcast));
        Assert.False(socket.TryReceive(new byte[1], out _));
        Assert.Equal(1, host.Drops(StackDrop.IPv4NotForUs));
    }

    [Fact]
    public void DatagramFromTheLink_WithOurOwnSource_IsDropped()
    {
        var host = new ScriptedHost();
        host.Inject(ScriptedHost.IPv4(
            IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, [1], source: ScriptedHost.StackAddress), source: ScriptedHost.StackAddress));
        Assert.Equal(1, host.Drops(StackDrop.IPv4BadSource));
    }

    [Fact]
    public void ErrorAboutAnEchoReply_DoesNotEndAnEchoRequest()
    {
        var host = new ScriptedHost();
        host.Introduce();
        Task<TimeSpan>? ping = null;
        host.Loop.Post(_ => ping = host.Stack.PingAsync(ScriptedHost.PeerAddress).AsTask(), null);
        host.Settle();
        byte[] request = host.TakeIPv4().Packet.ToArray();
        byte[] reply = (byte[])request.Clone();
        reply[20] = 0;
        host.Inject(ScriptedHost.IPv4(IPProtocol.Icmp, ScriptedHost.IcmpMessage(IcmpType.DestinationUnreachable, 3, 0, reply)));
        Assert.False(ping!.IsCompleted);
        host.Inject(ScriptedHost.IPv4(IPProtocol.Icmp, ScriptedHost.IcmpMessage(IcmpType.DestinationUnreachable, 1, 0, request)));
        Assert.Equal(NetworkError.HostUnreachable, Assert.IsType<NetworkException>(ping.Exception!.InnerException).Error);
    }
}

using System;
using System.Linq;
using System.Threading.Tasks;
using DeviceKit.Signatures;
using DeviceKit.Stack.Icmp;
using DeviceKit.Stack.IPv4;
using Xunit;

namespace DeviceKit.Stack.Tests.Icmp;

public class IcmpLayerTests
{
    [Fact]
    public void EchoRequest_IsAnsweredWithItsData()
    {
        var host = new ScriptedHost();
        host.Introduce();
        byte[] data = Enumerable.Range(0, 100).Select(i => (byte)i).ToArray();
        host.Inject(ScriptedHost.IPv4(IPProtocol.Icmp, ScriptedHost.IcmpMessage(IcmpType.EchoRequest, 0, 0x1234_0007, data)));
        IPv4View reply = host.TakeIPv4();
        Assert.Equal(ScriptedHost.PeerAddress, reply.Destination);
        Assert.True(IcmpView.TryParse(reply.Payload, out IcmpView icmp));
        Assert.True(icmp.HasValidChecksum());
        Assert.Equal(IcmpType.EchoReply, icmp.Type);
        Assert.Equal(0x1234, icmp.Identifier);
        Assert.Equal(7, icmp.SequenceNumber);
        Assert.Equal(data, icmp.Data.ToArray());
    }

    [Theory]
    [InlineData(255, 255, 255, 255)]
    [InlineData(10, 0, 0, 255)]
    public void EchoRequest_ToABroadcastAddress_IsNotAnswered(byte a, byte b, byte c, byte d)
    {
        var host = new ScriptedHost();
        host.Inject(ScriptedHost.IPv4(
            IPProtocol.Icmp, ScriptedHost.IcmpMessage(IcmpType.EchoRequest, 0, 1, [1]), destination: new IPv4Address(a, b, c, d), destinationMac: MacAddress.Broadcast));
        Assert.Empty(host.Netif.Sent);
    }

    [Fact]
    public void BadChecksum_IsDropped()
    {
        var host = new ScriptedHost();
        byte[] message = ScriptedHost.IcmpMessage(IcmpType.EchoRequest, 0, 1, [1, 2, 3]);
        message[^1] ^= 1;
        host.Inject(ScriptedHost.IPv4(IPProtocol.Icmp, message));
        Assert.Empty(host.Netif.Sent);
        Assert.Equal(1, host.Drops(StackDrop.IcmpBadChecksum));
    }

    [Fact]
    public void Ping_ReturnsTheRoundTripTime()
    {
        var host = new ScriptedHost();
        host.Introduce();
        Task<TimeSpan> ping = Start(host, () => host.Stack.PingAsync(ScriptedHost.PeerAddress));
        IPv4View request = host.TakeIPv4();
        Assert.True(IcmpView.TryParse(request.Payload, out IcmpView icmp));
        byte[] reply = ScriptedHost.IcmpMessage(IcmpType.EchoReply, 0, ((uint)icmp.Identifier << 16) | icmp.SequenceNumber, icmp.Data);
        host.Run(TimeSpan.FromMilliseconds(20));
        host.Inject(ScriptedHost.IPv4(IPProtocol.Icmp, reply));
        Assert.InRange(ping.Result, TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(21));
    }

    [Fact]
    public void Ping_WithoutAnswer_TimesOut()
    {
        var host = new ScriptedHost();
        host.Introduce();
        Task<TimeSpan> ping = Start(host, () => host.Stack.PingAsync(ScriptedHost.PeerAddress));
        host.Run(TimeSpan.FromSeconds(5));
        Assert.Equal(NetworkError.TimedOut, Assert.IsType<NetworkException>(ping.Exception!.InnerException).Error);
    }

    [Fact]
    public void Ping_OfAHostThatIsNotThere_IsHostUnreachable()
    {
        var host = new ScriptedHost();
        Task<TimeSpan> ping = Start(host, () => host.Stack.PingAsync(new IPv4Address(10, 0, 0, 99)));
        host.Run(TimeSpan.FromSeconds(5));
        Assert.Equal(NetworkError.HostUnreachable, Assert.IsType<NetworkException>(ping.Exception!.InnerException).Error);
    }

    [Fact]
    public void ClosedPort_IsAnsweredWithPortUnreachableThatQuotesTheDatagram()
    {
        var host = new ScriptedHost();
        host.Introduce();
        byte[] datagram = ScriptedHost.UdpDatagram(9, 6000, [1, 2, 3]);
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, datagram));
        Assert.True(IcmpView.TryParse(host.TakeIPv4().Payload, out IcmpView icmp));
        Assert.Equal((IcmpType.DestinationUnreachable, (byte)3), (icmp.Type, icmp.Code));
        Assert.True(IPv4View.TryParseQuoted(icmp.Data, out IPv4View quoted));
        Assert.Equal(datagram, quoted.Payload.ToArray());
    }

    [Fact]
    public void Errors_AreLimitedInRate_AndNeverAnswerErrors()
    {
        var host = new ScriptedHost(new NetworkStackOptions { IcmpErrorsPerSecond = 5 });
        host.Introduce();
        for (int i = 0; i < 20; i++)
        {
            host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 6000, [1])));
        }

        Assert.Equal(5, host.TakeAllSent().Count);
        Assert.Equal(15, host.Drops(StackDrop.IcmpNotSent));
        host.Run(TimeSpan.FromSeconds(1));
        host.Inject(ScriptedHost.IPv4(IPProtocol.Icmp, ScriptedHost.IcmpMessage(IcmpType.DestinationUnreachable, 3, 0, new byte[28])));
        Assert.Empty(host.Netif.Sent);
    }

    [Fact]
    public void PortUnreachable_ReachesTheConnectedSocket_AndNoOther()
    {
        var host = new ScriptedHost();
        host.Introduce();
        UdpSocket connected = host.Stack.OpenUdp(1000);
        connected.Connect(new IPEndPoint(ScriptedHost.PeerAddress, 9));
        UdpSocket other = host.Stack.OpenUdp(1001);
        Assert.True(connected.SendAsync(new byte[] { 1 }).IsCompletedSuccessfully);
        byte[] sent = host.TakeSent();
        host.Inject(ScriptedHost.IPv4(IPProtocol.Icmp, ScriptedHost.IcmpMessage(IcmpType.DestinationUnreachable, 3, 0, sent.AsSpan(14))));
        ValueTask<UdpReceiveResult> receive = connected.ReceiveAsync(new byte[10]);
        Assert.True(receive.IsFaulted);
        Assert.Equal(NetworkError.ConnectionRefused, Assert.Throws<NetworkException>(() => receive.GetAwaiter().GetResult()).Error);
        Assert.False(other.ReceiveAsync(new byte[10]).IsCompleted);
    }

    private static Task<T> Start<T>(ScriptedHost host, Func<ValueTask<T>> action)
    {
        Task<T>? task = null;
        host.Loop.Post(_ => task = action().AsTask(), null);
        host.Settle();
        return task!;
    }
}

using System;
using System.Threading.Tasks;
using DeviceKit.Signatures;
using DeviceKit.Stack.Icmp;
using DeviceKit.Stack.IPv4;
using Xunit;

namespace DeviceKit.Stack.Tests.IPv4;

public class IPv4LayerTests
{
    [Fact]
    public void HeaderWithOptions_IsAccepted_AndTheOptionsAreSkipped()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        byte[] plain = ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, [1, 2, 3]));
        var frame = new byte[plain.Length + 8];
        plain.AsSpan(0, 34).CopyTo(frame);
        frame.AsSpan(34, 8).Fill(1);
        plain.AsSpan(34).CopyTo(frame.AsSpan(42));
        frame[14] = 0x47;
        frame[17] += 8;
        FixChecksum(frame.AsSpan(14, 28));
        host.Inject(frame);
        var buffer = new byte[10];
        Assert.True(socket.TryReceive(buffer, out UdpReceiveResult result));
        Assert.Equal(3, result.Length);
    }

    [Theory]
    [InlineData(0, 0x50, StackDrop.IPv4Malformed)]
    [InlineData(0, 0x01, StackDrop.IPv4Malformed)]
    [InlineData(2, 0xFF, StackDrop.IPv4Malformed)]
    [InlineData(10, 0x01, StackDrop.IPv4BadChecksum)]
    public void DamagedHeader_IsDroppedAndCounted(int offset, byte flip, StackDrop cause)
    {
        var host = new ScriptedHost();
        byte[] frame = ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, [1]));
        frame[14 + offset] ^= flip;
        host.Inject(frame);
        Assert.Empty(host.Netif.Sent);
        Assert.Equal(1, host.Drops(cause));
    }

    [Fact]
    public void EveryTruncation_OfAFrame_IsSurvived()
    {
        var host = new ScriptedHost();
        byte[] frame = ScriptedHost.IPv4(IPProtocol.Icmp, ScriptedHost.IcmpMessage(IcmpType.EchoRequest, 0, 1, new byte[20]));
        for (int length = 0; length < frame.Length; length++)
        {
            host.Inject(frame.AsSpan(0, length));
        }

        Assert.Empty(host.Netif.Sent);
    }

    [Fact]
    public void Padding_BehindThePacket_IsIgnored()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        byte[] frame = ScriptedHost.IPv4(IPProtocol.Udp, ScriptedHost.UdpDatagram(9, 5000, [1]));
        Array.Resize(ref frame, 60);
        host.Inject(frame);
        Assert.True(socket.TryReceive(new byte[10], out UdpReceiveResult result));
        Assert.Equal(1, result.Length);
    }

    [Fact]
    public void UnknownProtocol_IsAnsweredWithProtocolUnreachable()
    {
        var host = new ScriptedHost();
        host.Introduce();
        host.Inject(ScriptedHost.IPv4((IPProtocol)132, new byte[12]));
        IPv4View answer = host.TakeIPv4();
        Assert.True(IcmpView.TryParse(answer.Payload, out IcmpView icmp));
        Assert.Equal(IcmpType.DestinationUnreachable, icmp.Type);
        Assert.Equal(2, icmp.Code);
    }

    [Theory]
    [InlineData(127, 0, 0, 1)]
    [InlineData(224, 0, 0, 1)]
    [InlineData(255, 255, 255, 255)]
    [InlineData(10, 0, 0, 255)]
    public void ImpossibleSource_IsDropped(byte a, byte b, byte c, byte d)
    {
        var host = new ScriptedHost();
        host.Inject(ScriptedHost.IPv4(
            IPProtocol.Icmp, ScriptedHost.IcmpMessage(IcmpType.EchoRequest, 0, 1, [1]), source: new IPv4Address(a, b, c, d)));
        Assert.Empty(host.Netif.Sent);
        Assert.Equal(1, host.Drops(StackDrop.IPv4BadSource));
    }

    [Fact]
    public void PacketForAnotherHost_IsDropped()
    {
        var host = new ScriptedHost();
        host.Inject(ScriptedHost.IPv4(IPProtocol.Udp, new byte[8], destination: new IPv4Address(10, 0, 0, 9)));
        Assert.Equal(1, host.Drops(StackDrop.IPv4NotForUs));
    }

    [Fact]
    public void Destination_OutsideTheSubnet_GoesToTheGateway_AndRoutesBeforeIt()
    {
        var host = new ScriptedHost();
        host.Stack.Configure(new IPv4Configuration(new IPv4Subnet(ScriptedHost.StackAddress, 24), new IPv4Address(10, 0, 0, 254))
        {
            Routes = [new IPv4StaticRoute(new IPv4Subnet(new IPv4Address(192, 168, 0, 0), 16), new IPv4Address(10, 0, 0, 253))],
        });
        UdpSocket socket = host.Stack.OpenUdp(1);
        Assert.Equal(new IPv4Address(10, 0, 0, 254), NextHop(host, socket, new IPv4Address(8, 8, 8, 8)));
        Assert.Equal(new IPv4Address(10, 0, 0, 253), NextHop(host, socket, new IPv4Address(192, 168, 3, 3)));
        Assert.Equal(new IPv4Address(10, 0, 0, 17), NextHop(host, socket, new IPv4Address(10, 0, 0, 17)));
    }

    [Fact]
    public void PacketsToOurselves_ComeBackWithoutTheWire()
    {
        var host = new ScriptedHost();
        UdpSocket a = host.Stack.OpenUdp(1000);
        UdpSocket b = host.Stack.OpenUdp(2000);
        Assert.True(a.SendToAsync(new byte[] { 42 }, new IPEndPoint(IPv4Address.Loopback, 2000)).IsCompletedSuccessfully);
        host.Settle();
        Assert.True(b.TryReceive(new byte[4], out UdpReceiveResult result));
        Assert.Equal(new IPEndPoint(IPv4Address.Loopback, 1000), result.RemoteEndPoint);
        Assert.Empty(host.Netif.Sent);
    }

    [Fact]
    public void LongDatagram_IsCutAtTheMtu_AndTheFragmentsFitTogether()
    {
        var host = new ScriptedHost();
        host.Introduce();
        var data = new byte[4000];
        new Random(3).NextBytes(data);
        Assert.True(host.Stack.OpenUdp(1).SendToAsync(data, new IPEndPoint(ScriptedHost.PeerAddress, 2)).IsCompletedSuccessfully);
        Assert.Equal(3, host.Netif.Sent.Count);
        var whole = new byte[4008];
        for (int i = 0; i < 3; i++)
        {
            IPv4View view = host.TakeIPv4();
            Assert.InRange(view.TotalLength, 21, 1500);
            Assert.Equal(i < 2, view.HasMoreFragments);
            view.Payload.CopyTo(whole.AsSpan(view.PayloadOffset));
        }

        Assert.True(Stack.Udp.UdpView.TryParse(whole, out Stack.Udp.UdpView udp));
        Assert.True(udp.HasValidChecksum(ScriptedHost.StackAddress, ScriptedHost.PeerAddress));
        Assert.Equal(data, udp.Data.ToArray());
    }

    [Fact]
    public void LongDatagram_ToAnUnknownNeighbor_WaitsForTheAnswer()
    {
        var host = new ScriptedHost();
        ValueTask sent = host.Stack.OpenUdp(1).SendToAsync(new byte[4000], new IPEndPoint(ScriptedHost.PeerAddress, 2));
        Assert.False(sent.IsCompleted);
        host.TakeArp(out _);
        host.Inject(ScriptedHost.Arp(Stack.Arp.ArpOperation.Reply, ScriptedHost.PeerMac, ScriptedHost.PeerAddress, ScriptedHost.StackAddress, ScriptedHost.StackMac));
        Assert.Equal(3, host.Netif.Sent.Count);
        Assert.True(sent.IsCompletedSuccessfully);
    }

    [Fact]
    public void FullTransmitQueue_HoldsTheSenderUntilASlotIsFree()
    {
        var host = new ScriptedHost();
        host.Introduce();
        host.Netif.FreeTransmitSlots = 1;
        UdpSocket socket = host.Stack.OpenUdp(1);
        Assert.True(socket.SendToAsync(new byte[] { 1 }, new IPEndPoint(ScriptedHost.PeerAddress, 2)).IsCompletedSuccessfully);
        ValueTask second = socket.SendToAsync(new byte[] { 2 }, new IPEndPoint(ScriptedHost.PeerAddress, 2));
        Assert.False(second.IsCompleted);
        host.Netif.FreeSlots(4);
        host.Settle();
        Assert.True(second.IsCompletedSuccessfully);
        host.TakeSent();
        Assert.Equal(2, host.TakeSent()[^1]);
    }

    [Fact]
    public void ComputedChecksums_AreLeftToTheNetif()
    {
        var host = new ScriptedHost { Netif = { TransmitChecksums = NetifChecksums.Udp } };
        host.Introduce();
        Assert.True(host.Stack.OpenUdp(1).SendToAsync(new byte[] { 1 }, new IPEndPoint(ScriptedHost.PeerAddress, 2)).IsCompletedSuccessfully);
        Assert.Equal(0, host.TakeIPv4().Payload[6]);
    }

    private static IPv4Address NextHop(ScriptedHost host, UdpSocket socket, IPv4Address destination)
    {
        host.Settle();
        host.Netif.Sent.Clear();
        Assert.True(socket.SendToAsync(new byte[] { 1 }, new IPEndPoint(destination, 2)).IsCompletedSuccessfully);
        return host.TakeArp(out _).TargetProtocol;
    }

    private static void FixChecksum(Span<byte> header)
    {
        header[10] = header[11] = 0;
        ushort checksum = InternetChecksum.Finish(InternetChecksum.Add(0, header));
        header[10] = (byte)(checksum >> 8);
        header[11] = (byte)checksum;
    }
}

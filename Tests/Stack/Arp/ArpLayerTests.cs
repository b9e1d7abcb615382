using System;
using DeviceKit.Signatures;
using DeviceKit.Stack.Arp;
using DeviceKit.Stack.Ethernet;
using Xunit;

namespace DeviceKit.Stack.Tests.Arp;

public class ArpLayerTests
{
    private static readonly IPv4Address s_third = new(10, 0, 0, 3);

    [Fact]
    public void Request_ForOurAddress_IsAnsweredToTheAsker()
    {
        var host = new ScriptedHost();
        host.Inject(ScriptedHost.Arp(ArpOperation.Request, ScriptedHost.PeerMac, ScriptedHost.PeerAddress, ScriptedHost.StackAddress));
        ArpPacket reply = host.TakeArp(out EthernetHeader ethernet);
        Assert.Equal(ScriptedHost.PeerMac, ethernet.Destination);
        Assert.Equal(
            new ArpPacket(ArpOperation.Reply, ScriptedHost.StackMac, ScriptedHost.StackAddress, ScriptedHost.PeerMac, ScriptedHost.PeerAddress), reply);
    }

    [Fact]
    public void Probe_ForOurAddress_IsAnswered()
    {
        var host = new ScriptedHost();
        host.Inject(ScriptedHost.Arp(ArpOperation.Request, ScriptedHost.PeerMac, IPv4Address.Any, ScriptedHost.StackAddress));
        Assert.Equal(ScriptedHost.StackAddress, host.TakeArp(out _).SenderProtocol);
    }

    [Fact]
    public void Request_ForAnotherAddress_IsNotAnswered()
    {
        var host = new ScriptedHost();
        host.Inject(ScriptedHost.Arp(ArpOperation.Request, ScriptedHost.PeerMac, ScriptedHost.PeerAddress, s_third));
        Assert.Empty(host.Netif.Sent);
    }

    [Fact]
    public void Datagram_ToAnUnknownNeighbor_AsksAndIsSentWhenTheAnswerComes()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        Send(host, socket, s_third, 1);
        ArpPacket request = host.TakeArp(out EthernetHeader ethernet);
        Assert.Equal(MacAddress.Broadcast, ethernet.Destination);
        Assert.Equal(s_third, request.TargetProtocol);
        host.Inject(ScriptedHost.Arp(ArpOperation.Reply, ScriptedHost.PeerMac, s_third, ScriptedHost.StackAddress, ScriptedHost.StackMac));
        byte[] frame = host.TakeSent();
        Assert.Equal(ScriptedHost.PeerMac, MacAddress.Read(frame));
        Assert.Equal(1, frame[^1]);
    }

    [Fact]
    public void Queue_OfANeighbor_KeepsTheNewestAndCountsTheRest()
    {
        var host = new ScriptedHost(new NetworkStackOptions { ArpQueueLength = 2 });
        UdpSocket socket = host.Stack.OpenUdp(5000);
        for (byte i = 1; i <= 5; i++)
        {
            Send(host, socket, s_third, i);
        }

        host.Netif.Sent.Clear();
        host.Inject(ScriptedHost.Arp(ArpOperation.Reply, ScriptedHost.PeerMac, s_third, ScriptedHost.StackAddress, ScriptedHost.StackMac));
        Assert.Equal(4, host.TakeSent()[^1]);
        Assert.Equal(5, host.TakeSent()[^1]);
        Assert.Empty(host.Netif.Sent);
        Assert.Equal(3, host.Drops(StackDrop.ArpUnresolved));
    }

    [Fact]
    public void Request_WithoutAnswer_IsSentThreeTimesASecondApart_ThenTheSenderIsTold()
    {
        var host = new ScriptedHost();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        socket.Connect(new IPEndPoint(s_third, 9));
        Send(host, socket, s_third, 1);
        for (int i = 0; i < 3; i++)
        {
            Assert.Single(host.TakeAllSent());
            host.Run(TimeSpan.FromSeconds(1));
        }

        Assert.Empty(host.Netif.Sent);
        Assert.Equal(1, host.Drops(StackDrop.ArpUnresolved));
        NetworkException e = Assert.Throws<NetworkException>(() => Send(host, socket, s_third, 2));
        Assert.Equal(NetworkError.HostUnreachable, e.Error);
        host.Run(TimeSpan.FromSeconds(1.1));
        Send(host, socket, s_third, 3);
        Assert.Equal(s_third, host.TakeArp(out _).TargetProtocol);
    }

    [Fact]
    public void Cache_IsBounded_AndForgetsTheLeastRecentlyUsed()
    {
        var host = new ScriptedHost(new NetworkStackOptions { ArpCacheSize = 3 });
        for (byte i = 10; i < 14; i++)
        {
            host.Inject(ScriptedHost.Arp(ArpOperation.Request, new MacAddress(0x0200_0000_0000UL | i), new IPv4Address(10, 0, 0, i), ScriptedHost.StackAddress));
            host.Run(TimeSpan.FromMilliseconds(5));
        }

        host.Netif.Sent.Clear();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        Send(host, socket, new IPv4Address(10, 0, 0, 13), 1);
        Assert.Equal(0x0200_0000_000DUL, MacAddress.Read(host.TakeSent()).Value);
        Send(host, socket, new IPv4Address(10, 0, 0, 10), 1);
        Assert.Equal(new IPv4Address(10, 0, 0, 10), host.TakeArp(out _).TargetProtocol);
    }

    [Fact]
    public void OldAddress_IsUsedAndAskedForAgainAtItself()
    {
        var host = new ScriptedHost(new NetworkStackOptions { ArpLifetime = TimeSpan.FromSeconds(60) });
        host.Introduce();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        host.Run(TimeSpan.FromSeconds(61));
        Send(host, socket, ScriptedHost.PeerAddress, 1);
        ArpPacket request = host.TakeArp(out EthernetHeader ethernet);
        Assert.Equal(ArpOperation.Request, request.Operation);
        Assert.Equal(ScriptedHost.PeerMac, ethernet.Destination);
        Assert.Equal(1, host.TakeSent()[^1]);
    }

    [Fact]
    public void NeighborThatMoved_IsAskedForAtItselfTwice_ThenFoundByEverybody()
    {
        var host = new ScriptedHost(new NetworkStackOptions { ArpLifetime = TimeSpan.FromSeconds(60) });
        host.Introduce();
        UdpSocket socket = host.Stack.OpenUdp(5000);
        host.Run(TimeSpan.FromSeconds(61));
        Send(host, socket, ScriptedHost.PeerAddress, 1);
        var asked = new System.Collections.Generic.List<MacAddress>();
        for (int i = 0; i < 3; i++)
        {
            host.TakeArp(out EthernetHeader ethernet);
            asked.Add(ethernet.Destination);
            host.Netif.Sent.Clear();
            host.Run(TimeSpan.FromSeconds(i < 2 ? 1 : 0.5));
        }

        Assert.Equal([ScriptedHost.PeerMac, ScriptedHost.PeerMac, MacAddress.Broadcast], asked);
        var moved = new MacAddress(0x0200_0000_0055);
        host.Inject(ScriptedHost.Arp(ArpOperation.Reply, moved, ScriptedHost.PeerAddress, ScriptedHost.StackAddress, ScriptedHost.StackMac));
        Send(host, socket, ScriptedHost.PeerAddress, 2);
        Assert.Equal(moved, MacAddress.Read(host.TakeSent()));
    }

    [Theory]
    [InlineData(4095, 0)]
    [InlineData(-1, 0)]
    [InlineData(1, 8)]
    public void Vlan_OutOfRange_IsRefused(int id, int priority) => Assert.Throws<ArgumentOutOfRangeException>(
        () => new ScriptedHost(new NetworkStackOptions { VlanId = id, VlanPriority = priority }));

    [Fact]
    public void UnknownSender_NotAskingForUs_IsNotLearnt()
    {
        var host = new ScriptedHost();
        host.Inject(ScriptedHost.Arp(ArpOperation.Reply, ScriptedHost.PeerMac, s_third, ScriptedHost.PeerAddress));
        Send(host, host.Stack.OpenUdp(5000), s_third, 1);
        Assert.Equal(s_third, host.TakeArp(out _).TargetProtocol);
    }

    [Fact]
    public void MalformedPackets_AreCounted()
    {
        var host = new ScriptedHost();
        byte[] good = ScriptedHost.Arp(ArpOperation.Request, ScriptedHost.PeerMac, ScriptedHost.PeerAddress, ScriptedHost.StackAddress);
        host.Inject(good.AsSpan(0, good.Length - 1));
        for (int i = 0; i < 8; i++)
        {
            byte[] bad = (byte[])good.Clone();
            bad[EthernetHeader.Size + i] ^= 0x40;
            host.Inject(bad);
        }

        Assert.Empty(host.Netif.Sent);
        Assert.Equal(9, host.Drops(StackDrop.ArpMalformed));
    }

    [Fact]
    public void Vlan_TagsItsFramesAndHearsOnlyItsOwn()
    {
        var host = new ScriptedHost(new NetworkStackOptions { VlanId = 42, VlanPriority = 5 });
        byte[] untagged = ScriptedHost.Arp(ArpOperation.Request, ScriptedHost.PeerMac, ScriptedHost.PeerAddress, ScriptedHost.StackAddress);
        host.Inject(untagged);
        Assert.Empty(host.Netif.Sent);
        Assert.Equal(1, host.Drops(StackDrop.EthernetOtherVlan));
        var tagged = new byte[untagged.Length + 4];
        new EthernetHeader(MacAddress.Broadcast, ScriptedHost.PeerMac, EtherType.Arp, 42).Write(tagged);
        untagged.AsSpan(EthernetHeader.Size).CopyTo(tagged.AsSpan(EthernetHeader.TaggedSize));
        host.Inject(tagged);
        host.TakeArp(out EthernetHeader reply);
        Assert.Equal(42, reply.VlanId);
        Assert.Equal(5, reply.TagControl >> 13);
    }

    [Fact]
    public void PriorityTag_IsAcceptedOutsideAVlan()
    {
        var host = new ScriptedHost();
        byte[] untagged = ScriptedHost.Arp(ArpOperation.Request, ScriptedHost.PeerMac, ScriptedHost.PeerAddress, ScriptedHost.StackAddress);
        var tagged = new byte[untagged.Length + 4];
        new EthernetHeader(MacAddress.Broadcast, ScriptedHost.PeerMac, EtherType.Arp, 7 << 13).Write(tagged);
        untagged.AsSpan(EthernetHeader.Size).CopyTo(tagged.AsSpan(EthernetHeader.TaggedSize));
        host.Inject(tagged);
        Assert.Single(host.Netif.Sent);
    }

    private static void Send(ScriptedHost host, UdpSocket socket, IPv4Address to, byte data)
    {
        System.Threading.Tasks.ValueTask task = socket.SendToAsync(new[] { data }, new IPEndPoint(to, 9));
        Assert.True(task.IsCompleted);
        task.GetAwaiter().GetResult();
        host.Settle();
    }
}

using System;
using System.Collections.Generic;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Signatures;
using DeviceKit.Stack.Arp;
using DeviceKit.Stack.Ethernet;
using DeviceKit.Stack.Icmp;
using DeviceKit.Stack.IPv4;
using DeviceKit.Stack.Udp;
using Xunit;

namespace DeviceKit.Stack.Tests;

/// <summary>A stack at 10.0.0.2/24 on virtual time whose only neighbour, 10.0.0.1, is the test.</summary>
internal sealed class ScriptedHost
{
    public static readonly MacAddress StackMac = new(0x0200_0000_0002);
    public static readonly MacAddress PeerMac = new(0x0200_0000_0001);
    public static readonly IPv4Address StackAddress = new(10, 0, 0, 2);
    public static readonly IPv4Address PeerAddress = new(10, 0, 0, 1);
    private static readonly TimeSpan s_instant = TimeSpan.FromMicroseconds(1);

    public ScriptedHost(NetworkStackOptions? options = null, bool configured = true, ulong seed = 1, int mtu = 1500)
    {
        Loop = new EventLoop(new VirtualLoopHost());
        Netif = new ScriptedNetif(Loop, StackMac, mtu);
        Stack = new NetworkStack(Netif, Loop, new SeededRandom(seed), options);
        if (configured)
        {
            Stack.Configure(new IPv4Configuration(new IPv4Subnet(StackAddress, 24), new IPv4Address(10, 0, 0, 254)));
            Run(TimeSpan.FromSeconds(3));
            Netif.Sent.Clear();
        }
    }

    public EventLoop Loop { get; }

    public ScriptedNetif Netif { get; }

    public NetworkStack Stack { get; }

    public static byte[] Arp(ArpOperation operation, MacAddress senderMac, IPv4Address sender, IPv4Address target, MacAddress? destination = null)
    {
        var frame = new byte[EthernetHeader.Size + ArpPacket.Size];
        new EthernetHeader(destination ?? MacAddress.Broadcast, senderMac, EtherType.Arp).Write(frame);
        new ArpPacket(operation, senderMac, sender, destination ?? MacAddress.None, target).Write(frame.AsSpan(EthernetHeader.Size));
        return frame;
    }

    public static byte[] IPv4(
        IPProtocol protocol, ReadOnlySpan<byte> payload, IPv4Address? source = null, IPv4Address? destination = null, ushort identification = 7, ushort fragment = 0,
        MacAddress? destinationMac = null)
    {
        var frame = new byte[EthernetHeader.Size + IPv4View.MinimumSize + payload.Length];
        new EthernetHeader(destinationMac ?? StackMac, PeerMac, EtherType.IPv4).Write(frame);
        IPv4View.Write(
            frame.AsSpan(EthernetHeader.Size),
            new IPv4Header(source ?? PeerAddress, destination ?? StackAddress, protocol, IPv4View.MinimumSize + payload.Length, identification, fragment),
            computeChecksum: true);
        payload.CopyTo(frame.AsSpan(EthernetHeader.Size + IPv4View.MinimumSize));
        return frame;
    }

    public static byte[] UdpDatagram(ushort from, ushort to, ReadOnlySpan<byte> data, IPv4Address? source = null, IPv4Address? destination = null)
    {
        var datagram = new byte[UdpView.HeaderSize + data.Length];
        data.CopyTo(datagram.AsSpan(UdpView.HeaderSize));
        UdpView.WriteHeader(datagram, from, to);
        UdpView.WriteChecksum(datagram, source ?? PeerAddress, destination ?? StackAddress);
        return datagram;
    }

    public static byte[] IcmpMessage(IcmpType type, byte code, uint rest, ReadOnlySpan<byte> data)
    {
        var message = new byte[IcmpView.HeaderSize + data.Length];
        data.CopyTo(message.AsSpan(IcmpView.HeaderSize));
        IcmpView.WriteHeader(message, type, code, rest, computeChecksum: true);
        return message;
    }

    /// <summary>Lets the stack answer without time passing to speak of.</summary>
    public void Settle() => Loop.RunFor(s_instant);

    public void Run(TimeSpan duration) => Loop.RunFor(duration);

    public void Inject(ReadOnlySpan<byte> frame)
    {
        Netif.Inject(frame);
        Settle();
    }

    /// <summary>Makes the peer known to the stack, as an ARP request of its would.</summary>
    public void Introduce(IPv4Address? address = null)
    {
        Inject(Arp(ArpOperation.Request, PeerMac, address ?? PeerAddress, StackAddress));
        Assert.Single(Netif.Sent);
        Netif.Sent.Clear();
    }

    public byte[] TakeSent()
    {
        Assert.NotEmpty(Netif.Sent);
        return Netif.Sent.Dequeue();
    }

    public ArpPacket TakeArp(out EthernetHeader ethernet)
    {
        byte[] frame = TakeSent();
        Assert.True(EthernetHeader.TryParse(frame, out ethernet));
        Assert.Equal(EtherType.Arp, ethernet.Type);
        Assert.True(ArpPacket.TryParse(frame.AsSpan(ethernet.Length), out ArpPacket packet));
        return packet;
    }

    public IPv4View TakeIPv4()
    {
        byte[] frame = TakeSent();
        Assert.True(EthernetHeader.TryParse(frame, out EthernetHeader ethernet));
        Assert.Equal(EtherType.IPv4, ethernet.Type);
        Assert.Equal(StackMac, ethernet.Source);
        Assert.True(IPv4View.TryParse(frame.AsSpan(ethernet.Length), out IPv4View view));
        Assert.True(view.HasValidChecksum());
        return view;
    }

    public long Drops(StackDrop cause) => Stack.Counters.Drops(cause);

    public IReadOnlyList<byte[]> TakeAllSent()
    {
        byte[][] all = Netif.Sent.ToArray();
        Netif.Sent.Clear();
        return all;
    }
}

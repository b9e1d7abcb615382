using System;
using System.Collections.Generic;
using DeviceKit.Emulation;
using DeviceKit.Runtime;
using DeviceKit.Stack.Arp;
using DeviceKit.Stack.Buffers;
using DeviceKit.Stack.Ethernet;
using DeviceKit.Stack.Icmp;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Stack.Tests.IPv4;

/// <summary>An IPv4 layer at 10.0.0.2/24 on a scripted netif; the test is its transports.</summary>
internal sealed class LayerHarness : ITransport
{
    public LayerHarness(NetworkStackOptions? options = null)
    {
        options ??= new NetworkStackOptions();
        Loop = new EventLoop(new VirtualLoopHost());
        Netif = new ScriptedNetif(Loop, ScriptedHost.StackMac);
        var random = new SeededRandom(1);
        var link = new EthernetLink(Netif, options);
        var pool = new PacketPool(Netif.Mtu + EthernetHeader.TaggedSize, options.PacketBuffers);
        Arp = new ArpLayer(link, Loop, pool, options, Counters);
        Layer = new IPv4Layer(link, Arp, Loop, random, pool, options, Counters) { Retry = () => Retries++ };
        Layer.Attach(this, this, this, new IcmpErrorSender(Layer, Loop.Clock, options, Counters));
        Layer.Routes.Set(new IPv4Configuration(new IPv4Subnet(ScriptedHost.StackAddress, 24)));
        Arp.OwnAddress = ScriptedHost.StackAddress;
    }

    public EventLoop Loop { get; }

    public ScriptedNetif Netif { get; }

    public ArpLayer Arp { get; }

    public IPv4Layer Layer { get; }

    public NetworkStackCounters Counters { get; } = new();

    public List<uint> Completed { get; } = [];

    public int Retries { get; private set; }

    public int Received { get; private set; }

    public TransmitStatus Send(IPv4Address destination, int length, uint tag)
    {
        if (!Layer.TryRoute(destination, out IPv4Route route))
        {
            return TransmitStatus.NoRoute;
        }

        var header = new IPv4Header(route.Source, destination, IPProtocol.Tcp, 0, 0, 0);
        TransmitStatus status = Layer.TryBegin(ref route, header, length, out Span<byte> payload);
        if (status == TransmitStatus.Ok)
        {
            payload.Clear();
            Layer.End(tag);
        }

        return status;
    }

    public void HearArp(IPv4Address sender) => Arp.Receive(
        ScriptedHost.Arp(ArpOperation.Reply, ScriptedHost.PeerMac, sender, ScriptedHost.StackAddress, ScriptedHost.StackMac).AsSpan(EthernetHeader.Size));

    public void Settle() => Loop.RunFor(TimeSpan.FromMicroseconds(1));

    public void Receive(in IPv4Packet packet) => Received++;

    public void Unreachable(in IcmpError error)
    {
    }

    public void TransmitReady()
    {
    }

    public void TransmitCompleted(uint tag) => Completed.Add(tag);
}

using System;
using DeviceKit.Signatures;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Stack.Tcp;

/// <summary>TCP over IPv4: segments leave unfragmented, so that the path says when they are too long (RFC 1191).</summary>
internal sealed class IPv4TcpNetwork(IPv4Layer ip, INetif netif) : ITcpNetwork
{
    public uint RouteGeneration => (uint)ip.Routes.Generation;

    public bool CompletesTransmits { get; } = netif.CompletesTransmits;

    public bool TryRoute(IPv4Address destination, out IPv4Route route) => ip.TryRoute(destination, out route);

    public bool ComputesChecksum(in IPv4Route route) => ip.ComputesChecksum(route, NetifChecksums.Tcp);

    public TransmitStatus TryBegin(ref IPv4Route route, int length, out Span<byte> segment) => ip.TryBegin(
        ref route,
        new IPv4Header(route.Source, route.Destination, IPProtocol.Tcp, 0, 0, IPv4View.DontFragment),
        length,
        out segment);

    public void End(uint tag) => ip.End(tag);

    public void Abort() => ip.Abort();
}

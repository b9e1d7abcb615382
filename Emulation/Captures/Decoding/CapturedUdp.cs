using System;
using DeviceKit.Stack;
using DeviceKit.Stack.IPv4;
using DeviceKit.Stack.Udp;

namespace DeviceKit.Emulation.Captures;

/// <summary>A captured UDP datagram (RFC 768).</summary>
public sealed class CapturedUdp
{
    private CapturedUdp(CapturedFrame frame, CapturedIPv4 packet, in UdpView view)
    {
        Frame = frame;
        Source = new IPEndPoint(packet.Source, view.SourcePort);
        Destination = new IPEndPoint(packet.Destination, view.DestinationPort);
        HasValidChecksum = view.HasValidChecksum(packet.Source, packet.Destination);
        Payload = packet.Payload.Slice(UdpView.HeaderSize, view.Data.Length);
    }

    /// <summary>The frame that it stands in.</summary>
    public CapturedFrame Frame { get; }

    /// <summary>Who sent it.</summary>
    public IPEndPoint Source { get; }

    /// <summary>Whom it is for.</summary>
    public IPEndPoint Destination { get; }

    /// <summary>The sender's port.</summary>
    public int SourcePort => Source.Port;

    /// <summary>The receiver's port.</summary>
    public int DestinationPort => Destination.Port;

    /// <summary>True when the checksum is right or absent.</summary>
    public bool HasValidChecksum { get; }

    /// <summary>The data.</summary>
    public ReadOnlyMemory<byte> Payload { get; }

    internal static CapturedUdp? Read(CapturedFrame frame, CapturedIPv4 packet) =>
        packet.Protocol == (int)IPProtocol.Udp && UdpView.TryParse(packet.Payload.Span, out UdpView view)
            ? new CapturedUdp(frame, packet, view)
            : null;
}

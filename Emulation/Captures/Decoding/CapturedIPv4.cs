using System;
using DeviceKit.Stack;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Emulation.Captures;

/// <summary>A captured IPv4 packet (RFC 791).</summary>
public sealed class CapturedIPv4
{
    private CapturedIPv4(in IPv4View view, ReadOnlyMemory<byte> payload)
    {
        Source = view.Source;
        Destination = view.Destination;
        Protocol = (int)view.Protocol;
        TimeToLive = view.TimeToLive;
        TypeOfService = view.TypeOfService;
        Identification = view.Identification;
        IsFragment = view.IsFragment;
        HasMoreFragments = view.HasMoreFragments;
        FragmentOffset = view.PayloadOffset;
        HasValidChecksum = view.HasValidChecksum();
        Payload = payload;
    }

    /// <summary>The source address.</summary>
    public IPv4Address Source { get; }

    /// <summary>The destination address.</summary>
    public IPv4Address Destination { get; }

    /// <summary>The payload's protocol: 1 ICMP, 6 TCP, 17 UDP.</summary>
    public int Protocol { get; }

    /// <summary>The hops left.</summary>
    public int TimeToLive { get; }

    /// <summary>DSCP and ECN.</summary>
    public int TypeOfService { get; }

    /// <summary>Equal in all fragments of a datagram.</summary>
    public int Identification { get; }

    /// <summary>True for a piece of a datagram; it has no further layers.</summary>
    public bool IsFragment { get; }

    /// <summary>True for every fragment but the last.</summary>
    public bool HasMoreFragments { get; }

    /// <summary>Where the payload stands in the datagram, in bytes.</summary>
    public int FragmentOffset { get; }

    /// <summary>True when the header's checksum is right.</summary>
    public bool HasValidChecksum { get; }

    /// <summary>What follows the header, without padding.</summary>
    public ReadOnlyMemory<byte> Payload { get; }

    internal static CapturedIPv4? Read(ReadOnlyMemory<byte> packet) => IPv4View.TryParse(packet.Span, out IPv4View view)
        ? new CapturedIPv4(view, packet[view.HeaderLength..view.TotalLength])
        : null;
}

using System;
using DeviceKit.Stack.IPv4;

namespace DeviceKit.Stack.Tcp;

/// <summary>What TCP stands on: the IP layer, or in tests a pipe.</summary>
internal interface ITcpNetwork
{
    /// <summary>Changes whenever kept routes have to be looked up anew.</summary>
    uint RouteGeneration { get; }

    /// <summary>True when the end of each transmission is reported with its tag.</summary>
    bool CompletesTransmits { get; }

    /// <summary>Finds the way to a host, and the address to send from.</summary>
    bool TryRoute(IPv4Address destination, out IPv4Route route);

    /// <summary>True when the interface computes the TCP checksum on a route.</summary>
    bool ComputesChecksum(in IPv4Route route);

    /// <summary>Lends room for a segment of an exact length; <see cref="End"/> or <see cref="Abort"/> follows in the same call.</summary>
    TransmitStatus TryBegin(ref IPv4Route route, int length, out Span<byte> segment);

    /// <summary>Sends the segment.</summary>
    /// <param name="tag">0, or up to 24 bits that come back when the segment has left.</param>
    void End(uint tag);

    /// <summary>Gives the lent room back.</summary>
    void Abort();
}

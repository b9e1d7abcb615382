using System;
using DeviceKit.Signatures;
using DeviceKit.Stack.Buffers;

namespace DeviceKit.Stack.Arp;

/// <summary>A host on the link and what is known of its MAC address.</summary>
internal sealed class Neighbor
{
    public Neighbor(IPv4Address address) => Address = address;

    public IPv4Address Address { get; }

    public MacAddress MacAddress { get; set; }

    public NeighborState State { get; set; }

    /// <summary>When the state changes by itself: another request, another try of a stale address, or the end of a failure.</summary>
    public TimeSpan Due { get; set; } = TimeSpan.MaxValue;

    /// <summary>When the neighbour was last used, for the choice of which to forget.</summary>
    public TimeSpan LastUsed { get; set; }

    /// <summary>The number of requests sent without an answer.</summary>
    public int Requests { get; set; }

    /// <summary>Frames, written but for the destination address, that wait for it.</summary>
    public PacketQueue Waiting;
}

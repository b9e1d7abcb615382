using System;
using DeviceKit.Signatures;

namespace DeviceKit.Stack.IPv4;

/// <summary>A received datagram, whole again when it came in fragments, on its way to a transport. Valid during the call.</summary>
internal readonly ref struct IPv4Packet
{
    public IPv4Address Source { get; init; }

    public IPv4Address Destination { get; init; }

    public byte TimeToLive { get; init; }

    public byte TypeOfService { get; init; }

    /// <summary>The IP header, options included; of the first fragment when the datagram came in fragments.</summary>
    public ReadOnlySpan<byte> Header { get; init; }

    public ReadOnlySpan<byte> Payload { get; init; }

    /// <summary>The checksums that the netif has verified already.</summary>
    public NetifChecksums VerifiedChecksums { get; init; }

    public TimeSpan Timestamp { get; init; }

    /// <summary>True when the datagram was sent to everybody or to a group, by its IP or its MAC address: no error answers it.</summary>
    public bool IsBroadcastOrMulticast { get; init; }
}

using System;

namespace DeviceKit.Stack.Icmp;

/// <summary>An error about a packet that this host sent (RFC 792; RFC 1122 section 3.2.2).</summary>
internal readonly ref struct IcmpError
{
    public IcmpType Type { get; init; }

    public byte Code { get; init; }

    /// <summary>The next hop's MTU of a "fragmentation needed" (RFC 1191), else 0.</summary>
    public ushort NextHopMtu { get; init; }

    /// <summary>Our address in the packet that failed.</summary>
    public IPv4Address Source { get; init; }

    /// <summary>Where the packet that failed should have gone.</summary>
    public IPv4Address Destination { get; init; }

    /// <summary>The first bytes behind the IP header of the packet that failed, at least 8.</summary>
    public ReadOnlySpan<byte> Payload { get; init; }

    /// <summary>What the error means to a socket.</summary>
    public NetworkError ToNetworkError() => Type switch
    {
        IcmpType.DestinationUnreachable => Code switch
        {
            0 or 6 or 9 or 11 => NetworkError.NetworkUnreachable,
            2 or 3 => NetworkError.ConnectionRefused,
            4 => NetworkError.MessageTooLong,
            _ => NetworkError.HostUnreachable,
        },
        _ => NetworkError.HostUnreachable,
    };
}

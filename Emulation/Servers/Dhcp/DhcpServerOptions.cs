using System;
using System.Collections.Generic;
using DeviceKit.Signatures;
using DeviceKit.Stack;

namespace DeviceKit.Emulation.Servers;

/// <summary>What a <see cref="DhcpServer"/> hands out. The subnet is that of the server's own stack.</summary>
public sealed record DhcpServerOptions
{
    /// <summary>The first address of the pool.</summary>
    public required IPv4Address First { get; init; }

    /// <summary>The last address of the pool.</summary>
    public required IPv4Address Last { get; init; }

    /// <summary>Addresses that belong to certain clients; they may lie outside the pool.</summary>
    public IReadOnlyDictionary<MacAddress, IPv4Address> Reservations { get; init; } = new Dictionary<MacAddress, IPv4Address>();

    /// <summary>The length of leases; <see cref="TimeSpan.MaxValue"/> for ever.</summary>
    public TimeSpan LeaseTime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>T1; null sends none.</summary>
    public TimeSpan? RenewalTime { get; init; }

    /// <summary>T2; null sends none.</summary>
    public TimeSpan? RebindingTime { get; init; }

    /// <summary>The router; 0.0.0.0 sends none.</summary>
    public IPv4Address Gateway { get; init; }

    /// <summary>The name servers.</summary>
    public IReadOnlyList<IPv4Address> DnsServers { get; init; } = [];

    /// <summary>The domain; null sends none.</summary>
    public string? DomainName { get; init; }

    /// <summary>Further options as they are; one of a code that the server itself sends replaces it.</summary>
    public IReadOnlyDictionary<byte, byte[]> ExtraOptions { get; init; } = new Dictionary<byte, byte[]>();

    /// <summary>For how long an offered address is kept for its client.</summary>
    public TimeSpan OfferTime { get; init; } = TimeSpan.FromSeconds(60);
}

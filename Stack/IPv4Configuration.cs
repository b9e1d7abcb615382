using System.Collections.Generic;

namespace DeviceKit.Stack;

/// <summary>What a host must know to use IPv4.</summary>
/// <param name="Subnet">The host's address and the length of its network's prefix.</param>
/// <param name="Gateway">The router to everywhere else, or 0.0.0.0 for none.</param>
public sealed record IPv4Configuration(IPv4Subnet Subnet, IPv4Address Gateway = default)
{
    /// <summary>The name servers, in the order of preference.</summary>
    public IReadOnlyList<IPv4Address> DnsServers { get; init; } = [];

    /// <summary>Further routes; the longest prefix wins.</summary>
    public IReadOnlyList<IPv4StaticRoute> Routes { get; init; } = [];

    /// <summary>The domain that short names belong to, or null.</summary>
    public string? DomainName { get; init; }
}

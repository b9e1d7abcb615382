using System;
using System.Collections.Generic;

namespace DeviceKit.Stack;

/// <summary>An address lent by a DHCP server, and the parameters that came with it. Times are those of the device's clock.</summary>
public sealed class DhcpLease
{
    /// <summary>The address and its network.</summary>
    public required IPv4Subnet Subnet { get; init; }

    /// <summary>The address.</summary>
    public IPv4Address Address => Subnet.Address;

    /// <summary>The first router (option 3), or the default route of option 121; 0.0.0.0 for none.</summary>
    public IPv4Address Gateway { get; init; }

    /// <summary>The server (option 54).</summary>
    public IPv4Address Server { get; init; }

    /// <summary>Name servers in order of preference (option 6).</summary>
    public IReadOnlyList<IPv4Address> DnsServers { get; init; } = [];

    /// <summary>Time servers (option 42).</summary>
    public IReadOnlyList<IPv4Address> NtpServers { get; init; } = [];

    /// <summary>Classless static routes (option 121); only when <see cref="DhcpClientOptions.RequestRoutes"/> asks for them.</summary>
    public IReadOnlyList<IPv4StaticRoute> Routes { get; init; } = [];

    /// <summary>The domain (option 15), null when there is none or it is not printable ASCII.</summary>
    public string? DomainName { get; init; }

    /// <summary>The name that the server has for this client (option 12).</summary>
    public string? HostName { get; init; }

    /// <summary>The MTU (option 26) in bytes, 0 for none.</summary>
    public int Mtu { get; init; }

    /// <summary>When the request was sent that this lease answers; its times count from here (RFC 2131 section 4.4.1).</summary>
    public TimeSpan Start { get; init; }

    /// <summary>How long it lasts; <see cref="TimeSpan.MaxValue"/> for ever.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.MaxValue;

    /// <summary>T1, from <see cref="Start"/>; at most <see cref="RebindingTime"/>.</summary>
    public TimeSpan RenewalTime { get; init; } = TimeSpan.MaxValue;

    /// <summary>T2, from <see cref="Start"/>; at most <see cref="Duration"/>.</summary>
    public TimeSpan RebindingTime { get; init; } = TimeSpan.MaxValue;

    /// <summary>When the address must be given up; <see cref="TimeSpan.MaxValue"/> for never.</summary>
    public TimeSpan Expires => After(Duration);

    /// <summary>When the server is asked to extend the lease.</summary>
    internal TimeSpan RenewsAt => After(RenewalTime);

    /// <summary>When any server is asked to extend the lease.</summary>
    internal TimeSpan RebindsAt => After(RebindingTime);

    /// <summary>The values of <see cref="DhcpClientOptions.ExtraOptions"/>, in their order; null for those that did not come.</summary>
    internal byte[]?[] Extras { get; init; } = [];

    /// <summary>The codes that <see cref="Extras"/> belong to.</summary>
    internal IReadOnlyList<byte> ExtraCodes { get; init; } = [];

    /// <summary>The value of an option that was asked for with <see cref="DhcpClientOptions.ExtraOptions"/>.</summary>
    /// <param name="code">The option's code.</param>
    /// <param name="value">Its bytes as they came, pieces put together.</param>
    /// <returns>False when the server did not send it or it was not asked for.</returns>
    public bool TryGetOption(byte code, out ReadOnlyMemory<byte> value)
    {
        for (int i = 0; i < Extras.Length; i++)
        {
            if (ExtraCodes[i] == code && Extras[i] is { } bytes)
            {
                value = bytes;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>What the stack is given.</summary>
    public IPv4Configuration ToConfiguration() => new(Subnet, Gateway) { DnsServers = DnsServers, Routes = Routes, DomainName = DomainName };

    /// <summary><c>192.168.1.7/24 from 192.168.1.1 for 01:00:00</c>.</summary>
    public override string ToString() =>
        Duration == TimeSpan.MaxValue ? $"{Subnet} from {Server} for ever" : $"{Subnet} from {Server} for {Duration}";

    /// <summary>True when the stack needs no change to go from the other lease to this.</summary>
    internal bool HasSameConfiguration(DhcpLease other) => Subnet == other.Subnet && Gateway == other.Gateway
        && DomainName == other.DomainName && AreEqual(DnsServers, other.DnsServers) && AreEqual(Routes, other.Routes);

    /// <summary>The same lease, counted from when its request was sent.</summary>
    internal DhcpLease StartingAt(TimeSpan start) => new()
    {
        Subnet = Subnet,
        Gateway = Gateway,
        Server = Server,
        DnsServers = DnsServers,
        NtpServers = NtpServers,
        Routes = Routes,
        DomainName = DomainName,
        HostName = HostName,
        Mtu = Mtu,
        Start = start,
        Duration = Duration,
        RenewalTime = RenewalTime,
        RebindingTime = RebindingTime,
        Extras = Extras,
        ExtraCodes = ExtraCodes,
    };

    private static bool AreEqual<T>(IReadOnlyList<T> left, IReadOnlyList<T> right)
        where T : IEquatable<T>
    {
        bool equal = left.Count == right.Count;
        for (int i = 0; equal && i < left.Count; i++)
        {
            equal = left[i].Equals(right[i]);
        }

        return equal;
    }

    private TimeSpan After(TimeSpan duration) => duration >= TimeSpan.MaxValue - Start ? TimeSpan.MaxValue : Start + duration;
}

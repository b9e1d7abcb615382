using System;

namespace DeviceKit.Stack.Dns;

/// <summary>Names that no server is asked for: IP addresses as text, localhost and invalid (RFC 6761 sections 6.3 and 6.4).</summary>
internal static class DnsLocalNames
{
    private static readonly DnsName s_localhost = DnsName.Parse("localhost");
    private static readonly DnsName s_invalid = DnsName.Parse("invalid");

    /// <summary>Answers a name.</summary>
    /// <returns>Null when a server is to be asked.</returns>
    public static DnsResult? TryAnswer(string name, DnsRecordType type)
    {
        if (IPv4Address.TryParse(name, out IPv4Address v4))
        {
            return Address(name, type, DnsRecordType.A, v4);
        }

        if (IPv6Address.TryParse(name, out IPv6Address v6))
        {
            return Address(name, type, DnsRecordType.Aaaa, v6);
        }

        if (!DnsName.TryParse(name, out DnsName full))
        {
            return null;
        }

        if (full.IsAtOrBelow(s_localhost))
        {
            return type == DnsRecordType.Aaaa
                ? Address(name, type, type, new IPv6Address(0, 1))
                : Address(name, type, DnsRecordType.A, IPv4Address.Loopback);
        }

        return full.IsAtOrBelow(s_invalid) ? Missing($"The name {name} does not exist, by RFC 6761.") : null;
    }

    private static DnsResult Missing(string message) => new(null, NetworkError.NameNotFound, message);

    private static DnsResult Address(string name, DnsRecordType wanted, DnsRecordType type, IPAddress address)
    {
        if (wanted != type)
        {
            return Missing($"{name} has no record of type {wanted}.");
        }

        var bytes = new byte[address.IsIPv6 ? IPv6Address.Size : IPv4Address.Size];
        if (address.IsIPv6)
        {
            address.IPv6.Write(bytes);
        }
        else
        {
            address.IPv4.Write(bytes);
        }

        var record = new DnsRecord { Name = name, Type = type, Address = address, Data = bytes, TimeToLive = TimeSpan.MaxValue };
        return new DnsResult(new DnsAnswer
        {
            Name = name,
            CanonicalName = name,
            Type = type,
            Records = [record],
            TimeToLive = TimeSpan.MaxValue,
        });
    }
}

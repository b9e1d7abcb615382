using System;
using System.Collections.Generic;

namespace DeviceKit.Stack;

/// <summary>What a name resolves to.</summary>
public sealed class DnsAnswer
{
    /// <summary>The name that was asked for, completed by the domain where it was a short one.</summary>
    public required string Name { get; init; }

    /// <summary>The name at the end of the aliases; the same name when there are none.</summary>
    public required string CanonicalName { get; init; }

    /// <summary>The type that was asked for.</summary>
    public required DnsRecordType Type { get; init; }

    /// <summary>The records of that type, at least one, in the server's order.</summary>
    public required IReadOnlyList<DnsRecord> Records { get; init; }

    /// <summary>How long the answer still holds: the shortest of its records and aliases, less the time in the cache.</summary>
    public TimeSpan TimeToLive { get; init; }

    /// <summary>True when no server was asked.</summary>
    public bool IsFromCache { get; init; }

    /// <summary>The addresses of A and AAAA records, in the server's order.</summary>
    public IReadOnlyList<IPAddress> Addresses
    {
        get
        {
            var addresses = new List<IPAddress>(Records.Count);
            foreach (DnsRecord record in Records)
            {
                if (record.Type is DnsRecordType.A or DnsRecordType.Aaaa)
                {
                    addresses.Add(record.Address);
                }
            }

            return addresses;
        }
    }

    internal DnsAnswer FromCache(TimeSpan timeToLive) => new()
    {
        Name = Name,
        CanonicalName = CanonicalName,
        Type = Type,
        Records = Records,
        TimeToLive = timeToLive,
        IsFromCache = true,
    };
}

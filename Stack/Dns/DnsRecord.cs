using System;

namespace DeviceKit.Stack;

/// <summary>One record of an answer.</summary>
public sealed class DnsRecord
{
    /// <summary>The name that it is of.</summary>
    public required string Name { get; init; }

    /// <summary>The type.</summary>
    public required DnsRecordType Type { get; init; }

    /// <summary>How long it holds, as the server gave it.</summary>
    public TimeSpan TimeToLive { get; init; }

    /// <summary>The address of an A or AAAA record; else 0.0.0.0.</summary>
    public IPAddress Address { get; init; }

    /// <summary>The name in an NS, CNAME, PTR, MX or SRV record; else null.</summary>
    public string? Target { get; init; }

    /// <summary>
    /// The data as it came (RFC 1035 section 3.3). In NS, CNAME, PTR, MX and SRV records a name in it may be compressed: see <see cref="Target"/>;
    /// what stands before it (MX preference; SRV priority, weight and port) is plain.
    /// </summary>
    public ReadOnlyMemory<byte> Data { get; init; }

    /// <summary><c>api.example A 192.0.2.7</c>.</summary>
    public override string ToString() => Type switch
    {
        DnsRecordType.A or DnsRecordType.Aaaa => $"{Name} {Type} {Address}",
        _ => $"{Name} {Type} {Target ?? Convert.ToHexString(Data.Span)}",
    };
}

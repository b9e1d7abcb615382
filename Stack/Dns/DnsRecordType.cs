namespace DeviceKit.Stack;

/// <summary>The type of a DNS record (RFC 1035 section 3.2.2 unless said otherwise).</summary>
public enum DnsRecordType
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>An IPv4 address.</summary>
    A = 1,

    /// <summary>A name server of the zone.</summary>
    Ns = 2,

    /// <summary>The name is another's alias.</summary>
    Cname = 5,

    /// <summary>The start of a zone; says how long a missing name may be remembered.</summary>
    Soa = 6,

    /// <summary>The name of an address, under in-addr.arpa.</summary>
    Ptr = 12,

    /// <summary>A mail exchange.</summary>
    Mx = 15,

    /// <summary>Text.</summary>
    Txt = 16,

    /// <summary>An IPv6 address (RFC 3596).</summary>
    Aaaa = 28,

    /// <summary>A service (RFC 2782).</summary>
    Srv = 33,
}

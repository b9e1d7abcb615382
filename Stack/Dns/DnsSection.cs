namespace DeviceKit.Stack.Dns;

/// <summary>The sections of records (RFC 1035 section 4.1).</summary>
public enum DnsSection
{
    /// <summary>The answer.</summary>
    Answer,

    /// <summary>Records that point to an authority; the SOA of a missing name.</summary>
    Authority,

    /// <summary>Further records; never used by the resolver.</summary>
    Additional,
}

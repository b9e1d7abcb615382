using System;

namespace DeviceKit.Signatures;

/// <summary>The Internet checksums, protocol by protocol, that an interface takes over.</summary>
[Flags]
public enum NetifChecksums
{
    /// <summary>None: software does them all.</summary>
    None = 0,

    /// <summary>The IPv4 header checksum (RFC 791 section 3.1).</summary>
    IPv4 = 1,

    /// <summary>The ICMPv4 checksum (RFC 792).</summary>
    Icmp = 2,

    /// <summary>The UDP checksum with its pseudo-header (RFC 768).</summary>
    Udp = 4,

    /// <summary>The TCP checksum with its pseudo-header (RFC 9293 section 3.1).</summary>
    Tcp = 8,
}

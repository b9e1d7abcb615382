namespace DeviceKit.Emulation.Captures;

/// <summary>What a captured packet begins with: the LINKTYPE_ numbers of tcpdump.org. Other numbers are kept as they are.</summary>
public enum CaptureLinkType
{
    /// <summary>LINKTYPE_NULL: a four-byte address family in the host's order.</summary>
    Null = 0,

    /// <summary>LINKTYPE_ETHERNET: destination address onwards, without preamble.</summary>
    Ethernet = 1,

    /// <summary>LINKTYPE_RAW: an IPv4 or IPv6 header.</summary>
    Raw = 101,

    /// <summary>LINKTYPE_LINUX_SLL: Linux's "cooked" header.</summary>
    LinuxCooked = 113,
}

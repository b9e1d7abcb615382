namespace DeviceKit.Stack.Ethernet;

/// <summary>The protocols behind an Ethernet II header (IEEE 802 numbers).</summary>
internal enum EtherType : ushort
{
    /// <summary>IPv4 (RFC 894).</summary>
    IPv4 = 0x0800,

    /// <summary>ARP (RFC 826).</summary>
    Arp = 0x0806,

    /// <summary>An 802.1Q tag stands between the header and the real type.</summary>
    Vlan = 0x8100,

    /// <summary>IPv6 (RFC 2464); counted, not handled.</summary>
    IPv6 = 0x86DD,
}

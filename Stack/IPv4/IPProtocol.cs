namespace DeviceKit.Stack.IPv4;

/// <summary>The protocols behind an IP header (IANA protocol numbers).</summary>
internal enum IPProtocol : byte
{
    Icmp = 1,
    Tcp = 6,
    Udp = 17,
}

using System.Collections.Generic;
using System.Net;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Slirp;

/// <summary>
/// The user-mode network: 10.0.2.0/24 with a gateway at .2, which is also the host, a DNS server at .3 that asks the host's, and a DHCP server that
/// hands out .15 and up. Connections leave as the process's own; none comes in but through <see cref="Forwards"/>.
/// </summary>
public sealed record SlirpOptions
{
    /// <summary>The device's address; null for a locally administered one that is always the same.</summary>
    public MacAddress? MacAddress { get; init; }

    /// <summary>The IP MTU in bytes, 576 to 9000.</summary>
    public int Mtu { get; init; } = 1500;

    /// <summary>The network, with room for the addresses below: a prefix of at most 27 bits.</summary>
    public IPNetwork Network { get; init; } = new(IPAddress.Parse("10.0.2.0"), 24);

    /// <summary>The gateway's address, the second of the network.</summary>
    public IPAddress Gateway => Address(2);

    /// <summary>The DNS server's address, the third of the network.</summary>
    public IPAddress Dns => Address(3);

    /// <summary>The first address that DHCP hands out, the fifteenth of the network.</summary>
    public IPAddress FirstLease => Address(15);

    /// <summary>True to answer DHCP.</summary>
    public bool HasDhcp { get; init; } = true;

    /// <summary>True to pass questions to <see cref="Dns"/> on to the first server of the host's <c>/etc/resolv.conf</c>.</summary>
    public bool HasDns { get; init; } = true;

    /// <summary>True to have the gateway's address stand for the host's own loopback, with every server that listens there; false closes it.</summary>
    public bool HostLoopback { get; init; }

    /// <summary>True to let nothing out: only what was forwarded in is answered.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>True to speak IPv6 as well, on fd00:0:0:2::/64 with router advertisements.</summary>
    public bool HasIPv6 { get; init; }

    /// <summary>
    /// The ports of the host that go to the device at <see cref="FirstLease"/>. The device's answers to datagrams of the host itself need
    /// <see cref="HostLoopback"/>; connections do not.
    /// </summary>
    public IReadOnlyList<SlirpForward> Forwards { get; init; } = [];

    /// <summary>The frames that wait for the device; what finds them all taken is dropped and counted.</summary>
    public int ReceiveSlots { get; init; } = 256;

    /// <summary>The different groups that the multicast filter holds.</summary>
    public int MulticastSlots { get; init; } = 16;

    private IPAddress Address(byte host)
    {
        byte[] bytes = Network.BaseAddress.GetAddressBytes();
        bytes[3] += host;
        return new IPAddress(bytes);
    }
}

using System;
using DeviceKit.Signatures;
using DeviceKit.Stack;

namespace DeviceKit.Emulation;

/// <summary>How an <see cref="EmbeddedLan"/> is built.</summary>
public sealed record EmbeddedLanOptions
{
    /// <summary>The device's MAC address, locally administered.</summary>
    public MacAddress DeviceMac { get; init; } = new(0x02_00_00_00_07_02);

    /// <summary>The server's MAC address, locally administered.</summary>
    public MacAddress ServerMac { get; init; } = new(0x02_00_00_00_07_01);

    /// <summary>The device's port and cable.</summary>
    public PortOptions DevicePort { get; init; } = new();

    /// <summary>What is wrong with the device's cable; null for a good one.</summary>
    public LinkFaults? DeviceFaults { get; init; }

    /// <summary>The server's address and the LAN's prefix.</summary>
    public IPv4Subnet ServerAddress { get; init; } = new(IPv4Address.Parse("192.168.7.1"), 24);

    /// <summary>The first address that the DHCP server hands out.</summary>
    public IPv4Address FirstAddress { get; init; } = IPv4Address.Parse("192.168.7.100");

    /// <summary>The last address that the DHCP server hands out.</summary>
    public IPv4Address LastAddress { get; init; } = IPv4Address.Parse("192.168.7.199");

    /// <summary>The length of leases.</summary>
    public TimeSpan LeaseTime { get; init; } = TimeSpan.FromHours(1);
}

using System;
using DeviceKit.Signatures;

namespace DeviceKit.Host.Pcap;

/// <summary>How an interface is opened for capture and injection.</summary>
public sealed record PcapOptions
{
    /// <summary>The network namespace in which the interface is, as a path such as <c>/run/netns/lab</c>; null for the process's own.</summary>
    public string? NetworkNamespace { get; init; }

    /// <summary>
    /// The netif's own address; null for the interface's. With an address of its own the device is one more station on the wire, and the
    /// interface has to be promiscuous. Wi-Fi carries no frames of a second address.
    /// </summary>
    public MacAddress? MacAddress { get; init; }

    /// <summary>The netif's MTU in bytes; null for the interface's. The kernel sends no frame above the interface's MTU + 14 that has no 802.1Q tag.</summary>
    public int? Mtu { get; init; }

    /// <summary>True to have the interface let frames for all stations and groups in; the netif's own filter is behind that.</summary>
    public bool IsPromiscuous { get; init; } = true;

    /// <summary>A filter as pcap-filter(7) has it, such as <c>arp or tcp port 80</c>; null for every frame.</summary>
    public string? Filter { get; init; }

    /// <summary>The size in bytes of the kernel's ring, which holds frames until they are read.</summary>
    public int BufferSize { get; init; } = 8 << 20;

    /// <summary>The frames that a netif reads in one turn of the loop before timers and callbacks get theirs.</summary>
    public int ReceiveBurst { get; init; } = 64;

    /// <summary>The different groups that a netif's multicast filter holds.</summary>
    public int MulticastSlots { get; init; } = 16;

    /// <summary>How long <see cref="PcapCaptureDevice.Read"/> waits for a packet.</summary>
    public TimeSpan ReadLimit { get; init; } = TimeSpan.FromSeconds(1);
}

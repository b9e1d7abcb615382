using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>How a <see cref="TapNetif"/> is opened and behaves.</summary>
public sealed record TapOptions
{
    /// <summary>The network namespace in which the interface is, as a path such as <c>/run/netns/lab</c>; null for the process's own.</summary>
    public string? NetworkNamespace { get; init; }

    /// <summary>The netif's own address; null for a locally administered one made from the interface's name.</summary>
    public MacAddress? MacAddress { get; init; }

    /// <summary>True to set the kernel's side of the interface up when it is opened; else somebody does <c>ip link set NAME up</c>.</summary>
    public bool BringsUp { get; init; }

    /// <summary>The frames that are read in one turn of the loop before timers and callbacks get theirs.</summary>
    public int ReceiveBurst { get; init; } = 64;

    /// <summary>The frames that wait here while the kernel takes none.</summary>
    public int TransmitSlots { get; init; } = 32;

    /// <summary>The different groups that the multicast filter holds.</summary>
    public int MulticastSlots { get; init; } = 16;
}

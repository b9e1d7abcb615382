using System;

namespace DeviceKit.Emulation;

/// <summary>How a <see cref="VirtualSwitch"/> is built.</summary>
public sealed record SwitchOptions
{
    /// <summary>The largest MTU that a port may have, in bytes; sets the size of the pooled buffers.</summary>
    public int MaxMtu { get; init; } = 1500;

    /// <summary>The number of addresses that are remembered; rounded up to a multiple of 4. When it is full the oldest are forgotten.</summary>
    public int AddressTableSize { get; init; } = 1024;

    /// <summary>For how long an address is remembered after its last frame (IEEE 802.1D: 300 s).</summary>
    public TimeSpan AddressAge { get; init; } = TimeSpan.FromSeconds(300);
}

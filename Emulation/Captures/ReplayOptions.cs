using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Captures;

/// <summary>How a capture is played into a stack.</summary>
public sealed record ReplayOptions
{
    /// <summary>When frames come in.</summary>
    public ReplayTiming Timing { get; init; }

    /// <summary>The netif's own address; null takes that of the capture's first interface, or 02:00:00:00:00:01 when it has none.</summary>
    public MacAddress? MacAddress { get; init; }

    /// <summary>
    /// Which packets are played; null plays those that the netif did not send itself: their direction is not outbound, their source not its address.
    /// </summary>
    public Func<CapturePacket, bool>? Select { get; init; }

    /// <summary>The IP MTU in bytes.</summary>
    public int Mtu { get; init; } = 1500;

    /// <summary>The number of frames that wait for the stack; with <see cref="ReplayTiming.Original"/> more are dropped and counted.</summary>
    public int ReceiveQueueLength { get; init; } = 64;

    /// <summary>False when <see cref="ReplayNetif.Sent"/> shall stay empty.</summary>
    public bool KeepSent { get; init; } = true;
}

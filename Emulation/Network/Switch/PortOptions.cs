using System;
using DeviceKit.Signatures;

namespace DeviceKit.Emulation;

/// <summary>How a <see cref="VirtualPort"/> and its cable to the switch behave.</summary>
public sealed record PortOptions
{
    /// <summary>The line's rate each way; 0 for one without limit.</summary>
    public long BitsPerSecond { get; init; } = 100_000_000;

    /// <summary>The time between leaving one end of the cable and arriving at the other, each way.</summary>
    public TimeSpan Latency { get; init; } = TimeSpan.FromMicroseconds(100);

    /// <summary>The port's IP MTU in bytes.</summary>
    public int Mtu { get; init; } = 1500;

    /// <summary>The frames that can wait for their turn on the line, the one that is being sent included.</summary>
    public int TransmitSlots { get; init; } = 32;

    /// <summary>The received frames that can wait for the stack; more are dropped and counted.</summary>
    public int ReceiveSlots { get; init; } = 64;

    /// <summary>The frames that can wait in the switch for this port's line; more are dropped and counted.</summary>
    public int SwitchQueue { get; init; } = 256;

    /// <summary>The different groups that the multicast filter holds.</summary>
    public int MulticastSlots { get; init; } = 16;

    /// <summary>True to let every frame in, whoever it is for.</summary>
    public bool IsPromiscuous { get; init; }

    /// <summary>Whether the link is up at first.</summary>
    public bool IsLinkUp { get; init; } = true;

    /// <summary>Whether the port reports transmit completions.</summary>
    public bool CompletesTransmits { get; init; } = true;

    /// <summary>The checksums that the stack may leave at zero. The port does not compute them: the cable is virtual, so nothing is damaged.</summary>
    public NetifChecksums TransmitChecksums { get; init; }

    /// <summary>The checksums that are reported as verified for every received frame.</summary>
    public NetifChecksums VerifiedChecksums { get; init; }
}

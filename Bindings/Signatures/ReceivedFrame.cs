using System;

namespace DeviceKit.Signatures;

/// <summary>One received Ethernet frame, lent by its netif until <see cref="INetif.EndReceive"/>.</summary>
public readonly ref struct ReceivedFrame
{
    /// <summary>A frame in a buffer of the netif's.</summary>
    /// <param name="data">The bytes from the destination address on, without FCS; padding may follow the payload.</param>
    /// <param name="timestamp">When the frame came in, on the device's clock.</param>
    /// <param name="verifiedChecksums">The checksums that the interface has verified for this frame.</param>
    public ReceivedFrame(ReadOnlySpan<byte> data, TimeSpan timestamp, NetifChecksums verifiedChecksums = NetifChecksums.None)
    {
        Data = data;
        Timestamp = timestamp;
        VerifiedChecksums = verifiedChecksums;
    }

    /// <summary>The frame's bytes from the destination address on, without FCS.</summary>
    public ReadOnlySpan<byte> Data { get; }

    /// <summary>When the frame came in, as <see cref="IClock.Now"/>.</summary>
    public TimeSpan Timestamp { get; }

    /// <summary>The checksums that need not be verified again.</summary>
    public NetifChecksums VerifiedChecksums { get; }
}

using System;

namespace DeviceKit.Signatures;

/// <summary>RANDOM: unpredictable bytes from the hardware, or a seeded sequence in simulation.</summary>
public interface IRandom
{
    /// <summary>Fills a buffer with random bytes.</summary>
    /// <param name="destination">Every byte of it is set.</param>
    void Fill(Span<byte> destination);

    /// <summary>32 random bits.</summary>
    uint NextUInt32();
}

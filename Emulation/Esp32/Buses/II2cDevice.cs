using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A device on an I2C bus.</summary>
public interface II2cDevice
{
    /// <summary>One write transaction, from behind the address up to the stop condition.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="at">When the stop condition came.</param>
    void Write(ReadOnlySpan<byte> bytes, TimeSpan at);

    /// <summary>One read transaction.</summary>
    /// <param name="bytes">Where to.</param>
    /// <param name="at">When the stop condition came.</param>
    void Read(Span<byte> bytes, TimeSpan at);
}

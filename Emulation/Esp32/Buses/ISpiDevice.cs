using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>A device on an SPI bus, selected by a line of its own.</summary>
public interface ISpiDevice
{
    /// <summary>Bytes went over the bus.</summary>
    /// <param name="isData">The level of the D/C line; devices without one take no notice.</param>
    /// <param name="sent">The bytes from the controller.</param>
    /// <param name="received">As many bytes to the controller, or none when it does not listen.</param>
    /// <param name="at">When the last bit had passed.</param>
    void Transfer(bool isData, ReadOnlySpan<byte> sent, Span<byte> received, TimeSpan at);

    /// <summary>The select line went up.</summary>
    /// <param name="at">When.</param>
    void Deselect(TimeSpan at);
}

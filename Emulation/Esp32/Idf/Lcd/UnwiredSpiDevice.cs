using System;

namespace DeviceKit.Emulation.Esp32;

/// <summary>Nobody at the end of a select line: what is sent is lost, and the open wire reads as ones.</summary>
internal sealed class UnwiredSpiDevice : ISpiDevice
{
    public void Transfer(bool isData, ReadOnlySpan<byte> sent, Span<byte> received, TimeSpan at) => received.Fill(0xFF);

    public void Deselect(TimeSpan at)
    {
    }
}

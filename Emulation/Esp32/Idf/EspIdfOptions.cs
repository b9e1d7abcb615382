using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>How a <see cref="SimulatedEspIdf"/> is built.</summary>
public sealed partial record EspIdfOptions
{
    /// <summary>The address of the station interface, as it was burnt into the chip.</summary>
    public MacAddress MacAddress { get; init; } = new(0x02_00_00_00_E5_32);

    /// <summary>The internal heap in bytes; an ESP32 with WiFi running has about 160 KB left.</summary>
    public int InternalHeap { get; init; } = 160 * 1024;

    /// <summary>The external heap in bytes, or 0.</summary>
    public int ExternalHeap { get; init; }
}

using DeviceKit.Esp32;

namespace DeviceKit.Esp32Emulation.Tests.Idf.Wifi;

/// <summary>A chip without chance.</summary>
internal sealed class FakeWifiSystem : EspSystemFake
{
    /// <summary>What every draw gives.</summary>
    public uint Drawn { get; set; }

    public override uint Random() => Drawn;
}

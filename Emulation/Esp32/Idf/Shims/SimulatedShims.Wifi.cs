using DeviceKit.Esp32;
using DeviceKit.Native;

namespace DeviceKit.Emulation.Esp32;

/// <content>What only C can reach of the WiFi driver and its events.</content>
internal sealed partial class SimulatedShims
{
    /// <summary>The extern object WIFI_EVENT.</summary>
    public static EventBase WifiEventBase { get; } = new(new Pointer32(0x3F40_1000));

    /// <summary>The extern object IP_EVENT.</summary>
    public static EventBase IpEventBase { get; } = new(new Pointer32(0x3F40_1010));

    /// <inheritdoc/>
    public EspError WifiInitDefault() => EspError.NotSupported;

    /// <inheritdoc/>
    public EspError WifiDefaultConfig(out WifiInitConfig config, uint size)
    {
        config = default;
        return EspError.NotSupported;
    }

    /// <inheritdoc/>
    public EventBase WifiEvent() => WifiEventBase;

    /// <inheritdoc/>
    public EventBase IpEvent() => IpEventBase;
}

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

    /// <summary>The driver that dk_wifi_init_default sets up; set by the driver itself.</summary>
    public SimulatedEspWifi Wifi { get; set; } = null!;

    /// <inheritdoc/>
    public EspError WifiInitDefault()
    {
        WifiInitConfig config = Wifi.DefaultConfig;
        return Wifi.Init("dk_wifi_init_default", in config);
    }

    /// <inheritdoc/>
    public EspError WifiDefaultConfig(out WifiInitConfig config, uint size)
    {
        bool isRight = size == WifiInitConfig.SizeInBytes;
        config = isRight ? Wifi.DefaultConfig : default;
        return isRight ? EspError.Ok : EspError.InvalidSize;
    }

    /// <inheritdoc/>
    public EventBase WifiEvent() => WifiEventBase;

    /// <inheritdoc/>
    public EventBase IpEvent() => IpEventBase;
}

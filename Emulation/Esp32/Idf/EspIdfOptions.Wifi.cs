namespace DeviceKit.Emulation.Esp32;

/// <content>The radio.</content>
public sealed partial record EspIdfOptions
{
    /// <summary>How long things take on the air.</summary>
    public RadioTimings RadioTimings { get; init; } = new();

    /// <summary>The station's buffers.</summary>
    public StationOptions Station { get; init; } = new();

    /// <summary>
    /// When the driver moves to another access point of its network by itself, for an application that lets it (btm_enabled of
    /// wifi_sta_config_t); null for never.
    /// </summary>
    public RoamingOptions? Roaming { get; init; }
}

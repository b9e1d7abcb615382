namespace DeviceKit.Emulation.Esp32;

/// <summary>What a scan looks for: the part of wifi_scan_config_t that is modelled.</summary>
public sealed record ScanConfiguration
{
    /// <summary>A name to ask for, which finds a hidden network too; or null for all.</summary>
    public string? Ssid { get; init; }

    /// <summary>One channel, or 0 for all.</summary>
    public int Channel { get; init; }

    /// <summary>True to list hidden networks, without their names.</summary>
    public bool ShowsHidden { get; init; }

    /// <summary>True to listen only.</summary>
    public bool IsPassive { get; init; }
}

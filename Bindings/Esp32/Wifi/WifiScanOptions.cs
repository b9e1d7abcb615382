namespace DeviceKit.Esp32;

/// <summary>What <see cref="Esp32WifiNetif.ScanAsync"/> looks for; the defaults find every network that says its name, on every channel.</summary>
public sealed record WifiScanOptions
{
    /// <summary>One channel, 1 to 14, or 0 for all.</summary>
    public byte Channel { get; init; }

    /// <summary>True to list networks that hide their names, without them.</summary>
    public bool ShowsHidden { get; init; }

    /// <summary>True to listen only, which takes three times as long and sends nothing.</summary>
    public bool IsPassive { get; init; }

    internal WifiScanConfig ToConfig() => new()
    {
        Channel = Channel,
        ShowHidden = ShowsHidden,
        ScanType = IsPassive ? WifiScanType.Passive : WifiScanType.Active,
    };
}

namespace DeviceKit.Esp32;

/// <summary>How an <see cref="Esp32NvsStore"/> is opened.</summary>
public sealed record Esp32NvsOptions
{
    /// <summary>The namespace of the default nvs partition in which the values are, 1 to 14 characters; another with <c>~</c> behind it belongs to it.</summary>
    public string Namespace { get; init; } = "devicekit";

    /// <summary>
    /// True to erase the whole partition, WiFi's calibration included, when it cannot be used (ESP_ERR_NVS_NO_FREE_PAGES,
    /// ESP_ERR_NVS_NEW_VERSION_FOUND). False to report it and to lose nothing.
    /// </summary>
    public bool ErasesUnusable { get; init; }
}

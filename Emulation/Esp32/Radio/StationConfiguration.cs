using DeviceKit.Signatures;

namespace DeviceKit.Emulation.Esp32;

/// <summary>What a station connects to: the part of wifi_sta_config_t that is modelled.</summary>
/// <param name="Ssid">The network's name.</param>
/// <param name="Password">The password, or an empty text.</param>
public sealed record StationConfiguration(string Ssid, string Password = "")
{
    /// <summary>One access point by its address, or null for any of the network.</summary>
    public MacAddress? Bssid { get; init; }

    /// <summary>The channel to look at, or 0 for all.</summary>
    public int Channel { get; init; }

    /// <summary>True to look at all channels and take the strongest (WIFI_ALL_CHANNEL_SCAN); false to take the first that is found.</summary>
    public bool ScansAllChannels { get; init; }

    /// <summary>The least secure authentication that is taken.</summary>
    public WifiAuthentication Threshold { get; init; }

    /// <summary>The weakest strength in dBm that is taken.</summary>
    public int RssiThreshold { get; init; } = -127;

    /// <summary>When the station moves to a stronger access point of its network by itself; null for never, as ESP-IDF without 802.11k and v.</summary>
    public RoamingOptions? Roaming { get; init; }
}

namespace DeviceKit.Emulation.Esp32;

/// <summary>How an access point lets stations in; the values are those of wifi_auth_mode_t. Enterprise modes are not modelled.</summary>
public enum WifiAuthentication
{
    /// <summary>Whoever comes.</summary>
    Open = 0,

    /// <summary>WEP; the radio treats its key as a password.</summary>
    Wep = 1,

    /// <summary>WPA with a password.</summary>
    WpaPsk = 2,

    /// <summary>WPA2 with a password.</summary>
    Wpa2Psk = 3,

    /// <summary>WPA and WPA2 with a password.</summary>
    WpaWpa2Psk = 4,

    /// <summary>WPA3 with a password.</summary>
    Wpa3Psk = 6,

    /// <summary>WPA2 and WPA3 with a password.</summary>
    Wpa2Wpa3Psk = 7,
}

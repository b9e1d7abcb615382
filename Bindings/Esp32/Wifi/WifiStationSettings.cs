using System;
using System.Text;

namespace DeviceKit.Esp32;

/// <summary>From the options to the driver's settings of the station.</summary>
internal static class WifiStationSettings
{
    private const int LongestSsid = 32;
    private const int ShortestPassword = 8;
    private const int LongestPassword = 64;
    private const int HighestChannel = 14;
    private const int MostTransmitSlots = 64;
    private const int MostReceiveSlots = 31;
    private static readonly TimeSpan s_shortestRetry = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan s_longestRetry = TimeSpan.FromHours(1);

    /// <summary>Checks what the driver would refuse, or take and never connect with.</summary>
    /// <exception cref="ArgumentException">An option is outside its limits; the message says which.</exception>
    public static void Check(Esp32WifiOptions options)
    {
        Require(Encoding.UTF8.GetByteCount(options.Ssid) is >= 1 and <= LongestSsid, "The network's name takes 1 to 32 bytes of UTF-8.", nameof(options.Ssid));
        int password = Encoding.UTF8.GetByteCount(options.Password);
        Require(password is 0 or >= ShortestPassword and <= LongestPassword, "A password has 8 to 63 characters, or 64 digits.", nameof(options.Password));
        Require(options.ChannelHint is >= 0 and <= HighestChannel, "A channel is 1 to 14, or 0 when it is not known.", nameof(options.ChannelHint));
        Require(options.Country is null or { Length: 2 }, "A country has a code of two characters.", nameof(options.Country));
        Require(options.FirstRetry >= s_shortestRetry && options.FirstRetry <= s_longestRetry, "The first retry comes after 10 ms to 1 hour.", nameof(options.FirstRetry));
        Require(options.LongestRetry >= options.FirstRetry && options.LongestRetry <= s_longestRetry, "The longest retry is between the first one and 1 hour.", nameof(options.LongestRetry));
        Require(options.WrongPasswordRetry >= options.FirstRetry && options.WrongPasswordRetry <= s_longestRetry, "The retry after a wrong password is between the first one and 1 hour.", nameof(options.WrongPasswordRetry));
        Require(options.TransmitSlots is >= 1 and <= MostTransmitSlots, "There are 1 to 64 transmit slots.", nameof(options.TransmitSlots));
        Require(options.ReceiveSlots is >= 1 and <= MostReceiveSlots, "There are 1 to 31 receive slots.", nameof(options.ReceiveSlots));
        Require(options.MulticastSlots >= 0, "The number of multicast slots is negative.", nameof(options.MulticastSlots));
    }

    /// <summary>The settings for esp_wifi_set_config.</summary>
    /// <param name="options">Checked options.</param>
    /// <param name="usesHint">False to look at all channels.</param>
    public static WifiConfig Create(Esp32WifiOptions options, bool usesHint)
    {
        WifiConfig config = default;
        Encoding.UTF8.GetBytes(options.Ssid, config.Sta.Ssid);
        Encoding.UTF8.GetBytes(options.Password, config.Sta.Password);

        // All channels, so that the strongest access point is taken and not the first.
        config.Sta.ScanMethod = usesHint ? WifiScanMethod.FastScan : WifiScanMethod.AllChannelScan;
        config.Sta.SortMethod = WifiSortMethod.Signal;
        config.Sta.Channel = usesHint ? (byte)options.ChannelHint : (byte)0;
        config.Sta.Threshold.Authmode = options.MinimumAuthentication ?? (options.Password.Length == 0 ? WifiAuthMode.Open : WifiAuthMode.Wpa2Psk);
        config.Sta.PmfCfg.Capable = true;
        config.Sta.SaePweH2e = WifiSaePweMethod.Both;
        config.Sta.RmEnabled = options.AllowsRoaming;
        config.Sta.BtmEnabled = options.AllowsRoaming;
        if (options.Bssid is { } bssid)
        {
            config.Sta.BssidSet = true;
            bssid.Write(config.Sta.Bssid);
        }

        return config;
    }

    private static void Require(bool condition, string message, string option)
    {
        if (!condition)
        {
            throw new ArgumentException(message, option);
        }
    }
}
